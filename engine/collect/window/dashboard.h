// What the window shows of everything collected, as data for its scripts: the query layer's rows,
// nothing worked out anew.
#pragma once

#include <string>
#include <vector>

#include "base/value.h"
#include "collect/report_facts.h"
#include "collect/waiting_receipts.h"

namespace suluh::collect {

// {totals, completion = {all, units, has_roster, strangers, course}, modules, indicators, gains,
// items, items_more, clocks, joined, purged}: lists are as long as the query's, but for items (see
// kMostItems).
constexpr std::size_t kMostItems = 300;
[[nodiscard]] Value dashboard_value(const ReportFacts& facts);

// {kiosks = [{kiosk, name, epoch, last_number, last = {year, month, day,
//  hour, min}, receipted, gaps = [{from, to}]}],
//  set_aside = [{kiosk, name, number, epoch}], refused = [{kiosk, name, number, file, why}], silent
//  = [id], chores = [{kiosk, name, chore, fault, since}], receipts = [{kiosk, name, place,
//  reason}], gaps, waiting, epochs, clocks, odd}: why as reason_word(); epochs: kiosks that began
//  with another database; clocks: kiosks whose clock was wrong; odd: bundles that came while this
//  computer's was.
struct StandingFacts {
    std::vector<KioskRow> kiosks{};
    std::vector<SetAsideRow> set_aside{};
    std::vector<RefusedRow> refused{};
    std::vector<ClockFixRow> clocks{};
    std::vector<std::string> silent{};
    std::vector<ChoreRow> chores{};
    std::vector<EpochRow> epochs{};
    std::vector<WaitingReceipt> waiting{};
    OddArrivals odd{};
};
[[nodiscard]] Result<StandingFacts> read_standing_facts(CollectorDb& db);
[[nodiscard]] Value standing_value(const StandingFacts& facts);

}  // namespace suluh::collect
