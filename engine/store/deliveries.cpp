#include "store/deliveries.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "base/value.h"
#include "store/notes.h"

namespace suluh::store {
namespace {

constexpr std::string_view kPrefix = "visit ";  // a note a drop

constexpr std::array kFaults = {Fault::bad_input, Fault::not_found,   Fault::refused,
                                Fault::corrupt,   Fault::full,        Fault::read_only,
                                Fault::io,        Fault::exists,      Fault::gone,
                                Fault::timed_out, Fault::unsupported, Fault::internal};

Fault fault_named(std::string_view name) {
    const auto* const found = std::find_if(kFaults.begin(), kFaults.end(),
                                           [&](Fault fault) { return fault_name(fault) == name; });
    return found == kFaults.end() ? Fault::internal : *found;
}

std::string text_of(const DropVisit& visit) {
    Value::Map map{{"at", visit.wall_ms}, {"good", visit.good_ms}};
    if (visit.failure) {
        map["fault"] = Value(fault_name(visit.failure->fault));
        // A folder's name may be any bytes.
        const std::string& detail = visit.failure->detail;
        map["detail"] = is_utf8(detail) ? detail : std::string();
    }
    return to_json(Value(std::move(map)));
}

Result<DropVisit> visit_of(std::string_view drop, std::string_view text) {
    const Result<Value> value = parse_json(text);
    if (!value) return value.error().within("what is noted of drop " + std::string(drop));
    DropVisit visit;
    visit.drop = std::string(drop);
    visit.wall_ms = static_cast<std::int64_t>(value->number_or("at", 0));
    visit.good_ms = static_cast<std::int64_t>(value->number_or("good", 0));
    const std::string fault = value->text_or("fault", "");
    if (!fault.empty()) visit.failure = Error{fault_named(fault), value->text_or("detail", "")};
    return visit;
}

Result<std::int64_t> last_good(Database& db, const std::string& key) {
    Result<Statement> row = db.connection().prepare("SELECT value FROM meta WHERE key = ?", key);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return 0;
    const Result<DropVisit> visit = visit_of(key, row->text(0));
    return visit ? visit->good_ms : 0;  // what cannot be read is replaced
}

}  // namespace

Result<std::vector<BundleRecord>> undelivered_bundles(Database& db, std::string_view drop) {
    Result<std::vector<BundleRecord>> bundles = unreceipted_bundles(db);
    if (!bundles) return bundles;
    const std::int64_t now = db.clock().wall_ms();
    Result<Statement> row = db.connection().prepare(
        "SELECT epoch, number FROM delivery WHERE \"drop\" = ? AND wall_ms BETWEEN ? AND ?", drop,
        now - kOfferAgainMs, now + kOfferAgainMs);
    if (!row) return row.error();
    std::set<std::pair<std::int64_t, std::int64_t>> there;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) break;
        there.emplace(row->integer(0), row->integer(1));
    }
    std::erase_if(*bundles, [&](const BundleRecord& bundle) {
        return there.contains({bundle.range.epoch, bundle.number});
    });
    return bundles;
}

Status record_visit(Database& db, std::string_view drop, const Status& ended) {
    DropVisit visit;
    visit.wall_ms = db.clock().wall_ms();
    if (!ended) visit.failure = ended.error();
    const std::string key = std::string(kPrefix).append(drop);
    return db.transact([&]() -> Status {
        const Result<std::int64_t> good = ended ? visit.wall_ms : last_good(db, key);
        if (!good) return good.error();
        visit.good_ms = *good;
        return keep_note(db, key, text_of(visit));
    });
}

Result<std::vector<DropVisit>> drop_visits(Database& db) {
    const Result<std::vector<Note>> notes = notes_under(db, kPrefix);
    if (!notes) return notes.error();
    std::vector<DropVisit> visits;
    for (const Note& note : *notes) {
        Result<DropVisit> visit = visit_of(note.name, note.text);
        if (!visit) return visit.error();
        visits.push_back(std::move(*visit));
    }
    return visits;
}

}  // namespace suluh::store
