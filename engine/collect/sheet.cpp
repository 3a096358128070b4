#include "collect/sheet.h"

#include "collect/sheet_parts.h"

namespace suluh::collect {

namespace {

constexpr double kMinute = 60'000, kHour = 60 * kMinute;

Cell maybe(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}

std::string state_of(const Words& words, const AttemptRow& attempt) {
    if (!attempt.finished) return words("unfinished");
    return words(attempt.passed ? "passed" : "not_passed");
}

// Means of a few say more about them than about the course.
Cell enough(const std::optional<double>& value, std::int64_t n) {
    return n >= kFewestPersons ? maybe(value) : Cell();
}

std::string unit_name(const Words& words, const std::string& unit) {
    return unit.empty() ? words("no_unit") : unit;
}

Sheet units_sheet(const Words& words, const ReportFacts& facts) {
    Sheet sheet{"units", words("units"), {}, {}, {}};
    sheet.columns = {{words("unit"), CellKind::text, 40},
                     {words(facts.has_roster ? "listed" : "learners"), CellKind::whole, 12},
                     {words("started"), CellKind::whole, 12},
                     {words("completed"), CellKind::whole, 10},
                     {words("late"), CellKind::whole, 12},
                     {words("under_way"), CellKind::whole, 14},
                     {words("not_started"), CellKind::whole, 12},
                     {words("completed_percent"), CellKind::percent, 12},
                     {words("deadline"), CellKind::moment, 19},
                     {words("hours"), CellKind::decimal, 12},
                     {words("jp_proposed"), CellKind::decimal, 12}};
    for (const UnitRow& u : facts.units) {
        const Cell deadline = u.deadline_ms ? Cell(SheetMoment{*u.deadline_ms}) : Cell();
        sheet.rows.push_back({unit_name(words, u.unit), whole_cell(u.persons),
                              whole_cell(u.started), whole_cell(u.completed), whole_cell(u.late),
                              whole_cell(u.started - u.completed),
                              whole_cell(u.persons - u.started), u.percent(), deadline,
                              static_cast<double>(u.active_ms) / kHour, u.jp});
    }
    sheet.chart = SheetChart{{3, 5, 6}, true, 0};
    return sheet;
}

std::string standing_word(const Words& words, Standing standing) {
    switch (standing) {
        case Standing::completed: return words("completed");
        case Standing::on_time: return words("on_time");
        case Standing::late: return words("late");
        case Standing::under_way: return words("under_way");
        case Standing::not_started: return words("not_started");
    }
    return "";
}

std::string missing_titles(const ReportFacts& facts, const PersonRow& person) {
    std::string all;
    for (const std::string& lesson : person.missing) {
        all += (all.empty() ? "" : "; ") + lesson_title(facts, lesson);
    }
    return all;
}

Sheet standing_sheet(const Words& words, const ReportFacts& facts) {
    Sheet sheet{"standing", words("standing"), {}, {}, {}};
    sheet.columns = {{words("name"), CellKind::text, 28},
                     {words("nip"), CellKind::digits, 22},
                     {words("unit"), CellKind::text, 32},
                     {words("state"), CellKind::text, 16},
                     {words("modules_passed"), CellKind::whole, 12},
                     {words("missing"), CellKind::text, 50},
                     {words("completed_at"), CellKind::moment, 19},
                     {words("clock"), CellKind::text, 18},
                     {words("minutes"), CellKind::decimal, 10},
                     {words("jp_proposed"), CellKind::decimal, 12},
                     {words("not_listed"), CellKind::text, 14}};
    for (const PersonRow& p : facts.persons) {
        const bool doubt = p.completed && p.completed->doubt;
        sheet.rows.push_back({p.name, p.nip, p.unit, standing_word(words, p.standing),
                              whole_cell(p.passed), missing_titles(facts, p),
                              p.completed ? Cell(SheetMoment{p.completed->wall_ms}) : Cell(),
                              doubt ? words("doubtful_clock") : std::string(),
                              static_cast<double>(p.active_ms) / kMinute, p.jp,
                              p.listed ? std::string() : words("not_listed")});
    }
    return sheet;
}

Sheet gains_sheet(const Words& words, const std::vector<GainRow>& gains) {
    Sheet sheet{"gains", words("gains_short"), {}, {}, {}};
    sheet.columns = {
        {words("indicator"), CellKind::text, 40},     {words("code"), CellKind::text, 14},
        {words("pairs"), CellKind::whole, 12},        {words("dropped"), CellKind::whole, 12},
        {words("post_only"), CellKind::whole, 14},    {words("before_test"), CellKind::percent, 10},
        {words("after_test"), CellKind::percent, 10}, {words("gain"), CellKind::decimal, 16}};
    for (const GainRow& g : gains) {
        sheet.rows.push_back({g.indicator.empty() ? words("all_indicators") : g.label, g.indicator,
                              whole_cell(g.pairs), whole_cell(g.dropped), whole_cell(g.post_only),
                              maybe(g.before), maybe(g.after), maybe(g.normalised)});
    }
    sheet.chart = SheetChart{{5, 6}, false, 100};
    return sheet;
}

Sheet people_sheet(const Words& words, const std::vector<AttemptRow>& attempts) {
    Sheet sheet{"people", words("people"), {}, {}, {}};
    sheet.columns = {
        {words("name"), CellKind::text, 28},      {words("nip"), CellKind::digits, 22},
        {words("unit"), CellKind::text, 28},      {words("module"), CellKind::text, 36},
        {words("pack"), CellKind::text, 20},      {words("lesson"), CellKind::text, 18},
        {words("kiosk"), CellKind::text, 22},     {words("score"), CellKind::percent, 9},
        {words("state"), CellKind::text, 14},     {words("total_answers"), CellKind::whole, 10},
        {words("minutes"), CellKind::decimal, 9}, {words("jp"), CellKind::decimal, 8},
        {words("date"), CellKind::moment, 19},    {words("clock"), CellKind::text, 18}};
    for (const AttemptRow& a : attempts) {
        sheet.rows.push_back({a.nip.empty() ? words("guest") : a.name, a.nip, a.unit, a.title,
                              a.pack, a.lesson, a.kiosk, maybe(a.percent), state_of(words, a),
                              whole_cell(a.answers), static_cast<double>(a.active_ms) / kMinute,
                              a.jp, SheetMoment{a.last.wall_ms},
                              a.last.doubt ? words("doubtful_clock") : std::string()});
    }
    return sheet;
}

Sheet modules_sheet(const Words& words, const std::vector<ModuleRow>& modules) {
    Sheet sheet{"modules", words("modules"), {}, {}, {}};
    sheet.columns = {
        {words("module"), CellKind::text, 36},    {words("pack"), CellKind::text, 20},
        {words("lesson"), CellKind::text, 18},    {words("learners"), CellKind::whole, 10},
        {words("attempts"), CellKind::whole, 10}, {words("finished"), CellKind::whole, 10},
        {words("passed"), CellKind::whole, 10},   {words("mean_score"), CellKind::percent, 16}};
    for (const ModuleRow& m : modules) {
        sheet.rows.push_back({m.title, m.pack, m.lesson, whole_cell(m.persons),
                              whole_cell(m.attempts), whole_cell(m.finished), whole_cell(m.passed),
                              maybe(m.mean_percent)});
    }
    sheet.chart = SheetChart{{7}, false, 100};
    return sheet;
}

Sheet indicators_sheet(const Words& words, const std::vector<IndicatorRow>& indicators) {
    Sheet sheet{"indicators", words("indicators"), {}, {}, {}};
    sheet.columns = {
        {words("indicator"), CellKind::text, 36}, {words("code"), CellKind::text, 14},
        {words("learners"), CellKind::whole, 10}, {words("total_answers"), CellKind::whole, 10},
        {words("latest"), CellKind::percent, 10}, {words("compared"), CellKind::whole, 14},
        {words("first"), CellKind::percent, 10},  {words("again"), CellKind::percent, 10}};
    for (const IndicatorRow& row : indicators) {
        sheet.rows.push_back({row.label, row.indicator, whole_cell(row.persons),
                              whole_cell(row.answers), row.latest, whole_cell(row.compared),
                              enough(row.first, row.compared), enough(row.again, row.compared)});
    }
    sheet.chart = SheetChart{{4}, false, 100};
    return sheet;
}

// Shares as percent, so that every score of the workbook runs from 0 to 100.
Cell hundredfold(const std::optional<double>& share) {
    return share ? Cell(*share * 100) : Cell();
}

Sheet items_sheet(const Words& words, const std::vector<ItemRow>& items) {
    Sheet sheet{"items", words("items"), {}, {}, {}};
    sheet.columns = {{words("item"), CellKind::text, 16},
                     {words("question"), CellKind::text, 60},
                     {words("pack"), CellKind::text, 20},
                     {words("lesson"), CellKind::text, 18},
                     {words("code"), CellKind::text, 12},
                     {words("persons_n"), CellKind::whole, 8},
                     {words("facility"), CellKind::percent, 12},
                     {words("discrimination"), CellKind::decimal, 12},
                     {words("upper_lower"), CellKind::decimal, 14},
                     {words("median_s"), CellKind::decimal, 14},
                     {words("asked_sure"), CellKind::whole, 14},
                     {words("sure_wrong"), CellKind::percent, 14}};
    for (const ItemRow& i : items) {
        const Cell seconds = i.median_ms ? Cell(*i.median_ms / 1000) : Cell();
        sheet.rows.push_back({i.item, i.question, i.pack, i.lesson, i.indicator, whole_cell(i.n),
                              hundredfold(i.facility), maybe(i.discrimination),
                              maybe(i.upper_lower), seconds, whole_cell(i.asked_sure),
                              hundredfold(i.sure_wrong)});
    }
    return sheet;
}

Sheet options_sheet(const Words& words, const std::vector<ItemRow>& items) {
    Sheet sheet{"options", words("options"), {}, {}, {}};
    sheet.columns = {
        {words("item"), CellKind::text, 16},      {words("pack"), CellKind::text, 20},
        {words("lesson"), CellKind::text, 18},    {words("option"), CellKind::text, 60},
        {words("right"), CellKind::text, 12},     {words("persons_n"), CellKind::whole, 8},
        {words("chosen"), CellKind::percent, 12}, {words("upper"), CellKind::percent, 14},
        {words("lower"), CellKind::percent, 14}};
    for (const ItemRow& i : items) {
        for (const OptionRow& o : i.options) {
            sheet.rows.push_back({i.item, i.pack, i.lesson, o.text,
                                  o.right ? words("right") : std::string(), whole_cell(i.n),
                                  o.chosen * 100, o.upper * 100, o.lower * 100});
        }
    }
    return sheet;
}

}  // namespace

std::vector<Sheet> report_sheets(const ReportFacts& facts, const Words& words) {
    std::vector<Sheet> sheets{units_sheet(words, facts),
                              standing_sheet(words, facts),
                              gains_sheet(words, facts.gains),
                              modules_sheet(words, facts.modules),
                              indicators_sheet(words, facts.indicators),
                              items_sheet(words, facts.items),
                              options_sheet(words, facts.items),
                              people_sheet(words, facts.attempts)};
    add_history_sheets(facts, words, sheets);
    return sheets;
}

}  // namespace suluh::collect
