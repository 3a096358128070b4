#include "sync/drop_remote.h"
#include "sync/files_curl.h"
#include "sync/files_smb.h"

namespace suluh::sync {

Result<std::unique_ptr<Drop>> make_drop(const DropConfig& config, Interrupted interrupted) {
    if (config.kind == DropKind::folder) return make_folder_drop(config.folder);
    if (Status s = check_files(config); !s) return s.error().within(place_of(config));
    const auto over = [&](std::unique_ptr<RemoteFiles> files) {
        return make_remote_drop(place_of(config), std::move(files));
    };
    if (config.kind == DropKind::sftp) return over(make_sftp_files(config, interrupted));
    if (config.kind == DropKind::webdav) {
        Result<std::unique_ptr<RemoteFiles>> files = make_webdav_files(config, interrupted);
        if (!files) return files.error().within(place_of(config));
        return over(std::move(*files));
    }
    Result<std::unique_ptr<RemoteFiles>> files = make_smb_files(config, interrupted);
    if (!files) return files.error().within(place_of(config));
    return over(std::move(*files));
}

}  // namespace suluh::sync
