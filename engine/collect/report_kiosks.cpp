// Where the report's results came from, and whether they are all there.
#include "collect/history_words.h"
#include "collect/report_parts.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;

std::string gaps_text(const Words& words, const std::vector<Gap>& gaps) {
    if (gaps.empty()) return mark("good", words("no_gap"));
    return mark("bad", words("gap", Words::Fill{{"list", gap_list(gaps)}}));
}

}  // namespace

std::string kiosks_part(const Words& words, const std::vector<KioskRow>& kiosks) {
    if (kiosks.empty()) return empty_note(words, "no_kiosks");
    Rows rows;
    for (const KioskRow& kiosk : kiosks) {
        rows.push_back({named(kiosk.name, kiosk.kiosk), std::to_string(kiosk.epoch),
                        count_cell(words, kiosk.last_number), count_cell(words, kiosk.last_seq),
                        gaps_text(words, kiosk.gaps),
                        moment_cell(words, {kiosk.last_added_ms, false})});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("epoch"), Align::right},
                        {words("last_bundle"), Align::right},
                        {words("last_seq"), Align::right},
                        {words("completeness"), Align::left},
                        {words("last_added"), Align::left}},
                       rows);
}

std::string clocks_part(const Words& words, const std::vector<ClockFixRow>& clocks) {
    Rows rows;
    for (const ClockFixRow& clock : clocks) {
        rows.push_back({named(clock.name, clock.kiosk), count_cell(words, clock.fix.rows),
                        moment_cell(words, clock.from),
                        figure(words, in_days(clock.fix.shift_ms), 1),
                        text(clock_how(words, clock.fix))});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("clock_rows"), Align::right},
                        {words("clock_from"), Align::left},
                        {words("clock_off"), Align::right},
                        {words("clock_how"), Align::left}},
                       rows);
}

std::string troubles_part(const Words& words, const std::vector<TroubleLine>& troubles) {
    if (troubles.empty()) return empty_note(words, "no_troubles");
    Rows rows;
    for (const TroubleLine& line : troubles) {
        const html::Cell since = line.since_ms ? moment_cell(words, {*line.since_ms, false})
                                               : html::Cell("\xE2\x80\x93");
        rows.push_back(
            {named(line.name, line.kiosk), named(line.what, line.why), since, text(line.todo)});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("trouble"), Align::left},
                        {words("trouble_since"), Align::left},
                        {words("trouble_do"), Align::left}},
                       rows);
}

std::string set_aside_part(const Words& words, const std::vector<SetAsideRow>& bundles) {
    Rows rows;
    for (const SetAsideRow& bundle : bundles) {
        rows.push_back({named(bundle.name, bundle.kiosk), std::to_string(bundle.epoch),
                        count_cell(words, bundle.number),
                        text(aside_reason(words, bundle.reason))});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("epoch"), Align::right},
                        {words("bundle"), Align::right},
                        {words("reason"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
