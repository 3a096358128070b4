#include "sync/files_smb.h"

#include "base/loaded_library.h"
#include "sync/credentials.h"
#include "sync/escaped_path.h"
#include "sync/smb/smb_module.h"

namespace suluh::sync {

Result<std::unique_ptr<RemoteFiles>> make_smb_files(const DropConfig& config,
                                                    const Interrupted& interrupted) {
    Result<std::string> password = read_password(config.password);
    if (!password) return password.error();
    const Result<void*> make = find_in_library("suluh-smb.so", kMakeSmbFiles);
    if (!make) {
        return Error{Fault::unsupported,
                     "drops of kind smb are an optional part: " + make.error().detail +
                         " → install libsmbclient-dev and build again, or use another kind"};
    }
    SmbAccess access;
    access.url = "smb://" + config.host + "/" + escaped_path(config.share);
    if (!config.path.empty()) access.url += "/" + escaped_path(config.path);
    access.user = config.user;
    access.domain = config.domain;
    access.password = std::move(*password);
    if (config.port != 0) access.port = config.port;
    access.patience_ms = static_cast<int>(config.patience.count());
    std::unique_ptr<RemoteFiles> files(reinterpret_cast<MakeSmbFiles>(*make)(access, interrupted));
    if (!files) return Error{Fault::internal, "libsmbclient cannot be started"};
    return files;
}

}  // namespace suluh::sync
