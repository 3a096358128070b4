// Servers reached by suluh-web.so, the library beside the program.
#pragma once

#include <memory>

#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::sync {

// Of kind sftp or webdav, whose password file is read now. config's files were checked
// (check_files). Fault::unsupported when the library cannot be loaded.
[[nodiscard]] Result<std::unique_ptr<RemoteFiles>> make_web_files(const DropConfig& config,
                                                                  const Interrupted& interrupted);

}  // namespace suluh::sync
