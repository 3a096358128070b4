// The mount table as plain data.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace suluh::sync {

struct Mount {
    int id = 0;          // of this mount; never used twice at the same time
    std::string device;  // "8:17", major:minor
    std::filesystem::path point;
    std::string type;  // "vfat"
    std::string source;
    bool read_only = false;

    friend bool operator==(const Mount&, const Mount&) = default;
};

// The text of /proc/self/mountinfo; lines that are not understood are left out.
[[nodiscard]] std::vector<Mount> parse_mountinfo(std::string_view text);

struct MountChange {
    std::vector<Mount> appeared;
    std::vector<Mount> disappeared;
};
[[nodiscard]] MountChange diff_mounts(const std::vector<Mount>& before,
                                      const std::vector<Mount>& after);

struct VolumeRules {
    // Only mounts below these are looked at: a home folder named "suluh" is no stick.
    std::vector<std::filesystem::path> roots = {"/media", "/run/media", "/mnt"};
};

// Whether a mount may be somebody's stick: below a root, and of a file system that lives on a
// medium (not a network share, which is a folder drop, and not an automounter, which would mount
// something when looked at).
[[nodiscard]] bool may_be_volume(const Mount& mount, const VolumeRules& rules);

}  // namespace suluh::sync
