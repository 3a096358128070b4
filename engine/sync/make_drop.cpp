#include "sync/drop_remote.h"

namespace suluh::sync {

Result<std::unique_ptr<Drop>> make_drop(const DropConfig& config, Interrupted interrupted) {
    if (config.kind == DropKind::folder) return make_folder_drop(config.folder);
    if (Status s = check_files(config); !s) return s.error().within(place_of(config));
    (void)interrupted;
    return Error{Fault::unsupported, std::string(name_of(config.kind)) + " is not in this build"};
}

}  // namespace suluh::sync
