#include "sync/drop_tables.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "base/nearest.h"

namespace suluh::sync {

namespace {

using packs::Need;
using packs::StrictTable;
using packs::TextRule;

constexpr std::size_t kMaxDrops = 8;
constexpr TextRule kPath{.min_bytes = 1, .max_bytes = 4096};
constexpr std::array kKinds = {DropKind::folder, DropKind::sftp, DropKind::webdav, DropKind::smb};

void take_file(StrictTable& table, std::string_view key, std::filesystem::path& target, Need need) {
    std::string text;
    if (table.text(key, text, need, kPath)) target = text;
}

bool is_host(std::string_view host) {
    return std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == ':';
    });
}

void take_host(StrictTable& table, DropConfig& drop) {
    table.text("host", drop.host, Need::required, {.min_bytes = 1, .max_bytes = 253});
    if (!is_host(drop.host)) {
        table.complain("host", "is no host name", "write only the name, as in \"sftp.kota.go.id\"");
    }
    table.integer("port", drop.port, Need::optional, {.min = 1, .max = 65535});
}

// Names between slashes, each of them something; what leads elsewhere is a mistake.
bool is_remote_path(std::string_view path) {
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (name.empty() || name == "." || name == "..") return false;
        if (name.find_first_of("\\\"?#%*") != std::string_view::npos) return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
    return false;  // nothing, or a slash at the end
}

void read_folder(StrictTable& table, DropConfig& drop) {
    take_file(table, "folder", drop.folder, Need::required);
}

void read_sftp(StrictTable& table, DropConfig& drop) {
    take_host(table, drop);
    table.text("user", drop.user, Need::required, {.min_bytes = 1, .max_bytes = 100});
    const bool has_path = table.text("folder", drop.path, Need::required, kPath);
    if (has_path &&
        (!drop.path.starts_with('/') || !is_remote_path(std::string_view(drop.path).substr(1)))) {
        table.complain("folder", "is no folder on the server",
                       "write it from the root, as in \"/suluh\"");
    }
    take_file(table, "key_file", drop.key, Need::required);
    take_file(table, "known_hosts", drop.known_hosts, Need::required);
}

void read_webdav(StrictTable& table, DropConfig& drop) {
    constexpr std::string_view kScheme = "https://";
    std::string url;
    if (table.text("url", url, Need::required, {.min_bytes = 1, .max_bytes = 1000})) {
        while (url.ends_with('/')) url.pop_back();
        const std::string_view rest =
            std::string_view(url).substr(std::min(url.size(), kScheme.size()));
        const std::string_view host = rest.substr(0, rest.find('/'));
        if (!url.starts_with(kScheme)) {
            table.complain("url", "is not encrypted or no address", "begin it with https://");
        } else if (host.find('@') != std::string_view::npos) {
            table.complain("url", "holds a user or password", "write 'user' and 'password_file'");
        } else if (host.empty() || rest.find_first_of("?# ") != std::string_view::npos) {
            table.complain("url", "is no address of a folder",
                           "write it as in \"https://awan.go.id/remote.php/dav/files/kios/suluh\"");
        } else {
            drop.url = url;
        }
    }
    table.text("user", drop.user, Need::required, {.min_bytes = 1, .max_bytes = 100});
    take_file(table, "password_file", drop.password, Need::required);
    take_file(table, "ca_file", drop.ca, Need::optional);
}

void read_smb(StrictTable& table, DropConfig& drop) {
    take_host(table, drop);
    table.text("share", drop.share, Need::required, {.min_bytes = 1, .max_bytes = 80});
    if (!drop.share.empty() &&
        (!is_remote_path(drop.share) || drop.share.find('/') != std::string::npos)) {
        table.complain("share", "is no name of a share", "write only its name, as in \"hasil\"");
    }
    if (table.text("folder", drop.path, Need::optional, {.max_bytes = 1000}) &&
        !drop.path.empty() && !is_remote_path(drop.path)) {
        table.complain("folder", "is no folder of the share", "write it as in \"belajar/suluh\"");
    }
    table.text("user", drop.user, Need::required, {.min_bytes = 1, .max_bytes = 100});
    table.text("domain", drop.domain, Need::optional, {.max_bytes = 100});
    take_file(table, "password_file", drop.password, Need::required);
}

bool read_kind(StrictTable& table, DropKind& kind) {
    std::string text;
    if (!table.text("kind", text, Need::required)) return false;
    std::vector<std::string> names;
    for (const DropKind one : kKinds) {
        names.emplace_back(name_of(one));
        if (text == names.back()) {
            kind = one;
            return true;
        }
    }
    const std::string nearest = nearest_name(text, names);
    table.complain(
        "kind", "is no kind of drop",
        nearest.empty() ? "write folder, sftp, webdav or smb" : "did you mean '" + nearest + "'?");
    return false;
}

}  // namespace

void read_drops(StrictTable& root, std::vector<DropConfig>& drops) {
    for (StrictTable& table : root.tables("drop", Need::optional, kMaxDrops)) {
        DropConfig drop;
        if (!read_kind(table, drop.kind)) continue;
        switch (drop.kind) {
            case DropKind::folder: read_folder(table, drop); break;
            case DropKind::sftp: read_sftp(table, drop); break;
            case DropKind::webdav: read_webdav(table, drop); break;
            case DropKind::smb: read_smb(table, drop); break;
        }
        int patience_s = 30;
        table.integer("patience", patience_s, Need::optional, {.min = 2, .max = 600});
        drop.patience = std::chrono::seconds(patience_s);
        table.finish();
        drops.push_back(std::move(drop));
    }
}

void resolve_paths(DropConfig& drop, const std::filesystem::path& base) {
    for (std::filesystem::path* path :
         {&drop.folder, &drop.key, &drop.known_hosts, &drop.password, &drop.ca}) {
        if (!path->empty()) *path = (base / *path).lexically_normal();
    }
}

}  // namespace suluh::sync
