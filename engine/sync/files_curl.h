// Servers reached by libcurl.
#pragma once

#include <memory>
#include <string>

#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::sync {

// config's files were checked (check_files).
[[nodiscard]] std::unique_ptr<RemoteFiles> make_sftp_files(const DropConfig& config,
                                                           Interrupted interrupted);
// Reads the password's file now.
[[nodiscard]] Result<std::unique_ptr<RemoteFiles>> make_webdav_files(const DropConfig& config,
                                                                     Interrupted interrupted);

}  // namespace suluh::sync
