// The pictures of one run of shots: what each shows and a hash of its pixels, kept as shots.json
// beside them; and what has changed since an earlier run. Pure, but for reading and writing.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::kiosk::author {

struct Shot {
    std::string file;  // relative to the folder, "netral/n1/p1-start-1920x1080-id.png"
    std::string lesson, step, kind, scene, verdict;
    int at = 1, of = 1;  // which step of how many
    bool more = false;   // scrolled to its end
    std::string size, lang, set;
    int w = 0, h = 0;
    std::string hash;  // of the pixels
};

constexpr std::string_view kShotListName = "shots.json";

[[nodiscard]] std::string to_json_text(const std::vector<Shot>& shots);
// Fault::not_found: the folder holds no shots.
[[nodiscard]] Result<std::vector<Shot>> read_shot_list(const std::filesystem::path& folder);

// A part of a file's name: small letters, digits, '-' and '_' only.
[[nodiscard]] std::string name_part(std::string_view text);

enum class Change { same, changed, fresh, gone };

struct Comparison {
    std::map<std::string, Change> of;  // by file; the gone ones too
    std::vector<Shot> gone;
    [[nodiscard]] int count(Change change) const;
};

// What was not asked for this time (other lessons, sizes, …) is not gone.
struct Scope {
    std::vector<std::string> lessons, sizes, langs, sets;
};
[[nodiscard]] Comparison compare(const std::vector<Shot>& before, const std::vector<Shot>& now,
                                 const Scope& scope);

}  // namespace suluh::kiosk::author
