// What suluh-web.so offers. It is a library of its own because libcurl brings some thirty others, 6
// MiB of a kiosk at rest, which should be loaded only by a kiosk that has such a drop. Links
// nothing of ours.
#pragma once

#include <string>

#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::sync {

// Caller owns the result. SFTP signs in by the configured key and takes no password.
using MakeWebFiles = RemoteFiles* (*)(const DropConfig& config, const std::string& password,
                                      const Interrupted& interrupted);
constexpr const char* kMakeSftpFiles = "suluh_make_sftp_files";
constexpr const char* kMakeWebdavFiles = "suluh_make_webdav_files";

}  // namespace suluh::sync
