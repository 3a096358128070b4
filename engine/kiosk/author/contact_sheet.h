// All pictures of a run as one page that needs no network, no script and nothing but its folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "kiosk/author/shot_list.h"
#include "packs/manifest.h"

namespace suluh::kiosk::author {

struct SheetParts {
    const packs::Manifest& manifest;
    const std::vector<packs::LessonEntry>& lessons;
    const std::vector<Shot>& shots;               // in the order shown
    const std::optional<Comparison>& comparison;  // with an earlier run, if asked for
    const std::vector<std::string>& problems;     // as text, "lessons/a.lua:3: …"
    const Value& words;                           // scripts/preview/sheet.id.json
    const std::string& style;                     // scripts/preview/sheet.css
};

// Where the pictures of a comparison lie, relative to the sheet.
[[nodiscard]] std::string before_file(const Shot& shot);
[[nodiscard]] std::string difference_file(const Shot& shot);

[[nodiscard]] std::string contact_sheet(const SheetParts& parts);

}  // namespace suluh::kiosk::author
