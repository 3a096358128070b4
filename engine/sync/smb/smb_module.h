// What suluh-smb.so offers. It is a library of its own because libsmbclient's licence is GPL-3 and
// because its forty libraries should be loaded only by a kiosk that has such a drop.
#pragma once

#include <string>

#include "sync/remote_files.h"

namespace suluh::sync {

struct SmbAccess {
    std::string url;  // of the drop's folder, escaped: "smb://nas/hasil/suluh"
    std::string user, domain, password;
    int port = 445;
    int patience_ms = 30'000;
};

// Caller owns the result; nullptr when libsmbclient cannot be started.
using MakeSmbFiles = RemoteFiles* (*)(const SmbAccess& access, const Interrupted& interrupted);
constexpr const char* kMakeSmbFiles = "suluh_make_smb_files";

}  // namespace suluh::sync
