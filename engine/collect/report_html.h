// The report as one HTML page: no network, nothing but itself; prints on A4. Its one script sorts
// tables.
#pragma once

#include <cstdint>
#include <string>

#include "collect/report_facts.h"
#include "collect/words.h"

namespace suluh::collect {

[[nodiscard]] std::string report_html(const ReportFacts& facts, const Words& say,
                                      std::int64_t now_ms);

}  // namespace suluh::collect
