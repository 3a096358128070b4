// Servers reached by suluh-smb.so, the optional library beside the program.
#pragma once

#include <memory>

#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::sync {

// Fault::unsupported when the library was not built or cannot be loaded.
[[nodiscard]] Result<std::unique_ptr<RemoteFiles>> make_smb_files(const DropConfig& config,
                                                                  const Interrupted& interrupted);

}  // namespace suluh::sync
