#include "sync/files_smb.h"

#include <dlfcn.h>

#include "sync/credentials.h"
#include "sync/curl_session.h"
#include "sync/smb/smb_module.h"

namespace suluh::sync {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLibrary = "suluh-smb.so";

Result<MakeSmbFiles> load() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    const fs::path library = program.parent_path() / kLibrary;
    // Never closed: Samba's libraries keep what they began for the life of the process.
    void* const loaded = failed ? nullptr : ::dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const found = loaded != nullptr ? ::dlsym(loaded, kMakeSmbFiles) : nullptr;
    if (found != nullptr) return reinterpret_cast<MakeSmbFiles>(found);
    const char* reason = ::dlerror();
    return Error{Fault::unsupported,
                 "drops of kind smb are an optional part: " +
                     std::string(reason != nullptr ? reason : "cannot be loaded") +
                     " → install libsmbclient-dev and build again, or use another kind"};
}

}  // namespace

Result<std::unique_ptr<RemoteFiles>> make_smb_files(const DropConfig& config,
                                                    const Interrupted& interrupted) {
    Result<std::string> password = read_password(config.password);
    if (!password) return password.error();
    const Result<MakeSmbFiles> make = load();
    if (!make) return make.error();
    SmbAccess access;
    access.url = "smb://" + config.host + "/" + escaped_path(config.share);
    if (!config.path.empty()) access.url += "/" + escaped_path(config.path);
    access.user = config.user;
    access.domain = config.domain;
    access.password = std::move(*password);
    if (config.port != 0) access.port = config.port;
    access.patience_ms = static_cast<int>(config.patience.count());
    std::unique_ptr<RemoteFiles> files((*make)(access, interrupted));
    if (!files) return Error{Fault::internal, "libsmbclient cannot be started"};
    return files;
}

}  // namespace suluh::sync
