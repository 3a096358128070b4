#include "collect/window/desk_work.h"

#include "collect/query.h"
#include "collect/report_facts.h"
#include "collect/roster.h"
#include "collect/window/dashboard.h"
#include "collect/window/server_work.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace fs = std::filesystem;

Result<Value> open_desk(Archive& archive) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const Result<Totals> all = totals(**db);
    if (!all) return all.error();
    const Result<fs::path> folder = archive.key_folder();
    if (!folder) return folder.error();
    const Result<std::vector<std::string>> recent = archive.recent_places();
    if (!recent) return recent.error();
    const Result<const CollectorKeys*> keys = archive.keys();
    if (!keys && keys.error().fault != Fault::not_found) return keys.error();
    Value::Map map{
        {"keys", keys.has_value()}, {"key_folder", folder->string()},
        {"kiosks", all->kiosks},    {"answers", all->answers},
        {"persons", all->persons},  {"recent", Value::List(recent->begin(), recent->end())}};
    Result<Value> servers = known_servers(archive);
    if (!servers) return servers.error();
    for (const char* name : {"servers", "broken"}) map[name] = *servers->find(name);
    if (keys) map["collector"] = sync::collector_id((*keys)->sign.public_key());
    return Value(std::move(map));
}

Result<Value> make_desk_keys(Archive& archive) {
    const Result<const CollectorKeys*> keys = archive.make_new_keys();
    if (!keys) return keys.error();
    const Result<fs::path> folder = archive.key_folder();
    if (!folder) return folder.error();
    return Value(Value::Map{{"collector", sync::collector_id((*keys)->sign.public_key())},
                            {"key_folder", folder->string()}});
}

Result<Value> read_standing(Archive& archive) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const Result<StandingFacts> facts = read_standing_facts(**db);
    if (!facts) return facts.error();
    return standing_value(*facts);
}

Result<Value> read_dashboard(Archive& archive, const ProgressEar& ear) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const Result<Plan> plan = plan_for(**db, {});
    if (!plan) return plan.error();
    const Result<ReportFacts> facts = read_report_facts(**db, *plan, ear, 0);  // lists no attempt
    if (!facts) return facts.error();
    const Result<std::string> day = kept_deadline(**db);
    if (!day) return day.error();
    Value value = dashboard_value(*facts);
    if (!day->empty()) (*value.map())["deadline"] = Value(*day);
    Result<Value> standing = read_standing(archive);
    if (!standing) return standing.error();
    (*value.map())["standing"] = std::move(*standing);
    return value;
}

Result<std::vector<fs::path>> paths_of(const Value& args, std::string_view field) {
    std::vector<fs::path> paths;
    const Value* found = args.find(field);
    const Value::List* list = found != nullptr ? found->list() : nullptr;
    if (list != nullptr) {
        for (const Value& item : *list) {
            if (const std::string* text = item.text()) paths.emplace_back(*text);
        }
    }
    if (paths.empty()) {
        return Error{Fault::bad_input, "no '" + std::string(field) + "': a list of paths"};
    }
    return paths;
}

}  // namespace suluh::collect
