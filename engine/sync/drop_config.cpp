#include "sync/drop_config.h"

#include "sync/credentials.h"

namespace suluh::sync {

std::string_view name_of(DropKind kind) {
    switch (kind) {
        case DropKind::folder: return "folder";
        case DropKind::sftp: return "sftp";
        case DropKind::webdav: return "webdav";
        case DropKind::smb: return "smb";
    }
    return "folder";
}

std::string place_of(const DropConfig& config) {
    const std::string port = config.port == 0 ? "" : ":" + std::to_string(config.port);
    switch (config.kind) {
        case DropKind::folder: return "folder " + config.folder.string();
        case DropKind::sftp: return "sftp://" + config.host + port + config.path;
        case DropKind::webdav: return config.url;
        case DropKind::smb: break;
    }
    std::string place = "smb://" + config.host + port + "/" + config.share;
    if (!config.path.empty()) place += "/" + config.path;
    return place;
}

Status check_files(const DropConfig& config) {
    const auto first = [](Status one, const auto& next) { return one ? next() : one; };
    switch (config.kind) {
        case DropKind::folder: return {};
        case DropKind::sftp:
            return first(check_private_key(config.key),
                         [&] { return check_known_hosts(config.known_hosts); });
        case DropKind::webdav:
            return first(check_password(config.password),
                         [&] { return check_authority(config.ca); });
        case DropKind::smb: return check_password(config.password);
    }
    return {};
}

}  // namespace suluh::sync
