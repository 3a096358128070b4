// A drop on a server: how bundles are published there, over any protocol.
#pragma once

#include <memory>
#include <string>

#include "sync/drop.h"
#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::sync {

[[nodiscard]] std::unique_ptr<Drop> make_remote_drop(std::string name,
                                                     std::unique_ptr<RemoteFiles> files);

// The server that config describes, not yet connected. Faults as make_drop(); bad_input for a
// folder.
[[nodiscard]] Result<std::unique_ptr<RemoteFiles>> make_remote_files(const DropConfig& config,
                                                                     Interrupted interrupted);

// The drop that config describes. Fault::unsupported when this build lacks its protocol; other
// faults are those of check_files().
[[nodiscard]] Result<std::unique_ptr<Drop>> make_drop(const DropConfig& config,
                                                      Interrupted interrupted);

}  // namespace suluh::sync
