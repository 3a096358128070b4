#include "kiosk/author/shot_list.h"

#include <algorithm>

#include "base/files.h"
#include "base/value.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::size_t kMaxList = std::size_t{64} << 20;
constexpr ValueLimits kLimits{kMaxList, 4'000'000, 8};

Value to_value(const Shot& shot) {
    return Value::Map{{"file", shot.file}, {"lesson", shot.lesson}, {"step", shot.step},
                      {"kind", shot.kind}, {"scene", shot.scene},   {"verdict", shot.verdict},
                      {"at", shot.at},     {"of", shot.of},         {"more", shot.more},
                      {"size", shot.size}, {"lang", shot.lang},     {"set", shot.set},
                      {"w", shot.w},       {"h", shot.h},           {"hash", shot.hash}};
}

Shot from_value(const Value& value) {
    Shot shot;
    shot.file = value.text_or("file", "");
    shot.lesson = value.text_or("lesson", "");
    shot.step = value.text_or("step", "");
    shot.kind = value.text_or("kind", "");
    shot.scene = value.text_or("scene", "");
    shot.verdict = value.text_or("verdict", "");
    shot.at = static_cast<int>(value.number_or("at", 1));
    shot.of = static_cast<int>(value.number_or("of", 1));
    shot.more = value.boolean_or("more", false);
    shot.size = value.text_or("size", "");
    shot.lang = value.text_or("lang", "");
    shot.set = value.text_or("set", "");
    shot.w = static_cast<int>(value.number_or("w", 0));
    shot.h = static_cast<int>(value.number_or("h", 0));
    shot.hash = value.text_or("hash", "");
    return shot;
}

// A list somebody edited must not make us read outside of its folder.
bool is_inside(const std::string& file) {
    const std::filesystem::path path(file);
    if (file.empty() || path.is_absolute()) return false;
    return std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".."; });
}

bool has(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

std::string to_json_text(const std::vector<Shot>& shots) {
    // A line a picture, so that two lists can be compared by eye.
    std::string text = "{\"shots\":[";
    for (std::size_t i = 0; i < shots.size(); ++i) {
        text += (i == 0 ? "\n" : ",\n") + to_json(to_value(shots[i]));
    }
    return text + "\n]}\n";
}

Result<std::vector<Shot>> read_shot_list(const std::filesystem::path& folder) {
    const Result<std::string> text = read_text(folder / kShotListName, kMaxList);
    if (!text) {
        return Error{Fault::not_found,
                     folder.string() + " holds no shots → name the OUT of an earlier run"};
    }
    const Result<Value> value = parse_json(*text, kLimits);
    if (!value) return value.error().within((folder / kShotListName).string());
    const Value* list = value->find("shots");
    std::vector<Shot> shots;
    for (const Value& one : list != nullptr && list->list() ? *list->list() : Value::List()) {
        Shot shot = from_value(one);
        if (is_inside(shot.file)) shots.push_back(std::move(shot));
    }
    return shots;
}

std::string name_part(std::string_view text) {
    std::string name;
    for (const char c : text) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        name += capital ? static_cast<char>(c - 'A' + 'a') : plain ? c : '-';
    }
    return name.empty() ? "-" : name;
}

int Comparison::count(Change change) const {
    return static_cast<int>(std::count_if(
        of.begin(), of.end(), [change](const auto& one) { return one.second == change; }));
}

Comparison compare(const std::vector<Shot>& before, const std::vector<Shot>& now,
                   const Scope& scope) {
    std::map<std::string, const Shot*> old;
    for (const Shot& shot : before) old[shot.file] = &shot;
    Comparison result;
    for (const Shot& shot : now) {
        const auto found = old.find(shot.file);
        result.of[shot.file] = found == old.end()                 ? Change::fresh
                               : found->second->hash == shot.hash ? Change::same
                                                                  : Change::changed;
    }
    for (const Shot& shot : before) {
        const bool asked = has(scope.lessons, shot.lesson) && has(scope.sizes, shot.size) &&
                           has(scope.langs, shot.lang) && has(scope.sets, shot.set);
        if (!asked || !result.of.emplace(shot.file, Change::gone).second) continue;
        result.gone.push_back(shot);
    }
    return result;
}

}  // namespace suluh::kiosk::author
