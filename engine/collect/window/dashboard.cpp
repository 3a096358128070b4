#include "collect/window/dashboard.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "collect/history_words.h"
#include "collect/reason_word.h"

namespace suluh::collect {

namespace {

Value maybe(const std::optional<double>& number) {
    return number ? Value(*number) : Value();
}

template <class Row, class Make>
Value::List list_of(const std::vector<Row>& rows, const Make& make) {
    Value::List list;
    list.reserve(rows.size());
    for (const Row& row : rows) list.push_back(make(row));
    return list;
}

// In this computer's time zone; nil for a moment that no calendar has.
Value moment_value(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return {};
    return Value::Map{{"year", parts.tm_year + 1900},
                      {"month", parts.tm_mon + 1},
                      {"day", parts.tm_mday},
                      {"hour", parts.tm_hour},
                      {"min", parts.tm_min}};
}

Value totals_value(const Totals& totals) {
    return Value::Map{{"kiosks", totals.kiosks},     {"bundles", totals.bundles},
                      {"persons", totals.persons},   {"guests", totals.guest_visits},
                      {"attempts", totals.attempts}, {"finished", totals.finished},
                      {"passed", totals.passed},     {"answers", totals.answers}};
}

Value unit_value(const UnitRow& unit) {
    return Value::Map{{"unit", unit.unit},
                      {"persons", unit.persons},
                      {"started", unit.started},
                      {"completed", unit.completed},
                      {"late", unit.late},
                      {"active_ms", unit.active_ms},
                      {"jp", unit.jp},
                      {"percent", unit.percent()},
                      {"deadline", unit.deadline_ms ? moment_value(*unit.deadline_ms) : Value()}};
}

Value completion_value(const ReportFacts& facts) {
    const auto strangers = std::count_if(facts.persons.begin(), facts.persons.end(),
                                         [](const PersonRow& person) { return !person.listed; });
    return Value::Map{{"all", unit_value(all_units(facts.units))},
                      {"units", list_of(facts.units, unit_value)},
                      {"has_roster", facts.has_roster},
                      {"course", facts.course},
                      {"strangers", static_cast<std::int64_t>(strangers)}};
}

Value gain_value(const GainRow& gain) {
    return Value::Map{{"id", gain.indicator},
                      {"label", gain.label},
                      {"pairs", gain.pairs},
                      {"dropped", gain.dropped},
                      {"before", maybe(gain.before)},
                      {"after", maybe(gain.after)},
                      {"normalised", maybe(gain.normalised)}};
}

Value module_value(const ModuleRow& module) {
    return Value::Map{{"title", module.title},       {"persons", module.persons},
                      {"attempts", module.attempts}, {"finished", module.finished},
                      {"passed", module.passed},     {"mean", maybe(module.mean_percent)}};
}

Value indicator_value(const IndicatorRow& row) {
    const bool enough = row.compared >= kFewestPersons;
    return Value::Map{{"id", row.indicator},
                      {"label", row.label},
                      {"persons", row.persons},
                      {"answers", row.answers},
                      {"latest", row.latest},
                      {"compared", row.compared},
                      {"first", enough ? maybe(row.first) : Value()},
                      {"again", enough ? maybe(row.again) : Value()}};
}

Value item_value(const ItemRow& item) {
    return Value::Map{{"item", item.item},
                      {"lesson", item.lesson},
                      {"question", item.question},
                      {"n", item.n},
                      {"facility", maybe(item.facility)},
                      {"discrimination", maybe(item.discrimination)},
                      {"upper_lower", maybe(item.upper_lower)},
                      {"median_ms", maybe(item.median_ms)}};
}

Value kiosk_value(const KioskRow& kiosk) {
    return Value::Map{{"kiosk", kiosk.kiosk},
                      {"name", kiosk.name},
                      {"epoch", kiosk.epoch},
                      {"last_number", kiosk.last_number},
                      {"last", moment_value(kiosk.last_added_ms)},
                      {"receipted", kiosk.receipted},
                      {"gaps", list_of(kiosk.gaps, [](const Gap& gap) {
                           return Value(Value::Map{{"from", gap.from}, {"to", gap.to}});
                       })}};
}

Value waiting_value(const WaitingReceipt& row) {
    return Value::Map{{"kiosk", row.kiosk},
                      {"name", row.name},
                      {"place", row.goal.place},
                      {"reason", row.reason}};
}

Value chore_value(const ChoreRow& row) {
    return Value::Map{{"kiosk", row.kiosk},
                      {"name", row.name},
                      {"chore", row.chore},
                      {"fault", row.fault},
                      {"since", row.since_ms > 0 ? moment_value(row.since_ms) : Value()}};
}

Value aside_value(const SetAsideRow& row) {
    return Value::Map{
        {"kiosk", row.kiosk}, {"name", row.name}, {"number", row.number}, {"epoch", row.epoch}};
}

Value clock_value(const ClockFixRow& row) {
    const char* const how = row.fix.how == ClockKnowledge::between     ? "between"
                            : row.fix.how == ClockKnowledge::at_latest ? "at_latest"
                                                                       : "exact";
    return Value::Map{{"kiosk", row.kiosk},
                      {"name", row.name},
                      {"rows", row.fix.rows},
                      {"from", moment_value(row.from.wall_ms)},
                      {"days", in_days(row.fix.shift_ms)},
                      {"how", how},
                      {"error_days", in_days(row.fix.error_ms)}};
}

Value joined_value(const JoinedRow& row) {
    return Value::Map{
        {"name", row.name}, {"unit", row.unit}, {"number", row.number}, {"nip", row.nip}};
}

Value purge_value(const PurgeRecord& row) {
    return Value::Map{{"number", row.number},
                      {"made", moment_value(row.made_ms)},
                      {"by", row.collector},
                      {"before", row.before_ms ? moment_value(*row.before_ms) : Value()},
                      {"answers", row.answers},
                      {"listed", row.listed},
                      {"reason", row.reason},
                      {"proof", row.hash}};
}

}  // namespace

Value dashboard_value(const ReportFacts& facts) {
    std::vector<ItemRow> items = facts.items;
    const std::size_t more = items.size() > kMostItems ? items.size() - kMostItems : 0;
    if (more > 0) items.resize(kMostItems);
    return Value::Map{{"totals", totals_value(facts.totals)},
                      {"completion", completion_value(facts)},
                      {"modules", list_of(facts.modules, module_value)},
                      {"indicators", list_of(facts.indicators, indicator_value)},
                      {"gains", list_of(facts.gains, gain_value)},
                      {"items", list_of(items, item_value)},
                      {"items_more", static_cast<std::int64_t>(more)},
                      {"clocks", list_of(facts.clocks, clock_value)},
                      {"joined", list_of(facts.joined, joined_value)},
                      {"purged", list_of(facts.purges, purge_value)}};
}

Result<StandingFacts> read_standing_facts(CollectorDb& db) {
    auto rows = kiosks(db);
    if (!rows) return rows.error();
    auto aside = set_aside_bundles(db);
    if (!aside) return aside.error();
    auto refused = refused_files(db);
    if (!refused) return refused.error();
    auto clocks = clock_fixes(db);
    if (!clocks) return clocks.error();
    auto silent = silent_kiosks(db);
    if (!silent) return silent.error();
    auto chores = failing_chores(db);
    if (!chores) return chores.error();
    auto epochs = begun_epochs(db);
    if (!epochs) return epochs.error();
    auto waiting = waiting_receipts(db);
    if (!waiting) return waiting.error();
    auto odd = odd_arrivals(db);
    if (!odd) return odd.error();
    return StandingFacts{std::move(*rows),   std::move(*aside),   std::move(*refused),
                         std::move(*clocks), std::move(*silent),  std::move(*chores),
                         std::move(*epochs), std::move(*waiting), *odd};
}

Value standing_value(const StandingFacts& facts) {
    std::int64_t gaps = 0, waiting = 0;
    std::map<std::string, std::string> names;
    for (const KioskRow& kiosk : facts.kiosks) {
        names[kiosk.kiosk] = kiosk.name;
        for (const Gap& gap : kiosk.gaps) gaps += gap.to - gap.from + 1;
        waiting += receipt_is_due(kiosk) ? 1 : 0;
    }
    std::set<std::string> wrong_clocks, other_databases;
    for (const ClockFixRow& fix : facts.clocks) wrong_clocks.insert(fix.kiosk);
    for (const EpochRow& epoch : facts.epochs) other_databases.insert(epoch.kiosk);
    const auto refused = [&names](const RefusedRow& row) {
        const auto name = names.find(row.kiosk);
        return Value(Value::Map{{"kiosk", row.kiosk},
                                {"name", name != names.end() ? name->second : std::string()},
                                {"number", row.number},
                                {"file", std::filesystem::path(row.file).filename().string()},
                                {"why", reason_word(Error{Fault::refused, row.reason})}});
    };
    return Value::Map{{"kiosks", list_of(facts.kiosks, kiosk_value)},
                      {"set_aside", list_of(facts.set_aside, aside_value)},
                      {"refused", list_of(facts.refused, refused)},
                      {"silent", Value::List(facts.silent.begin(), facts.silent.end())},
                      {"chores", list_of(facts.chores, chore_value)},
                      {"receipts", list_of(facts.waiting, waiting_value)},
                      {"gaps", gaps},
                      {"waiting", waiting},
                      {"epochs", static_cast<std::int64_t>(other_databases.size())},
                      {"clocks", static_cast<std::int64_t>(wrong_clocks.size())},
                      {"odd", facts.odd.bundles}};
}

}  // namespace suluh::collect
