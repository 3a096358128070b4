#include "sync/files_web.h"

#include "base/loaded_library.h"
#include "sync/credentials.h"
#include "sync/web/web_module.h"

namespace suluh::sync {

Result<std::unique_ptr<RemoteFiles>> make_web_files(const DropConfig& config,
                                                    const Interrupted& interrupted) {
    const bool by_webdav = config.kind == DropKind::webdav;
    std::string password;
    if (by_webdav) {
        Result<std::string> read = read_password(config.password);
        if (!read) return read.error();
        password = std::move(*read);
    }
    const Result<void*> make =
        find_in_library("suluh-web.so", by_webdav ? kMakeWebdavFiles : kMakeSftpFiles);
    if (!make) return make.error().within("drops over SFTP and WebDAV → install Suluh again");
    return std::unique_ptr<RemoteFiles>(
        reinterpret_cast<MakeWebFiles>(*make)(config, password, interrupted));
}

}  // namespace suluh::sync
