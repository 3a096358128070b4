#include "collect/servers.h"

#include <algorithm>
#include <set>

#include "base/log.h"
#include "base/value.h"
#include "collect/drop_mirror.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFiles = "drop_files";
constexpr const char* kUsualFile = "drops.toml";
constexpr std::size_t kMostFiles = 8;

Result<std::vector<std::string>> remembered(CollectorDb& db) {
    const Result<std::string> kept = db.setting(kFiles);
    if (!kept) return kept.error();
    std::vector<std::string> files;
    const Result<Value> value = parse_json(kept->empty() ? "[]" : *kept);
    const Value::List* list = value ? value->list() : nullptr;
    if (list == nullptr) return files;
    for (const Value& item : *list) {
        if (const std::string* text = item.text()) files.push_back(*text);
    }
    return files;
}

void read_into(KnownDrops& known, const fs::path& file, std::set<std::string>& places) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return;
    const Result<std::vector<sync::DropConfig>> drops = read_drop_file(file);
    if (!drops) {
        log_warning("collector", drops.error().detail);
        known.unreadable.push_back(file);
        return;
    }
    for (const sync::DropConfig& drop : *drops) {
        if (places.insert(sync::place_of(drop)).second) known.drops.push_back({drop, file});
    }
}

}  // namespace

Result<KnownDrops> known_drops(CollectorDb& db, const fs::path& db_file) {
    const Result<std::vector<std::string>> files = remembered(db);
    if (!files) return files.error();
    const fs::path usual = db_file.parent_path() / kUsualFile;
    KnownDrops known;
    std::set<std::string> places;
    read_into(known, usual, places);
    for (const std::string& file : *files) {
        if (file != usual) read_into(known, file, places);
    }
    return known;
}

Status remember_drop_file(CollectorDb& db, const fs::path& file) {
    Result<std::vector<std::string>> files = remembered(db);
    if (!files) return files.error();
    const std::string name = fs::absolute(file).lexically_normal().string();
    std::erase(*files, name);
    files->insert(files->begin(), name);
    if (files->size() > kMostFiles) files->resize(kMostFiles);
    return db.set_setting(kFiles, to_json(Value(Value::List(files->begin(), files->end()))));
}

fs::path mirrors_of(const fs::path& db_file) {
    std::error_code failed;
    fs::path folder = fs::canonical(db_file, failed);
    if (failed) folder = db_file;
    folder += ".drops";
    return folder;
}

}  // namespace suluh::collect
