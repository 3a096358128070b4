// A drop as IT sets it up in kiosk.toml: a place that is always the same one, unlike a stick.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "sync/backoff.h"

namespace suluh::sync {

enum class DropKind { folder, sftp, webdav, smb };
[[nodiscard]] std::string_view name_of(DropKind kind);  // as kiosk.toml writes it

// Secrets stand in files of mode 0600, never here.
struct DropConfig {
    DropKind kind = DropKind::folder;
    std::filesystem::path folder;  // folder: on this machine, usually a mounted share
    std::string host;              // sftp, smb
    int port = 0;                  // 0: the usual one
    std::string share;             // smb
    std::string path;           // sftp: absolute, on the server; smb: below the share, may be empty
    std::string url;            // webdav: https, of the folder; without user and password
    std::string user;           // all but folder
    std::string domain;         // smb; empty: none
    std::filesystem::path key;  // sftp: a private ed25519 key, OpenSSH's format
    std::filesystem::path known_hosts;  // sftp: the server's own key, OpenSSH's format
    std::filesystem::path password;     // webdav, smb: a file with one line
    std::filesystem::path ca;           // webdav: PEM of a private authority; empty: the system's
    Millis patience{30'000};            // without a byte moving until a transfer counts as stalled

    friend bool operator==(const DropConfig&, const DropConfig&) = default;
};

// For people, logs and the delivery table: "folder /mnt/bagi", "sftp://host:22/suluh". Holds no
// secret and no user.
[[nodiscard]] std::string place_of(const DropConfig& config);

// Whether everything on this machine that the drop needs is there and kept as secrets must be;
// the error names the file and what to do. Asks no server.
[[nodiscard]] Status check_files(const DropConfig& config);

}  // namespace suluh::sync
