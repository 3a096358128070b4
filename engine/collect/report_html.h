// The report as one HTML page: no script, no network, nothing but itself; prints on A4.
#pragma once

#include <string>

#include "collect/collector_db.h"

namespace suluh::collect {

[[nodiscard]] Result<std::string> report_html(CollectorDb& db, std::int64_t now_ms);

}  // namespace suluh::collect
