#include "sync/web/curl_session.h"

#include <algorithm>
#include <cstring>

namespace suluh::sync {
namespace {

// A line that moves slower than this on average is no better than one that stands.
constexpr std::int64_t kLeastBytesPerSecond = 1024;

// Once in the life of the process, whichever thread comes first.
CURLcode start_curl() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    return started;
}

}  // namespace

CurlSession::CurlSession(Millis patience, Interrupted interrupted)
    : patience_(patience), interrupted_(std::move(interrupted)) {
    if (start_curl() == CURLE_OK) handle_.reset(curl_easy_init());
}

CURL* CurlSession::begin(const std::string& url) {
    CURL* handle = handle_.get();
    answer_ = {};
    outgoing_ = {};
    sent_ = 0;
    max_body_ = 0;
    moved_ = -1;
    ended_ = Ended::itself;
    words_[0] = '\0';
    curl_easy_reset(handle);
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, words_);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);  // we are not the only thread
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(patience_.count()));
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_write);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    return handle;
}

void CurlSession::send(std::string_view bytes) {
    outgoing_ = bytes;
    CURL* handle = handle_.get();
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes.size()));
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(handle, CURLOPT_READDATA, this);
    // Without it libcurl may send from the middle and call it success (measured).
    curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, on_seek);
    curl_easy_setopt(handle, CURLOPT_SEEKDATA, this);
}

std::size_t CurlSession::on_read(char* into, std::size_t size, std::size_t count, void* self) {
    auto& session = *static_cast<CurlSession*>(self);
    const std::size_t given = std::min(size * count, session.outgoing_.size() - session.sent_);
    std::memcpy(into, session.outgoing_.data() + session.sent_, given);
    session.sent_ += given;
    return given;
}

int CurlSession::on_seek(void* self, curl_off_t offset, int origin) {
    auto& session = *static_cast<CurlSession*>(self);
    const auto size = static_cast<curl_off_t>(session.outgoing_.size());
    if (origin != SEEK_SET || offset < 0 || offset > size) return CURL_SEEKFUNC_FAIL;
    session.sent_ = static_cast<std::size_t>(offset);
    return CURL_SEEKFUNC_OK;
}

std::size_t CurlSession::on_write(const char* from, std::size_t size, std::size_t count,
                                  void* self) {
    auto& session = *static_cast<CurlSession*>(self);
    std::string& body = session.answer_.body;
    const std::size_t bytes = size * count;
    if (bytes > session.max_body_ - body.size()) {
        session.answer_.body_cut = true;
        return 0;  // ends the request
    }
    body.append(from, bytes);
    return bytes;
}

int CurlSession::on_progress(void* self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up) {
    return static_cast<CurlSession*>(self)->must_end(down + up) ? 1 : 0;
}

// libcurl's own detection needs three times as long on SFTP (measured); it calls this at least once
// a second, whether anything moves or not.
bool CurlSession::must_end(curl_off_t moved) {
    const Time now = std::chrono::steady_clock::now();
    if (moved != moved_) {
        moved_ = moved;
        last_move_ = now;
    }
    if (interrupted_ && interrupted_()) {
        ended_ = Ended::interrupted;
        return true;
    }
    const auto whole = 2 * patience_ + std::chrono::seconds(moved / kLeastBytesPerSecond);
    if (now - last_move_ > patience_ || now - began_ > whole) {
        ended_ = Ended::stalled;
        return true;
    }
    return false;
}

Result<CurlAnswer> CurlSession::perform() {
    if (!handle_) return Error{Fault::internal, "libcurl cannot be started"};
    began_ = last_move_ = std::chrono::steady_clock::now();
    answer_.code = curl_easy_perform(handle_.get());
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &answer_.http);
    curl_off_t length = -1;
    curl_easy_getinfo(handle_.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    answer_.length = length;
    const Error error = line_error(answer_);
    if (error.fault != Fault::internal) return error;
    return std::move(answer_);
}

std::optional<std::int64_t> CurlSession::told_only_length() const {
    if (answer_.code != CURLE_SSH || answer_.length <= 0 || !answer_.body.empty()) return {};
    return answer_.length;
}

std::string CurlSession::words(const CurlAnswer& answer) const {
    const std::string text =
        words_[0] != '\0' ? std::string(words_) : curl_easy_strerror(answer.code);
    return text + " (curl " + std::to_string(answer.code) + ")";
}

// Fault::internal: the line is all right.
Error CurlSession::line_error(const CurlAnswer& answer) const {
    if (ended_ == Ended::interrupted) return {Fault::gone, "broken off for something more urgent"};
    if (ended_ == Ended::stalled) {
        return {Fault::timed_out,
                "stalled: nothing moved for " + std::to_string(patience_.count() / 1000) + " s"};
    }
    switch (answer.code) {
        case CURLE_OPERATION_TIMEDOUT: return {Fault::timed_out, words(answer)};
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
        case CURLE_GOT_NOTHING:
        case CURLE_PARTIAL_FILE:
        case CURLE_SEND_FAIL_REWIND:
        case CURLE_SSH: return {Fault::gone, words(answer)};
        case CURLE_PEER_FAILED_VERIFICATION:
            return {Fault::refused,
                    "this is NOT the server it must be, nothing was sent: " + words(answer) +
                        " → ask the server's owner whether its key or certificate was changed; "
                        "only then renew known_hosts or ca_file"};
        case CURLE_SSL_CACERT_BADFILE: return {Fault::bad_input, words(answer)};
        case CURLE_LOGIN_DENIED:
            return {Fault::refused, "the server does not let this user in: " + words(answer)};
        default: return {};
    }
}

}  // namespace suluh::sync
