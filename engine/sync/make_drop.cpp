#include "sync/drop_remote.h"
#include "sync/files_smb.h"
#include "sync/files_web.h"

namespace suluh::sync {

Result<std::unique_ptr<RemoteFiles>> make_remote_files(const DropConfig& config,
                                                       Interrupted interrupted) {
    if (config.kind == DropKind::folder) {
        return Error{Fault::bad_input, place_of(config) + " is no server"};
    }
    if (Status s = check_files(config); !s) return s.error().within(place_of(config));
    Result<std::unique_ptr<RemoteFiles>> files = config.kind == DropKind::smb
                                                     ? make_smb_files(config, interrupted)
                                                     : make_web_files(config, interrupted);
    if (!files) return files.error().within(place_of(config));
    return files;
}

Result<std::unique_ptr<Drop>> make_drop(const DropConfig& config, Interrupted interrupted) {
    if (config.kind == DropKind::folder) return make_folder_drop(config.folder);
    Result<std::unique_ptr<RemoteFiles>> files = make_remote_files(config, std::move(interrupted));
    if (!files) return files.error();
    return make_remote_drop(place_of(config), std::move(*files));
}

}  // namespace suluh::sync
