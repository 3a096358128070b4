// What has come in and what is missing, for the terminal.
#pragma once

#include <string>

#include "collect/collector_db.h"

namespace suluh::collect {

// Names of kiosks and files go to a terminal: without control characters.
[[nodiscard]] std::string harmless(std::string text);

struct StatusText {
    std::string text{};    // a block of lines a kiosk
    bool complete = true;  // no gap, nothing set aside or refused
};
// Kiosks with what was last heard of them, gaps, forks, files that were refused or could not be
// read, clocks that were wrong (this computer's, too) and how they were corrected, receipts that no
// drop has yet, chores that fail on a kiosk, and
// databases that are not what they were.
[[nodiscard]] Result<StatusText> status_text(CollectorDb& db);

}  // namespace suluh::collect
