// The sections of the page, and the pieces they share. For report_*.cpp only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "collect/html.h"
#include "collect/report_facts.h"
#include "collect/trouble_lines.h"
#include "collect/words.h"

namespace suluh::collect {

using Rows = std::vector<std::vector<html::Cell>>;

// Meaning is never told by colour alone: a word in every mark.
[[nodiscard]] std::string mark(std::string_view kind, const std::string& label);
// Two lines, the second small; the first alone where there is no second.
[[nodiscard]] std::string named(const std::string& first, const std::string& second);
[[nodiscard]] std::string empty_note(const Words& words, std::string_view key);
// A dash where nothing is known.
[[nodiscard]] html::Cell figure(const Words& words, const std::optional<double>& value,
                                int decimals = 0);
[[nodiscard]] html::Cell count_cell(const Words& words, std::int64_t value);
[[nodiscard]] html::Cell minutes_cell(const Words& words, std::int64_t active_ms);
[[nodiscard]] html::Cell moment_cell(const Words& words, const Moment& moment);
// A line of a chart: words, a bar of 0..100, the number.
[[nodiscard]] std::string bar_line(const Words& words, std::string_view kind,
                                   const std::string& label, double percent);

[[nodiscard]] std::string summary_part(const Words& words, const ReportFacts& facts);
[[nodiscard]] std::string units_part(const Words& words, const ReportFacts& facts);
[[nodiscard]] std::string standing_part(const Words& words, const ReportFacts& facts);
[[nodiscard]] std::string gains_part(const Words& words, const std::vector<GainRow>& gains);
[[nodiscard]] std::string indicators_part(const Words& words,
                                          const std::vector<IndicatorRow>& indicators);
[[nodiscard]] std::string modules_part(const Words& words, const std::vector<ModuleRow>& modules);
[[nodiscard]] std::string people_part(const Words& words, const std::vector<AttemptRow>& attempts);
[[nodiscard]] std::string items_part(const Words& words, const std::vector<ItemRow>& items);
[[nodiscard]] std::string troubles_part(const Words& words,
                                        const std::vector<TroubleLine>& troubles);
[[nodiscard]] std::string kiosks_part(const Words& words, const std::vector<KioskRow>& kiosks);
[[nodiscard]] std::string clocks_part(const Words& words, const std::vector<ClockFixRow>& clocks);
[[nodiscard]] std::string joined_part(const Words& words, const std::vector<JoinedRow>& joined);
[[nodiscard]] std::string purges_part(const Words& words, const std::vector<PurgeRecord>& purges);
[[nodiscard]] std::string set_aside_part(const Words& words,
                                         const std::vector<SetAsideRow>& bundles);

}  // namespace suluh::collect
