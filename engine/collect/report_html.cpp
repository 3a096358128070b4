#include "collect/report_html.h"

#include "collect/html.h"
#include "collect/report_items.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;
using Rows = std::vector<std::vector<std::string>>;

std::string section(const std::string& title, const std::string& note, const std::string& body) {
    std::string out = "<section><h2>" + text(title) + "</h2>\n";
    if (!note.empty()) out += "<p class=\"note\">" + text(note) + "</p>\n";
    return out + body + "</section>\n";
}

std::string empty_note(const Words& words, std::string_view key) {
    return "<p class=\"none\">" + text(words(key)) + "</p>\n";
}

std::string percent_text(const Words& words, const std::optional<double>& percent) {
    return percent ? text(words.number(*percent)) : "\xE2\x80\x93";
}

std::string minutes_text(const Words& words, std::int64_t active_ms) {
    constexpr double kMinute = 60'000;
    const double minutes = static_cast<double>(active_ms) / kMinute;
    return text(words.number(minutes, minutes < 10 ? 1 : 0));
}

// Meaning is never told by colour alone: a word in every mark.
std::string mark(std::string_view kind, const std::string& label) {
    return "<span class=\"mark " + std::string(kind) + "\">" + text(label) + "</span>";
}

std::string state_mark(const Words& words, const AttemptRow& attempt) {
    if (!attempt.finished) return mark("open", words("unfinished"));
    return attempt.passed ? mark("good", words("passed")) : mark("bad", words("not_passed"));
}

std::string moment_text(const Words& words, const Moment& moment) {
    std::string out = text(words.moment(moment.wall_ms));
    if (moment.doubt) out += " " + mark("doubt", words("doubtful_clock"));
    return out;
}

std::string named(const std::string& first, const std::string& second) {
    if (first.empty()) return text(second);
    return text(first) + "<br><span class=\"small\">" + text(second) + "</span>";
}

std::string totals_part(const Words& words, const Totals& totals) {
    const std::pair<const char*, std::int64_t> figures[] = {
        {"total_persons", totals.persons},   {"total_guests", totals.guest_visits},
        {"total_attempts", totals.attempts}, {"total_finished", totals.finished},
        {"total_passed", totals.passed},     {"total_answers", totals.answers},
        {"total_kiosks", totals.kiosks},     {"total_bundles", totals.bundles},
    };
    std::string out = "<dl class=\"figures\">\n";
    for (const auto& [key, value] : figures) {
        out +=
            "<div><dt>" + text(words(key)) + "</dt><dd>" + std::to_string(value) + "</dd></div>\n";
    }
    return out + "</dl>\n";
}

std::string people_part(const Words& words, const std::vector<AttemptRow>& attempts) {
    if (attempts.empty()) return empty_note(words, "no_people");
    Rows rows;
    for (const AttemptRow& attempt : attempts) {
        const std::string name = attempt.nip.empty() ? words("guest") : attempt.name;
        rows.push_back(
            {named(name, attempt.nip), text(attempt.unit),
             named(attempt.title.empty() ? attempt.lesson : attempt.title, attempt.kiosk),
             percent_text(words, attempt.percent), state_mark(words, attempt),
             minutes_text(words, attempt.active_ms), moment_text(words, attempt.last)});
    }
    return html::table({{words("person"), Align::left},
                        {words("unit"), Align::left},
                        {words("module_and_kiosk"), Align::left},
                        {words("score"), Align::right},
                        {words("state"), Align::left},
                        {words("minutes"), Align::right},
                        {words("date"), Align::left}},
                       rows);
}

std::string modules_part(const Words& words, const std::vector<ModuleRow>& modules) {
    if (modules.empty()) return empty_note(words, "no_people");
    Rows rows;
    for (const ModuleRow& module : modules) {
        rows.push_back({named(module.title, module.pack + " / " + module.lesson),
                        std::to_string(module.persons), std::to_string(module.attempts),
                        std::to_string(module.finished), std::to_string(module.passed),
                        percent_text(words, module.mean_percent)});
    }
    return html::table({{words("module"), Align::left},
                        {words("learners"), Align::right},
                        {words("attempts"), Align::right},
                        {words("finished"), Align::right},
                        {words("passed"), Align::right},
                        {words("mean_score"), Align::right}},
                       rows);
}

std::string bar_line(const Words& words, std::string_view kind, const std::string& label,
                     double percent) {
    const std::string value = words.number(percent);
    return "<div class=\"line\"><span class=\"label\">" + text(label) + "</span>" +
           html::bar(percent, kind, label + " " + value) + "<span class=\"value\">" + text(value) +
           "</span></div>";
}

std::string indicators_part(const Words& words, const std::vector<IndicatorRow>& indicators) {
    if (indicators.empty()) return empty_note(words, "no_indicators");
    std::string out;
    for (const IndicatorRow& row : indicators) {
        out += "<div class=\"indicator\"><h3>" + text(row.label) + "</h3>";
        out += bar_line(words, "latest", words("latest"), row.latest);
        if (row.first && row.again) {
            out += bar_line(words, "before", words("before"), *row.first);
            out += bar_line(words, "after", words("after"), *row.again);
        }
        out +=
            "<p class=\"small\">" +
            text(words("indicator_base", Words::Fill{{"persons", std::to_string(row.persons)},
                                                     {"answers", std::to_string(row.answers)},
                                                     {"compared", std::to_string(row.compared)}})) +
            "</p></div>\n";
    }
    return out;
}

std::string gaps_text(const Words& words, const std::vector<Gap>& gaps) {
    if (gaps.empty()) return mark("good", words("no_gap"));
    std::string list;
    for (const Gap& gap : gaps) {
        list += list.empty() ? "" : ", ";
        list += std::to_string(gap.from);
        if (gap.to > gap.from) list += "\xE2\x80\x93" + std::to_string(gap.to);
    }
    return mark("bad", words("gap", Words::Fill{{"list", list}}));
}

std::string kiosks_part(const Words& words, const std::vector<KioskRow>& kiosks) {
    if (kiosks.empty()) return empty_note(words, "no_kiosks");
    Rows rows;
    for (const KioskRow& kiosk : kiosks) {
        rows.push_back({named(kiosk.name, kiosk.kiosk), std::to_string(kiosk.epoch),
                        std::to_string(kiosk.last_number), std::to_string(kiosk.last_seq),
                        gaps_text(words, kiosk.gaps), text(words.moment(kiosk.last_added_ms))});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("epoch"), Align::right},
                        {words("last_bundle"), Align::right},
                        {words("last_seq"), Align::right},
                        {words("completeness"), Align::left},
                        {words("last_added"), Align::left}},
                       rows);
}

std::string set_aside_part(const Words& words, const std::vector<SetAsideRow>& bundles) {
    Rows rows;
    for (const SetAsideRow& bundle : bundles) {
        rows.push_back({named(bundle.name, bundle.kiosk), std::to_string(bundle.epoch),
                        std::to_string(bundle.number), text(bundle.reason)});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("epoch"), Align::right},
                        {words("bundle"), Align::right},
                        {words("reason"), Align::left}},
                       rows);
}

std::string page(const Words& words, const std::string& body, std::int64_t now_ms) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + text(words("lang")) + "\">\n<head>\n";
    out += "<meta charset=\"utf-8\">\n";
    out +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<title>" + text(words("title")) + "</title>\n<style>\n";
    out.append(report_style());
    out += "</style>\n</head>\n<body>\n<header><h1>" + text(words("title")) + "</h1>\n<p>";
    out += text(words("made", Words::Fill{{"moment", words.moment(now_ms)}}));
    out += "</p></header>\n<main>\n" + body + "</main>\n<footer><p>" + text(words("privacy"));
    return out + "</p></footer>\n</body>\n</html>\n";
}

}  // namespace

std::string report_html(const ReportFacts& facts, const Words& say, std::int64_t now_ms) {
    std::string body = section(say("summary"), "", totals_part(say, facts.totals));
    body += section(say("people"), say("people_note"), people_part(say, facts.attempts));
    body += section(say("modules"), "", modules_part(say, facts.modules));
    body +=
        section(say("indicators"), say("indicators_note"), indicators_part(say, facts.indicators));
    body += section(say("items"), say("items_note"), items_part(say, facts.items));
    body += section(say("kiosks"), say("kiosks_note"), kiosks_part(say, facts.kiosks));
    if (!facts.set_aside.empty()) {
        body +=
            section(say("set_aside"), say("set_aside_note"), set_aside_part(say, facts.set_aside));
    }
    return page(say, body, now_ms);
}

}  // namespace suluh::collect
