// One connection to a server by libcurl, which keeps it between requests. Passwords are given to
// libcurl directly and stand in no address, no argument and no log line.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "sync/backoff.h"
#include "sync/remote_files.h"

namespace suluh::sync {

struct CurlAnswer {
    CURLcode code = CURLE_OK;
    long http = 0;
    std::int64_t length = -1;  // of the body, as the server tells it beforehand
    std::string body{};        // of at most the request's max_body bytes
    bool body_cut = false;     // it would have been longer; the request ended there
};

class CurlSession {
public:
    CurlSession(Millis patience, Interrupted interrupted);

    // Begins a request: every option of the one before is forgotten, the connection is kept.
    [[nodiscard]] CURL* begin(const std::string& url);
    // What to send, from its first byte; borrowed until perform() returns.
    void send(std::string_view bytes);
    void keep_at_most(std::size_t bytes) { max_body_ = bytes; }
    // An error only when the line itself failed (gone, timed_out) or the server is not the one it
    // must be (refused); the rest is for the protocol to judge.
    [[nodiscard]] Result<CurlAnswer> perform();

    // After perform() failed: the length the server had told of a file of which not one byte came.
    [[nodiscard]] std::optional<std::int64_t> told_only_length() const;

    // libcurl's own words for the last answer.
    [[nodiscard]] std::string words(const CurlAnswer& answer) const;

private:
    struct Close {
        void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
    };
    using Time = std::chrono::steady_clock::time_point;
    enum class Ended { itself, stalled, interrupted };

    static std::size_t on_read(char* into, std::size_t size, std::size_t count, void* self);
    static int on_seek(void* self, curl_off_t offset, int origin);
    static std::size_t on_write(const char* from, std::size_t size, std::size_t count, void* self);
    static int on_progress(void* self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up);
    [[nodiscard]] bool must_end(curl_off_t moved);
    [[nodiscard]] Error line_error(const CurlAnswer& answer) const;

    Millis patience_;
    Interrupted interrupted_;
    std::unique_ptr<CURL, Close> handle_;
    char words_[CURL_ERROR_SIZE] = {};
    std::string_view outgoing_;
    std::size_t sent_ = 0;
    std::size_t max_body_ = 0;
    CurlAnswer answer_;
    curl_off_t moved_ = -1;
    Time last_move_{}, began_{};
    Ended ended_ = Ended::itself;
};

}  // namespace suluh::sync
