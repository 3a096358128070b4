// What the window shows of everything collected, as data for its scripts: the query layer's rows,
// nothing worked out anew.
#pragma once

#include <string>
#include <vector>

#include "base/value.h"
#include "collect/report_facts.h"

namespace suluh::collect {

// {totals, completion = {all, units, has_roster, strangers, course}, modules, indicators, gains,
// items,
//  items_more}: lists are as long as the query's, but for items (see kMostItems).
constexpr std::size_t kMostItems = 300;
[[nodiscard]] Value dashboard_value(const ReportFacts& facts);

// {kiosks = [{kiosk, name, epoch, last_number, last = {year, month, day,
//  hour, min}, receipted, gaps = [{from, to}]}],
//  set_aside = [{kiosk, name, number, epoch}], silent = [id], gaps, waiting}
[[nodiscard]] Value standing_value(const std::vector<KioskRow>& kiosks,
                                   const std::vector<SetAsideRow>& set_aside,
                                   const std::vector<std::string>& silent);

}  // namespace suluh::collect
