// pack.toml: what a pack says about itself. Reading it is a plain function on text.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "packs/problem.h"
#include "packs/version.h"

namespace suluh::packs {

constexpr std::string_view kManifestName = "pack.toml";
constexpr std::size_t kMaxManifestBytes = 64 * 1024;

enum class Pillar { cakap, etika, budaya, aman, netralitas };

[[nodiscard]] std::string_view pillar_name(Pillar pillar);  // "cakap", ...

using Titles = std::map<std::string, std::string>;  // by language: of those but the first

struct LessonEntry {
    std::string id{};     // "netral" is lessons/netral.lua
    std::string title{};  // in the pack's first language; empty: the pack's title
    int minutes = 0;      // 0: the pack's minutes
    Titles titles{};      // title_in = { en = "…" }
    int line = 0;         // of pack.toml
};

// [reminder]: a pack that the kiosk offers at its time, in place of standing among the modules.
struct ReminderPlan {
    std::string after;         // code of a module: days count from when it was last finished
    std::vector<int> days;     // rising
    bool in_election = false;  // and once in each election period of the kiosk
    friend bool operator==(const ReminderPlan&, const ReminderPlan&) = default;
};

constexpr std::string_view kLeaders = "leaders";  // who leads others: JPT, administrator, pengawas

struct Manifest {
    std::string id;  // [a-z][a-z0-9-]*, 2 to 40 bytes
    Version version;
    std::string title;
    Titles titles;                       // title_in = { en = "…" }
    std::vector<std::string> languages;  // two-letter codes, at least one; lessons are in the first
    Version engine;                      // the lowest engine version that can run it
    double jp = 0;                       // jam pelajaran, the credit
    int minutes = 0;
    Pillar pillar = Pillar::cakap;
    std::string module;   // code of the course map, "M06"; may be empty. Modules stand in its order
    std::string track;    // whom it is for: kLeaders; empty: everybody
    std::string icon;     // a name of media/icons; may be empty
    std::string picture;  // "media/x.svg" in the pack, or "media:illustrations/x.svg" of the
                          // engine; may be empty
    int icon_line = 0, picture_line = 0;  // where they stand in pack.toml
    std::vector<std::string> banks_from;  // ids of packs whose banks a folder takes in; see
                                          // pack_banks.h. In a zip they are there already.
    std::optional<ReminderPlan> reminder;
    std::vector<LessonEntry> lessons;  // in the order shown; empty: every lessons/*.lua by name
};

// All problems, errors first found first; the manifest only when there is no error.
[[nodiscard]] std::optional<Manifest> read_manifest(std::string_view text,
                                                    std::vector<Problem>& problems);

// The same with the first error as Fault::bad_input: "pack.toml:3: key 'titel' is unknown → ...".
[[nodiscard]] Result<Manifest> parse_manifest(std::string_view text);

// "lessons/netral.lua"
[[nodiscard]] std::string lesson_file(std::string_view lesson_id);

}  // namespace suluh::packs
