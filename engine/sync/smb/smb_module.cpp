// SMB 2 and later by libsmbclient, encrypted or not at all. Links nothing of ours.
#include "sync/smb/smb_module.h"

#include <fcntl.h>
#include <libsmbclient.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>

namespace suluh::sync {
namespace {

constexpr std::size_t kChunk = 64 * 1024;
constexpr std::size_t kMaxNames = 200'000;

struct FreeContext {
    void operator()(SMBCCTX* context) const noexcept { smbc_free_context(context, 1); }
};

Error smb_error(const std::string& path, int reason) {
    const std::string what = path + ": " + std::generic_category().message(reason);
    switch (reason) {
        case EACCES:
        case EPERM: return {Fault::refused, what};
        case ENOENT:
        case ENOTDIR:
        case ENODEV: return {Fault::not_found, what};
        case EEXIST: return {Fault::exists, what};
        case ENOSPC:
        case EDQUOT: return {Fault::full, what};
        case EROFS: return {Fault::read_only, what};
        case ETIMEDOUT: return {Fault::timed_out, what};
        case ECONNREFUSED:
        case ECONNRESET:
        case ECONNABORTED:
        case EHOSTUNREACH:
        case ENETUNREACH:
        case ENOTCONN:
        case ENETRESET:
        case EPIPE: return {Fault::gone, what};
        default: return {Fault::io, what};  // EBUSY too: a dead session still holds the file
    }
}

class SmbFiles final : public RemoteFiles {
public:
    SmbFiles(SmbAccess access, Interrupted interrupted)
        : access_(std::move(access)), interrupted_(std::move(interrupted)) {}

    [[nodiscard]] bool start();
    [[nodiscard]] Status connect() override;
    [[nodiscard]] Result<SeenFile> look(const std::string& path, std::size_t max_bytes) override;
    [[nodiscard]] Status write_new(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] bool rename_keeps_existing() const override { return false; }
    [[nodiscard]] Status make_folder(const std::string& path) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& path) override {
        return names_of(path, SMBC_FILE);
    }
    [[nodiscard]] Result<std::vector<std::string>> list_folders(const std::string& path) override {
        return names_of(path, SMBC_DIR);
    }
    [[nodiscard]] Status remove(const std::string& path) override;

private:
    static void authenticate(SMBCCTX* context, const char* server, const char* share, char* group,
                             int group_size, char* user, int user_size, char* password,
                             int password_size);
    [[nodiscard]] std::string url_of(const std::string& path) const {
        return access_.url + "/" + path;
    }
    // Calls take paths made of plain names; nothing in them needs escaping.
    [[nodiscard]] Status write_all(SMBCFILE* file, const std::string& path, std::string_view bytes);
    [[nodiscard]] Result<std::string> read_all(SMBCFILE* file, const std::string& path,
                                               std::size_t size);
    [[nodiscard]] Result<std::vector<std::string>> names_of(const std::string& path, unsigned kind);
    [[nodiscard]] Status may_go_on() const {
        if (!interrupted_()) return {};
        return Error{Fault::gone, "broken off for something more urgent"};
    }

    SmbAccess access_;
    Interrupted interrupted_;
    std::unique_ptr<SMBCCTX, FreeContext> context_;
};

void fill(char* target, int size, const std::string& text) {
    if (size <= 0) return;
    const std::size_t count = std::min(text.size(), static_cast<std::size_t>(size - 1));
    std::memcpy(target, text.data(), count);
    target[count] = '\0';
}

void SmbFiles::authenticate(SMBCCTX* context, const char*, const char*, char* group, int group_size,
                            char* user, int user_size, char* password, int password_size) {
    const auto& self = *static_cast<SmbFiles*>(smbc_getOptionUserData(context));
    if (!self.access_.domain.empty()) fill(group, group_size, self.access_.domain);
    fill(user, user_size, self.access_.user);
    fill(password, password_size, self.access_.password);
}

bool SmbFiles::start() {
    context_.reset(smbc_new_context());
    if (!context_) return false;
    SMBCCTX* context = context_.get();
    smbc_setDebug(context, 0);
    smbc_setOptionUserData(context, this);
    smbc_setFunctionAuthDataWithContext(context, authenticate);
    smbc_setOptionSmbEncryptionLevel(context, SMBC_ENCRYPTLEVEL_REQUIRE);
    smbc_setOptionNoAutoAnonymousLogin(context, 1);
    smbc_setOptionUseKerberos(context, 0);
    smbc_setTimeout(context, access_.patience_ms);
    smbc_setPort(context, static_cast<std::uint16_t>(access_.port));
    return smbc_init_context(context) != nullptr;
}

Status SmbFiles::connect() {
    struct stat facts {};
    if (smbc_getFunctionStat(context_.get())(context_.get(), access_.url.c_str(), &facts) == 0) {
        return {};
    }
    return smb_error("signing in and looking for the folder", errno);
}

Result<std::string> SmbFiles::read_all(SMBCFILE* file, const std::string& path, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t have = 0;
    while (have < size) {
        if (Status s = may_go_on(); !s) return s.error();
        const ssize_t got = smbc_getFunctionRead(context_.get())(
            context_.get(), file, bytes.data() + have, std::min(kChunk, size - have));
        if (got < 0) return smb_error(path, errno);
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Result<SeenFile> SmbFiles::look(const std::string& path, std::size_t max_bytes) {
    SMBCCTX* context = context_.get();
    const std::string url = url_of(path);
    struct stat facts {};
    if (smbc_getFunctionStat(context)(context, url.c_str(), &facts) != 0) {
        return smb_error(path, errno);
    }
    SeenFile seen{facts.st_size};
    if (seen.size < 0 || static_cast<std::uint64_t>(seen.size) > max_bytes) return seen;
    SMBCFILE* file = smbc_getFunctionOpen(context)(context, url.c_str(), O_RDONLY, 0);
    if (file == nullptr && errno == EACCES) return seen;
    if (file == nullptr) return smb_error(path, errno);
    Result<std::string> bytes = read_all(file, path, static_cast<std::size_t>(seen.size));
    smbc_getFunctionClose(context)(context, file);
    if (!bytes) return bytes.error();
    seen.bytes = std::move(*bytes);
    return seen;
}

Status SmbFiles::write_all(SMBCFILE* file, const std::string& path, std::string_view bytes) {
    while (!bytes.empty()) {
        if (Status s = may_go_on(); !s) return s;
        const ssize_t put = smbc_getFunctionWrite(context_.get())(
            context_.get(), file, bytes.data(), std::min(kChunk, bytes.size()));
        if (put <= 0) return smb_error(path, put == 0 ? EIO : errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

Status SmbFiles::write_new(const std::string& path, std::string_view bytes) {
    SMBCCTX* context = context_.get();
    SMBCFILE* file = smbc_getFunctionOpen(context)(context, url_of(path).c_str(),
                                                   O_WRONLY | O_CREAT | O_EXCL, 0640);
    if (file == nullptr) return smb_error(path, errno);
    Status written = write_all(file, path, bytes);
    const int closed = smbc_getFunctionClose(context)(context, file);
    if (written && closed != 0) return smb_error(path, errno);
    return written;
}

Status SmbFiles::rename(const std::string& from, const std::string& to) {
    SMBCCTX* context = context_.get();
    const int renamed =
        smbc_getFunctionRename(context)(context, url_of(from).c_str(), context, url_of(to).c_str());
    return renamed == 0 ? Status{} : Status(smb_error(to, errno));
}

Status SmbFiles::make_folder(const std::string& path) {
    SMBCCTX* context = context_.get();
    const int made = smbc_getFunctionMkdir(context)(context, url_of(path).c_str(), 0750);
    if (made == 0 || errno == EEXIST) return {};
    return smb_error(path, errno);
}

Result<std::vector<std::string>> SmbFiles::names_of(const std::string& path, unsigned kind) {
    SMBCCTX* context = context_.get();
    SMBCFILE* folder = smbc_getFunctionOpendir(context)(context, url_of(path).c_str());
    if (folder == nullptr) return smb_error(path, errno);
    std::vector<std::string> names;
    while (const smbc_dirent* entry = smbc_getFunctionReaddir(context)(context, folder)) {
        if (entry->smbc_type == kind) names.emplace_back(entry->name);
        if (names.size() == kMaxNames) break;
    }
    smbc_getFunctionClosedir(context)(context, folder);
    return names;
}

Status SmbFiles::remove(const std::string& path) {
    SMBCCTX* context = context_.get();
    const int removed = smbc_getFunctionUnlink(context)(context, url_of(path).c_str());
    return removed == 0 ? Status{} : Status(smb_error(path, errno));
}

}  // namespace
}  // namespace suluh::sync

extern "C" __attribute__((visibility("default"))) suluh::sync::RemoteFiles* suluh_make_smb_files(
    const suluh::sync::SmbAccess& access, const suluh::sync::Interrupted& interrupted) {
    auto files = std::make_unique<suluh::sync::SmbFiles>(access, interrupted);
    return files->start() ? files.release() : nullptr;
}
