// WebDAV (RFC 4918) over HTTPS by libcurl. Certificates are always checked and redirects never
// followed: a password goes to the configured server or nowhere.
#include <algorithm>

#include "sync/escaped_path.h"
#include "sync/web/curl_session.h"
#include "sync/web/web_module.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxListBytes = std::size_t{4} << 20;
constexpr std::size_t kMaxNames = 20'000;
constexpr long kForbidden = 403;
constexpr long kNotAllowed = 405;

using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Headers headers_of(const std::vector<std::string>& lines) {
    Headers headers(nullptr, curl_slist_free_all);
    for (const std::string& line : lines) {
        headers.reset(curl_slist_append(headers.release(), line.c_str()));
    }
    return headers;
}

class WebdavFiles final : public RemoteFiles {
public:
    WebdavFiles(const DropConfig& config, std::string password, Interrupted interrupted)
        : config_(config),
          password_(std::move(password)),
          session_(config.patience, std::move(interrupted)) {}

    [[nodiscard]] Status connect() override;
    [[nodiscard]] Result<SeenFile> look(const std::string& path, std::size_t max_bytes) override;
    [[nodiscard]] Status write_new(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] bool rename_keeps_existing() const override { return true; }
    [[nodiscard]] Status make_folder(const std::string& path) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& path) override {
        return names_of(path, Kind::file);
    }
    [[nodiscard]] Result<std::vector<std::string>> list_folders(const std::string& path) override {
        return names_of(path, Kind::folder);
    }
    [[nodiscard]] Status remove(const std::string& path) override;

private:
    [[nodiscard]] std::string url_of(const std::string& path) const {
        return config_.url + "/" + escaped_path(path);
    }
    enum class Kind { file, folder };
    [[nodiscard]] Result<std::vector<std::string>> names_of(const std::string& path, Kind kind);
    [[nodiscard]] CURL* begin(const std::string& url);
    // An answer of the classes 4xx, 5xx and 3xx becomes an error.
    [[nodiscard]] Result<CurlAnswer> ask(CURL* handle, const char* method,
                                         const std::vector<std::string>& lines,
                                         const std::string& path);
    [[nodiscard]] Result<SeenFile> look_at_size(const std::string& path);

    DropConfig config_;
    std::string password_;
    CurlSession session_;
    long http_ = 0;  // of the last answer
};

Fault fault_of(long http) {
    switch (http) {
        case 401:
        case 403: return Fault::refused;
        case 404:
        case 409: return Fault::not_found;
        case 412: return Fault::exists;
        case 413:
        case 507: return Fault::full;
        default: return Fault::io;
    }
}

Error judged(long http, const std::string& path) {
    std::string what = path + ": the server answers " + std::to_string(http);
    if (http == 401) what += " → check 'user' and the password in 'password_file'";
    if (http >= 300 && http < 400) what += " (elsewhere) → write the address it leads to as 'url'";
    return {fault_of(http), what};
}

CURL* WebdavFiles::begin(const std::string& url) {
    CURL* handle = session_.begin(url);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!config_.ca.empty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, config_.ca.c_str());
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);  // this one and no other
    }
    curl_easy_setopt(handle, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    curl_easy_setopt(handle, CURLOPT_USERNAME, config_.user.c_str());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, password_.c_str());
    return handle;
}

Result<CurlAnswer> WebdavFiles::ask(CURL* handle, const char* method,
                                    const std::vector<std::string>& lines,
                                    const std::string& path) {
    if (method != nullptr) curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, method);
    const Headers headers = headers_of(lines);
    if (headers) curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    Result<CurlAnswer> answer = session_.perform();
    http_ = 0;
    if (!answer) return answer;
    http_ = answer->http;
    if (http_ >= 300) return judged(http_, path);
    if (answer->code != CURLE_OK && !answer->body_cut) {
        return Error{Fault::io, path + ": " + session_.words(*answer)};
    }
    return answer;
}

// The folder itself must be there; a server that lets nobody ask about it answers 403 or 405.
Status WebdavFiles::connect() {
    CURL* handle = begin(config_.url + "/");
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer = ask(handle, "PROPFIND", {"Depth: 0"}, config_.url);
    if (answer) return {};
    if (http_ == kForbidden || http_ == kNotAllowed) return {};
    return answer.error();
}

Result<SeenFile> WebdavFiles::look(const std::string& path, std::size_t max_bytes) {
    CURL* handle = begin(url_of(path));
    session_.keep_at_most(max_bytes);
    Result<CurlAnswer> answer = ask(handle, nullptr, {}, path);
    if (!answer && answer.error().fault == Fault::refused) return look_at_size(path);
    if (!answer) return answer.error();
    if (answer->body_cut) return SeenFile{std::max<std::int64_t>(answer->length, 0)};
    const auto size = static_cast<std::int64_t>(answer->body.size());
    return SeenFile{size, std::move(answer->body)};
}

Result<SeenFile> WebdavFiles::look_at_size(const std::string& path) {
    CURL* handle = begin(url_of(path));
    curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    const Result<CurlAnswer> answer = ask(handle, nullptr, {}, path);
    if (!answer) return answer.error();
    return SeenFile{answer->length};
}

// "Expect: 100-continue" stays: without it the whole body can go out before the server says 401.
Status WebdavFiles::write_new(const std::string& path, std::string_view bytes) {
    CURL* handle = begin(url_of(path));
    session_.send(bytes);
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer =
        ask(handle, nullptr, {"If-None-Match: *", "Content-Type: application/octet-stream"}, path);
    if (!answer) return answer.error();
    return {};
}

Status WebdavFiles::rename(const std::string& from, const std::string& to) {
    CURL* handle = begin(url_of(from));
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer =
        ask(handle, "MOVE", {"Destination: " + url_of(to), "Overwrite: F"}, to);
    if (!answer) return answer.error();
    return {};
}

Status WebdavFiles::make_folder(const std::string& path) {
    CURL* handle = begin(url_of(path) + "/");
    session_.keep_at_most(kMaxListBytes);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "MKCOL");
    const Result<CurlAnswer> answer = session_.perform();
    if (!answer) return answer.error();
    if (answer->http < 300 || answer->http == kNotAllowed) return {};  // there already
    return judged(answer->http, path);
}

// The last name of every address in the answer; that of a folder ends with a slash. Nothing more is
// believed of it, so it is not worth a parser: what is no receipt of ours is passed over by name, a
// forged one by its signature.
std::vector<std::string> names_in(std::string_view xml, bool of_folders) {
    std::vector<std::string> names;
    constexpr std::string_view kTag = "href>";
    while (names.size() < kMaxNames) {
        const std::size_t begin = xml.find(kTag);
        if (begin == std::string_view::npos) break;
        xml.remove_prefix(begin + kTag.size());
        std::string_view address = xml.substr(0, xml.find('<'));
        xml.remove_prefix(address.size());
        const bool is_folder = address.ends_with('/');
        if (is_folder) address.remove_suffix(1);
        const std::size_t slash = address.rfind('/');
        const std::string_view name =
            slash == std::string_view::npos ? address : address.substr(slash + 1);
        if (!name.empty() && is_folder == of_folders) names.emplace_back(name);
        const std::size_t closing = xml.find(kTag);  // of "</D:href>"
        if (closing == std::string_view::npos) break;
        xml.remove_prefix(closing + kTag.size());
    }
    return names;
}

Result<std::vector<std::string>> WebdavFiles::names_of(const std::string& path, Kind kind) {
    CURL* handle = begin(url_of(path) + "/");
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer = ask(handle, "PROPFIND", {"Depth: 1"}, path);
    if (!answer) {
        Error error = answer.error();
        if (http_ == kNotAllowed) error.fault = Fault::refused;
        return error;
    }
    return names_in(answer->body, kind == Kind::folder);
}

Status WebdavFiles::remove(const std::string& path) {
    CURL* handle = begin(url_of(path));
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer = ask(handle, "DELETE", {}, path);
    if (!answer && answer.error().fault != Fault::not_found) return answer.error();
    return {};
}

}  // namespace

}  // namespace suluh::sync

extern "C" __attribute__((visibility("default"))) suluh::sync::RemoteFiles* suluh_make_webdav_files(
    const suluh::sync::DropConfig& config, const std::string& password,
    const suluh::sync::Interrupted& interrupted) {
    return new suluh::sync::WebdavFiles(config, password, interrupted);
}
