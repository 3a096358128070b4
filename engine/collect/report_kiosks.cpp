// Where the report's results came from, and whether they are all there.
#include "collect/report_parts.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;

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

}  // namespace

std::string kiosks_part(const Words& words, const std::vector<KioskRow>& kiosks) {
    if (kiosks.empty()) return empty_note(words, "no_kiosks");
    Rows rows;
    for (const KioskRow& kiosk : kiosks) {
        rows.push_back({named(kiosk.name, kiosk.kiosk), std::to_string(kiosk.epoch),
                        count_cell(kiosk.last_number), count_cell(kiosk.last_seq),
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

namespace {

constexpr double kDayMs = 86'400'000;

std::string clock_how(const Words& words, const ClockFix& fix) {
    switch (fix.how) {
        case ClockKnowledge::as_said:
        case ClockKnowledge::same_boot: return words("clock_same_boot");
        case ClockKnowledge::at_latest: return words("clock_at_latest");
        case ClockKnowledge::between: break;
    }
    const double days = static_cast<double>(fix.error_ms) / kDayMs;
    return words("clock_between", Words::Fill{{"days", words.number(days, 1)}});
}

}  // namespace

std::string clocks_part(const Words& words, const std::vector<ClockFixRow>& clocks) {
    Rows rows;
    for (const ClockFixRow& clock : clocks) {
        const double days = static_cast<double>(clock.fix.shift_ms) / kDayMs;
        rows.push_back({named(clock.name, clock.kiosk), count_cell(clock.fix.rows),
                        moment_cell(words, clock.from), figure(words, days, 1),
                        text(clock_how(words, clock.fix))});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("clock_rows"), Align::right},
                        {words("clock_from"), Align::left},
                        {words("clock_off"), Align::right},
                        {words("clock_how"), Align::left}},
                       rows);
}

std::string set_aside_part(const Words& words, const std::vector<SetAsideRow>& bundles) {
    Rows rows;
    for (const SetAsideRow& bundle : bundles) {
        rows.push_back({named(bundle.name, bundle.kiosk), std::to_string(bundle.epoch),
                        count_cell(bundle.number), text(bundle.reason)});
    }
    return html::table({{words("kiosk"), Align::left},
                        {words("epoch"), Align::right},
                        {words("bundle"), Align::right},
                        {words("reason"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
