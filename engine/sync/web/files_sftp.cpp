// SFTP by libcurl (libssh2). One key, one known server; no password, no agent, no first-use trust.
#include <algorithm>

#include "sync/escaped_path.h"
#include "sync/web/curl_session.h"
#include "sync/web/web_module.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxListBytes = std::size_t{4} << 20;

class SftpFiles final : public RemoteFiles {
public:
    SftpFiles(const DropConfig& config, Interrupted interrupted)
        : config_(config), session_(config.patience, std::move(interrupted)) {
        const std::string host =
            config.host.find(':') == std::string::npos ? config.host : "[" + config.host + "]";
        const int port = config.port == 0 ? 22 : config.port;
        server_ = "sftp://" + host + ":" + std::to_string(port);
    }

    [[nodiscard]] Status connect() override { return command("pwd"); }
    [[nodiscard]] Result<SeenFile> look(const std::string& path, std::size_t max_bytes) override;
    [[nodiscard]] Status write_new(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] bool rename_keeps_existing() const override { return true; }
    [[nodiscard]] Status make_folder(const std::string& path) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& path) override;
    [[nodiscard]] Status remove(const std::string& path) override {
        return command("rm " + quoted(path));
    }

private:
    [[nodiscard]] CURL* begin(const std::string& path);
    [[nodiscard]] Status command(const std::string& line);
    [[nodiscard]] std::string on_server(const std::string& path) const {
        return config_.path + "/" + path;
    }
    // The configuration lets no quote and no backslash into a path.
    [[nodiscard]] std::string quoted(const std::string& path) const {
        return "\"" + on_server(path) + "\"";
    }
    [[nodiscard]] Error judged(const CurlAnswer& answer, const std::string& path) const;

    DropConfig config_;
    CurlSession session_;
    std::string server_;
};

CURL* SftpFiles::begin(const std::string& path) {
    CURL* handle = session_.begin(server_ + escaped_path(path));
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "sftp");
    curl_easy_setopt(handle, CURLOPT_USERNAME, config_.user.c_str());
    curl_easy_setopt(handle, CURLOPT_SSH_AUTH_TYPES, static_cast<long>(CURLSSH_AUTH_PUBLICKEY));
    curl_easy_setopt(handle, CURLOPT_SSH_PRIVATE_KEYFILE, config_.key.c_str());
    curl_easy_setopt(handle, CURLOPT_SSH_KNOWNHOSTS, config_.known_hosts.c_str());
    return handle;
}

Error SftpFiles::judged(const CurlAnswer& answer, const std::string& path) const {
    const std::string what = path + ": " + session_.words(answer);
    switch (answer.code) {
        case CURLE_REMOTE_FILE_NOT_FOUND: return {Fault::not_found, what};
        case CURLE_REMOTE_ACCESS_DENIED: return {Fault::refused, what};
        case CURLE_REMOTE_DISK_FULL: return {Fault::full, what};
        case CURLE_REMOTE_FILE_EXISTS: return {Fault::exists, what};
        default: return {Fault::io, what};
    }
}

Status SftpFiles::command(const std::string& line) {
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> list(
        curl_slist_append(nullptr, line.c_str()), curl_slist_free_all);
    CURL* handle = begin("/");
    curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(handle, CURLOPT_QUOTE, list.get());
    session_.keep_at_most(kMaxListBytes);  // some commands answer
    const Result<CurlAnswer> answer = session_.perform();
    if (!answer) return answer.error();
    if (answer->code == CURLE_QUOTE_ERROR) {
        return Error{Fault::io, line + ": " + session_.words(*answer)};
    }
    if (answer->code != CURLE_OK) return judged(*answer, line);
    return {};
}

Result<SeenFile> SftpFiles::look(const std::string& path, std::size_t max_bytes) {
    (void)begin(on_server(path));
    session_.keep_at_most(max_bytes);
    Result<CurlAnswer> answer = session_.perform();
    if (!answer) {
        // A server that lets nobody read says so by an error that looks like a cut. What the length
        // proves it proves either way, and a cut shows in the next request.
        const std::optional<std::int64_t> length = session_.told_only_length();
        if (length) return SeenFile{*length};
        return answer.error();
    }
    if (answer->code == CURLE_OK) {
        const auto size = static_cast<std::int64_t>(answer->body.size());
        return SeenFile{size, std::move(answer->body)};
    }
    // Opened and measured, but its bytes are not for us (or too many).
    if (answer->body_cut || (answer->code == CURLE_REMOTE_ACCESS_DENIED && answer->length >= 0)) {
        return SeenFile{std::max<std::int64_t>(answer->length, 0)};
    }
    return judged(*answer, path);
}

Status SftpFiles::write_new(const std::string& path, std::string_view bytes) {
    CURL* handle = begin(on_server(path));
    session_.send(bytes);
    curl_easy_setopt(handle, CURLOPT_NEW_FILE_PERMS, 0640L);
    const Result<CurlAnswer> answer = session_.perform();
    if (!answer) return answer.error();
    if (answer->code != CURLE_OK) return judged(*answer, path);
    return {};
}

// The protocol has one word for every failure of a rename, so the target is looked at.
Status SftpFiles::rename(const std::string& from, const std::string& to) {
    Status renamed = command("rename " + quoted(from) + " " + quoted(to));
    if (renamed || renamed.error().fault != Fault::io) return renamed;
    const Result<SeenFile> there = look(to, 0);
    if (there) return Error{Fault::exists, to + " is already there"};
    return renamed;
}

// The server does not say whether it failed because the folder is there; the first file tells.
Status SftpFiles::make_folder(const std::string& path) {
    return command("*mkdir " + quoted(path));
}

Result<std::vector<std::string>> SftpFiles::list(const std::string& path) {
    CURL* handle = begin(on_server(path) + "/");
    curl_easy_setopt(handle, CURLOPT_DIRLISTONLY, 1L);
    session_.keep_at_most(kMaxListBytes);
    const Result<CurlAnswer> answer = session_.perform();
    if (!answer) return answer.error();
    if (answer->code != CURLE_OK && !answer->body_cut) {
        Error error = judged(*answer, path);
        // A server that lets nobody list has several ways to say so.
        if (error.fault == Fault::io) error.fault = Fault::refused;
        return error;
    }
    std::vector<std::string> names;
    std::string_view rest = answer->body;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
        const std::string_view name = rest.substr(0, end);
        if (!name.empty() && name != "." && name != "..") names.emplace_back(name);
        rest.remove_prefix(end + 1);
    }
    return names;
}

}  // namespace

}  // namespace suluh::sync

extern "C" __attribute__((visibility("default"))) suluh::sync::RemoteFiles* suluh_make_sftp_files(
    const suluh::sync::DropConfig& config, const std::string&,
    const suluh::sync::Interrupted& interrupted) {
    return new suluh::sync::SftpFiles(config, interrupted);
}
