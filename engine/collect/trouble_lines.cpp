#include "collect/trouble_lines.h"

#include <filesystem>
#include <map>

#include "collect/reason_word.h"

namespace suluh::collect {

namespace {

using Lines = std::vector<TroubleLine>;

std::string with_number(const Words& words, std::string_view key, std::int64_t number) {
    return words(key, Words::Fill{{"list", std::to_string(number)}});
}

void add_bundles(const ReportFacts& facts, const Words& words, Lines& lines) {
    for (const SetAsideRow& row : facts.set_aside) {
        lines.push_back({row.name, row.kiosk, with_number(words, "trouble_aside", row.number),
                         aside_reason(words, row.reason), words("trouble_aside_do")});
    }
    std::map<std::string, std::string> names;
    for (const KioskRow& kiosk : facts.kiosks) names[kiosk.kiosk] = kiosk.name;
    for (const RefusedRow& row : facts.refused) {
        const std::string file = std::filesystem::path(row.file).filename().string();
        const std::string what = row.kiosk.empty()
                                     ? words("trouble_refused_file", Words::Fill{{"file", file}})
                                     : with_number(words, "trouble_refused", row.number);
        const std::string why = reason_word(Error{Fault::refused, row.reason});
        lines.push_back({names[row.kiosk], row.kiosk, what, words("refused_" + why),
                         words("refused_" + why + "_do")});
    }
    for (const KioskRow& row : facts.kiosks) {
        if (row.gaps.empty()) continue;
        const Words::Fill list{{"list", gap_list(row.gaps)}};
        lines.push_back(
            {row.name, row.kiosk, words("trouble_gap", list), "", words("trouble_gap_do")});
    }
}

// Every fault that a chore may meet is named; what IT needs is the kiosk's own doctor.
std::string chore_why(const Words& words, const std::string& fault) {
    const bool is_full = fault == fault_name(Fault::full);
    const bool is_closed = fault == fault_name(Fault::read_only);
    return words(is_full ? "trouble_full" : is_closed ? "trouble_read_only" : "trouble_disk");
}

void add_kiosks(const ReportFacts& facts, const Words& words, Lines& lines) {
    for (const std::string& kiosk : facts.silent) {
        lines.push_back({"", kiosk, words("trouble_silent"), "", words("trouble_silent_do")});
    }
    for (const ChoreRow& row : facts.chores) {
        const char* const what = row.chore == "copy" ? "trouble_copy" : "trouble_prune";
        lines.push_back({row.name, row.kiosk, words(what), chore_why(words, row.fault),
                         words("trouble_chore_do"),
                         row.since_ms > 0 ? std::optional(row.since_ms) : std::nullopt});
    }
    for (const EpochRow& row : facts.epochs) {
        const Words::Fill rows{{"count", words.count(row.rows)}};
        lines.push_back({row.name, row.kiosk, words("trouble_database"),
                         words("trouble_database_why", rows), words("trouble_database_do"),
                         row.wall_ms});
    }
    for (const WaitingReceipt& row : facts.waiting) {
        lines.push_back({row.name, row.kiosk,
                         words("trouble_receipt", Words::Fill{{"place", row.goal.place}}),
                         words("trouble_for_it", Words::Fill{{"reason", row.reason}}),
                         words("trouble_receipt_do"), row.since_ms});
    }
    for (const KioskRow& row : facts.kiosks) {
        if (!receipt_is_due(row)) continue;
        lines.push_back({row.name, row.kiosk, words("trouble_due"), "", words("trouble_due_do")});
    }
    std::map<std::string, std::string> clocks;
    for (const ClockFixRow& row : facts.clocks) clocks[row.kiosk] = row.name;
    for (const auto& [kiosk, name] : clocks) {
        lines.push_back({name, kiosk, words("trouble_clock"), "", words("trouble_clock_do")});
    }
    if (facts.odd.bundles == 0) return;
    const Words::Fill count{{"count", words.count(facts.odd.bundles)}};
    lines.push_back({"", "", words("trouble_own_clock"), words("trouble_own_clock_why", count),
                     words("trouble_own_clock_do")});
}

}  // namespace

std::vector<TroubleLine> trouble_lines(const ReportFacts& facts, const Words& words) {
    Lines lines;
    add_bundles(facts, words, lines);
    add_kiosks(facts, words, lines);
    return lines;
}

std::string gap_list(const std::vector<Gap>& gaps) {
    std::string list;
    for (const Gap& gap : gaps) {
        list += list.empty() ? "" : ", ";
        list += std::to_string(gap.from);
        if (gap.to > gap.from) list += "\xE2\x80\x93" + std::to_string(gap.to);
    }
    return list;
}

std::string aside_reason(const Words& words, const std::string& reason) {
    const std::string word = aside_word(reason);
    return word == "other" ? reason : words("aside_" + word);
}

}  // namespace suluh::collect
