// The report's parts about units and persons.
#include "collect/report_parts.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;

constexpr double kHour = 3'600'000;

std::string state_mark(const Words& words, const AttemptRow& attempt) {
    if (!attempt.finished) return mark("open", words("unfinished"));
    return attempt.passed ? mark("good", words("passed")) : mark("bad", words("not_passed"));
}

html::Cell standing_cell(const Words& words, const PersonRow& person) {
    const auto place = static_cast<double>(person.standing);
    const auto cell = [&](const char* kind, const char* key) {
        std::string shown = mark(kind, words(key));
        if (!person.listed) shown += " " + mark("doubt", words("not_listed"));
        return html::Cell(shown, place);
    };
    switch (person.standing) {
        case Standing::completed: return cell("good", "completed");
        case Standing::on_time: return cell("good", "on_time");
        case Standing::late: return cell("doubt", "late");
        case Standing::under_way: return cell("open", "under_way");
        case Standing::not_started: return cell("bad", "not_started");
    }
    return "";
}

// A few by name; of many only how many, which is what somebody who plans wants.
std::string missing_text(const Words& words, const ReportFacts& facts, const PersonRow& person) {
    constexpr std::size_t kMost = 2;
    const auto count = static_cast<std::int64_t>(person.missing.size());
    if (person.missing.size() > kMost) {
        return words("missing_many", Words::Fill{{"count", words.count(count)}});
    }
    std::string list;
    for (const std::string& lesson : person.missing) {
        list += (list.empty() ? "" : "; ") + lesson_title(facts, lesson);
    }
    return list;
}

std::string unit_name(const Words& words, const std::string& unit) {
    return unit.empty() ? words("no_unit") : unit;
}

// Completed, under way, not started: of the unit's persons.
std::string unit_line(const Words& words, const UnitRow& unit) {
    const std::int64_t under_way = unit.started - unit.completed;
    const std::int64_t in_time = unit.completed - unit.late;
    const std::string label =
        words("unit_base", Words::Fill{{"completed", words.count(unit.completed)},
                                       {"late", words.count(unit.late)},
                                       {"under_way", words.count(under_way)},
                                       {"persons", words.count(unit.persons)}});
    const std::string name = unit_name(words, unit.unit);
    return "<div class=\"line unit\"><span class=\"label\">" + text(name) + "</span>" +
           html::stacked({{static_cast<double>(in_time), "done"},
                          {static_cast<double>(unit.late), "late"},
                          {static_cast<double>(under_way), "begun"}},
                         static_cast<double>(unit.persons), name + ": " + label) +
           "<span class=\"value\">" + text(words.number(unit.percent())) +
           "%</span><span class=\"small\">" + text(label) + "</span></div>";
}

std::string legend(const Words& words) {
    std::string out = "<p class=\"legend\">";
    for (const auto& [kind, key] :
         {std::pair("done", "completed"), std::pair("late", "late"),
          std::pair("begun", "under_way"), std::pair("track", "not_started")}) {
        out += std::string("<span><svg class=\"key\" viewBox=\"0 0 14 14\"><rect class=\"") + kind +
               "\" width=\"14\" height=\"14\" rx=\"4\"/></svg>" + text(words(key)) + "</span> ";
    }
    return out + "</p>";
}

html::Cell deadline_cell(const Words& words, const UnitRow& unit) {
    if (!unit.deadline_ms) return "\xE2\x80\x93";
    return {"<span class=\"day\">" + text(words.date(*unit.deadline_ms)) + "</span>",
            static_cast<double>(*unit.deadline_ms)};
}

std::vector<html::Cell> unit_cells(const Words& words, const UnitRow& unit) {
    return {text(unit_name(words, unit.unit)),
            count_cell(words, unit.persons),
            count_cell(words, unit.started),
            count_cell(words, unit.completed),
            figure(words, unit.percent()),
            count_cell(words, unit.late),
            deadline_cell(words, unit),
            figure(words, static_cast<double>(unit.active_ms) / kHour, 1),
            figure(words, unit.jp, 2)};
}

using Figures = std::vector<std::pair<const char*, std::string>>;

// n below the fewest says nothing of gains.
std::string gain_text(const Words& words, const std::vector<GainRow>& gains) {
    if (gains.empty() || !gains.front().normalised) return "\xE2\x80\x93";
    const Words::Fill fill{{"gain", words.number(*gains.front().normalised, 2)},
                           {"pairs", words.count(gains.front().pairs)}};
    return words("gain_with_n", fill);
}

Figures figures_of(const Words& words, const ReportFacts& facts) {
    const UnitRow all = all_units(facts.units);
    const Totals& totals = facts.totals;
    return {{facts.has_roster ? "listed" : "total_persons", words.count(all.persons)},
            {"completed_course",
             words.count(all.completed) + " (" + words.number(all.percent()) + "%)"},
            {"hours", words.number(static_cast<double>(all.active_ms) / kHour, 1)},
            {"jp_proposed", words.number(all.jp, 1)},
            {"gain", gain_text(words, facts.gains)},
            {"total_attempts", words.count(totals.attempts)},
            {"total_finished", words.count(totals.finished)},
            {"total_passed", words.count(totals.passed)},
            {"total_answers", words.count(totals.answers)},
            {"total_guests", words.count(totals.guest_visits)},
            {"total_kiosks", words.count(totals.kiosks)},
            {"total_bundles", words.count(totals.bundles)}};
}

}  // namespace

std::string summary_part(const Words& words, const ReportFacts& facts) {
    std::string out = "<dl class=\"figures\">\n";
    for (const auto& [key, value] : figures_of(words, facts)) {
        out += "<div><dt>" + text(words(key)) + "</dt><dd>" + text(value) + "</dd></div>\n";
    }
    out += "</dl>\n";
    const std::size_t todo = trouble_lines(facts, words).size();
    if (todo == 0) return out;
    const Words::Fill count{{"count", words.count(static_cast<std::int64_t>(todo))}};
    return out + "<p class=\"todo\"><a href=\"#troubles\">" + text(words("todo_line", count)) +
           "</a></p>\n";
}

std::string units_part(const Words& words, const ReportFacts& facts) {
    if (facts.units.empty()) return empty_note(words, "no_people");
    std::string chart = legend(words) + "<div class=\"chart\">";
    Rows rows;
    for (const UnitRow& unit : facts.units) {
        chart += unit_line(words, unit);
        rows.push_back(unit_cells(words, unit));
    }
    return chart + "</div>\n" +
           html::table({{words("unit"), Align::left},
                        {words(facts.has_roster ? "listed" : "learners"), Align::right},
                        {words("started"), Align::right},
                        {words("completed"), Align::right},
                        {words("completed_percent"), Align::right},
                        {words("late"), Align::right},
                        {words("deadline"), Align::left},
                        {words("hours"), Align::right},
                        {words("jp_proposed"), Align::right}},
                       rows);
}

std::string standing_part(const Words& words, const ReportFacts& facts) {
    if (facts.persons.empty()) return empty_note(words, "no_people");
    html::Table table({{words("person"), Align::left},
                       {words("unit"), Align::left},
                       {words("state"), Align::left},
                       {words("modules_passed"), Align::right},
                       {words("missing"), Align::left},
                       {words("completed_at"), Align::left},
                       {words("minutes"), Align::right},
                       {words("jp_proposed"), Align::right}});
    for (const PersonRow& person : facts.persons) {
        table.row(
            {named(person.name, person.nip), text(unit_name(words, person.unit)),
             standing_cell(words, person),
             html::Cell(std::to_string(person.passed) + "/" + std::to_string(person.lessons),
                        static_cast<double>(person.passed)),
             text(missing_text(words, facts, person)),
             person.completed ? moment_cell(words, *person.completed) : html::Cell("\xE2\x80\x93"),
             minutes_cell(words, person.active_ms), figure(words, person.jp, 2)});
    }
    return table.finish();
}

std::string people_part(const Words& words, const std::vector<AttemptRow>& attempts) {
    if (attempts.empty()) return empty_note(words, "no_people");
    html::Table table({{words("person"), Align::left},
                       {words("unit"), Align::left},
                       {words("module_and_kiosk"), Align::left},
                       {words("score"), Align::right},
                       {words("state"), Align::left},
                       {words("minutes"), Align::right},
                       {words("date"), Align::left}});
    for (const AttemptRow& attempt : attempts) {
        const std::string name = attempt.nip.empty() ? words("guest") : attempt.name;
        table.row({named(name, attempt.nip), text(attempt.unit),
                   named(attempt.title.empty() ? attempt.lesson : attempt.title, attempt.kiosk),
                   figure(words, attempt.percent), state_mark(words, attempt),
                   minutes_cell(words, attempt.active_ms), moment_cell(words, attempt.last)});
    }
    return table.finish();
}

}  // namespace suluh::collect
