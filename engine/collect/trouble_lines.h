// What is wrong with kiosks and with what came from them and wants somebody to do something, in the
// report's words: the same in page and tables. The window says the same of the same rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "collect/report_facts.h"
#include "collect/words.h"

namespace suluh::collect {

struct TroubleLine {
    std::string name{}, kiosk{};  // both empty: a file that claims no kiosk
    std::string what{};           // "Berkas 2–3 belum diterima"
    std::string why{};            // more about it; may be empty
    std::string todo{};
    std::optional<std::int64_t> since_ms{};
};

// In the order in which they matter; empty: all is well.
[[nodiscard]] std::vector<TroubleLine> trouble_lines(const ReportFacts& facts, const Words& words);

// "2–3, 7"
[[nodiscard]] std::string gap_list(const std::vector<Gap>& gaps);
// Why a bundle was set aside.
[[nodiscard]] std::string aside_reason(const Words& words, const std::string& reason);

}  // namespace suluh::collect
