#include "collect/window/archive.h"

#include <algorithm>

#include "base/files.h"
#include "base/value.h"

namespace suluh::collect {

namespace {

constexpr std::string_view kRecent = "recent_places";
constexpr std::size_t kMostRecent = 4;
constexpr unsigned kOwnerOnly = 0700;

std::vector<std::string> texts_of(const std::string& json) {
    std::vector<std::string> texts;
    const Result<Value> value = parse_json(json);
    const Value::List* list = value ? value->list() : nullptr;
    if (list == nullptr) return texts;
    for (const Value& item : *list) {
        if (const std::string* text = item.text()) texts.push_back(*text);
    }
    return texts;
}

}  // namespace

Result<CollectorDb*> Archive::db() {
    if (db_) return &*db_;
    if (Status s = make_folder(file_.parent_path(), kOwnerOnly); !s) return s.error();
    Result<CollectorDb> opened = CollectorDb::open(file_);
    if (!opened) return opened.error();
    db_.emplace(std::move(*opened));
    return &*db_;
}

Result<std::filesystem::path> Archive::key_folder() {
    if (!key_folder_.empty()) return key_folder_;
    const Result<CollectorDb*> opened = db();
    if (!opened) return opened.error();
    const Result<std::string> named = (*opened)->setting("key_folder");
    if (!named) return named.error();
    return named->empty() ? default_key_folder() : std::filesystem::path(*named);
}

Result<const CollectorKeys*> Archive::keys() {
    if (keys_) return &*keys_;
    const Result<std::filesystem::path> folder = key_folder();
    if (!folder) return folder.error();
    Result<CollectorKeys> loaded = load_keys(*folder);
    if (!loaded) return loaded.error();
    keys_.emplace(std::move(*loaded));
    return &*keys_;
}

Result<const CollectorKeys*> Archive::make_new_keys() {
    const Result<std::filesystem::path> folder = key_folder();
    if (!folder) return folder.error();
    Result<CollectorKeys> made = make_keys(*folder);
    if (!made) return made.error();
    keys_.emplace(std::move(*made));
    return &*keys_;
}

Result<std::vector<std::string>> Archive::recent_places() {
    const Result<CollectorDb*> opened = db();
    if (!opened) return opened.error();
    const Result<std::string> kept = (*opened)->setting(kRecent);
    if (!kept) return kept.error();
    std::vector<std::string> places = texts_of(*kept);
    std::erase_if(places, [](const std::string& place) {
        std::error_code ignored;
        return !std::filesystem::exists(place, ignored);
    });
    return places;
}

Status Archive::remember_places(const std::vector<std::filesystem::path>& places) {
    const Result<CollectorDb*> opened = db();
    if (!opened) return opened.error();
    const Result<std::string> kept = (*opened)->setting(kRecent);
    if (!kept) return kept.error();
    std::vector<std::string> all;
    for (const std::filesystem::path& place : places) all.push_back(place.string());
    for (const std::string& before : texts_of(*kept)) {
        if (std::find(all.begin(), all.end(), before) == all.end()) all.push_back(before);
    }
    if (all.size() > kMostRecent) all.resize(kMostRecent);
    return (*opened)->set_setting(kRecent, to_json(Value(Value::List(all.begin(), all.end()))));
}

}  // namespace suluh::collect
