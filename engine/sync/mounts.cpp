#include "sync/mounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace suluh::sync {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// The kernel writes space, tab, newline and backslash as three octal digits.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const char* digits = text.data() + i + 1;
        if (text[i] == '\\' && text.size() - i > 3 &&
            std::from_chars(digits, digits + 3, code, 8).ptr == digits + 3 && code < 256) {
            plain.push_back(static_cast<char>(static_cast<unsigned char>(code)));
            i += 3;
        } else {
            plain.push_back(text[i]);
        }
    }
    return plain;
}

// id parent major:minor root point options [optional...] - type source super-options
std::optional<Mount> parse_line(std::string_view line) {
    const std::vector<std::string_view> fields = split(line, ' ');
    const auto dash = std::find(fields.begin(), fields.end(), "-");
    if (dash - fields.begin() < 6 || fields.end() - dash < 3) return std::nullopt;
    Mount mount;
    const std::string_view id = fields[0];
    if (std::from_chars(id.data(), id.data() + id.size(), mount.id).ptr != id.data() + id.size()) {
        return std::nullopt;
    }
    mount.device = std::string(fields[2]);
    mount.point = unescaped(fields[4]);
    mount.type = std::string(dash[1]);
    mount.source = unescaped(dash[2]);
    std::vector<std::string_view> options = split(fields[5], ',');
    if (fields.end() - dash > 3) {
        for (const std::string_view option : split(dash[3], ',')) options.push_back(option);
    }
    mount.read_only = std::find(options.begin(), options.end(), "ro") != options.end();
    return mount;
}

bool contains(const std::vector<Mount>& mounts, const Mount& wanted) {
    return std::any_of(mounts.begin(), mounts.end(), [&](const Mount& mount) {
        return mount.id == wanted.id && mount.device == wanted.device &&
               mount.point == wanted.point;
    });
}

bool lies_below(const std::filesystem::path& point, const std::filesystem::path& root) {
    const auto [in_root, in_point] =
        std::mismatch(root.begin(), root.end(), point.begin(), point.end());
    return in_root == root.end() && in_point != point.end();
}

}  // namespace

std::vector<Mount> parse_mountinfo(std::string_view text) {
    std::vector<Mount> mounts;
    for (const std::string_view line : split(text, '\n')) {
        if (std::optional<Mount> mount = parse_line(line)) mounts.push_back(std::move(*mount));
    }
    return mounts;
}

MountChange diff_mounts(const std::vector<Mount>& before, const std::vector<Mount>& after) {
    MountChange change;
    for (const Mount& mount : after) {
        if (!contains(before, mount)) change.appeared.push_back(mount);
    }
    for (const Mount& mount : before) {
        if (!contains(after, mount)) change.disappeared.push_back(mount);
    }
    return change;
}

bool may_be_volume(const Mount& mount, const VolumeRules& rules) {
    constexpr std::array<std::string_view, 18> kNotOnAMedium = {
        "autofs",   "proc",   "sysfs",   "cgroup",  "cgroup2", "devpts",
        "devtmpfs", "mqueue", "debugfs", "nfs",     "nfs4",    "cifs",
        "smb3",     "9p",     "ceph",    "overlay", "fuse",    "securityfs"};
    if (std::find(kNotOnAMedium.begin(), kNotOnAMedium.end(), mount.type) != kNotOnAMedium.end()) {
        return false;
    }
    if (mount.type.starts_with("fuse.")) return false;  // ntfs-3g and exfat-fuse say "fuseblk"
    return std::any_of(rules.roots.begin(), rules.roots.end(),
                       [&](const auto& root) { return lies_below(mount.point, root); });
}

}  // namespace suluh::sync
