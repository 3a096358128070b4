#include "collect/status.h"

#include <array>
#include <cstdlib>
#include <ctime>

#include "collect/query.h"
#include "collect/waiting_receipts.h"

namespace suluh::collect {

namespace {

std::string date_text(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return "an unknown day";
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

std::string title(const std::string& name, const std::string& kiosk) {
    return harmless(name.empty() ? kiosk : name + " (" + kiosk + ")");
}

std::string kiosk_lines(const KioskRow& row) {
    std::string out = title(row.name, row.kiosk) + ", epoch " + std::to_string(row.epoch) + "\n";
    out += "  last heard " + date_text(row.last_added_ms) + ", bundle " +
           std::to_string(row.last_number) + "\n";
    for (const Gap& gap : row.gaps) {
        const std::string numbers = gap.from == gap.to ? "bundle " + std::to_string(gap.from)
                                                       : "bundles " + std::to_string(gap.from) +
                                                             " to " + std::to_string(gap.to);
        out +=
            "  MISSING " + numbers + ": the kiosk lays it on every stick until it has a receipt\n";
    }
    if (row.receipted < row.last_number) {
        out += "  receipt waits from bundle " + std::to_string(row.receipted + 1) +
               ": add from the stick or drop itself, it is written there\n";
    }
    return out;
}

std::string days_text(std::int64_t ms) {
    constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
    if (ms >= 2 * kDay) return std::to_string(ms / kDay) + " days";
    if (ms >= 2 * kHour) return std::to_string(ms / kHour) + " hours";
    return std::to_string((ms + kMinute - 1) / kMinute) + " minutes";
}

std::string clock_line(const ClockFixRow& row) {
    const ClockFix& fix = row.fix;
    std::string out =
        "CLOCK " + title(row.name, row.kiosk) + ", epoch " + std::to_string(row.epoch) + ", rows " +
        std::to_string(fix.seq_from) + " to " + std::to_string(fix.seq_to) + ": it was " +
        days_text(std::abs(fix.shift_ms)) + (fix.shift_ms > 0 ? " behind" : " ahead") + "; ";
    switch (fix.how) {
        case ClockKnowledge::as_said:
        case ClockKnowledge::same_boot: out += "corrected exactly, they begin at "; break;
        case ClockKnowledge::between:
            out += "put between the rows around them, off by at most " + days_text(fix.error_ms) +
                   ", they begin about ";
            break;
        case ClockKnowledge::at_latest:
            out += "nothing before them is known, they begin by ";
            break;
    }
    return out + date_text(row.from.wall_ms) + "\n";
}

std::string own_clock_line(const OddArrivals& odd) {
    return "CLOCK of this computer: it stood at " + date_text(odd.last_ms) + " when " +
           std::to_string(odd.bundles) + (odd.bundles == 1 ? " bundle" : " bundles") +
           " came; set it. No kiosk's clock was judged by it\n";
}

std::string refused_line(const RefusedRow& row) {
    const std::string whose =
        row.kiosk.empty() ? "" : row.kiosk + ", bundle " + std::to_string(row.number) + ": ";
    return "REFUSED " + harmless(whose + row.reason + " (" + row.file + ")") + "\n";
}

std::string waiting_line(const WaitingReceipt& row) {
    return "RECEIPT WAITS for " + title(row.name, row.kiosk) + ": could not be brought to " +
           harmless(row.goal.place + ": " + row.reason) + " (since " + date_text(row.since_ms) +
           "); add from there again\n";
}

std::string chore_line(const ChoreRow& row) {
    const bool is_copy = row.chore == "copy";
    return "UPKEEP " + title(row.name, row.kiosk) + ": " +
           (is_copy ? "no copy of its database" : "it cannot prune old answers") + " since " +
           date_text(row.since_ms) + " (" + harmless(row.fault) +
           "); let IT make room there and run: suluh-kiosk --doctor\n";
}

std::string epoch_line(const EpochRow& row) {
    return "DATABASE " + title(row.name, row.kiosk) + ": epoch " + std::to_string(row.epoch) +
           " began " + date_text(row.wall_ms) + ": " + harmless(row.because) + " (" +
           std::to_string(row.rows) + " rows taken over); let IT look at its disk\n";
}

// Faults that belong to no chain, in the order in which they matter.
Status tell_faults(CollectorDb& db, StatusText& status) {
    const auto aside = set_aside_bundles(db);
    if (!aside) return aside.error();
    const auto refused = refused_files(db);
    if (!refused) return refused.error();
    const auto waiting = waiting_receipts(db);
    if (!waiting) return waiting.error();
    const auto clocks = clock_fixes(db);
    if (!clocks) return clocks.error();
    const Result<OddArrivals> odd = odd_arrivals(db);
    if (!odd) return odd.error();
    const auto chores = failing_chores(db);
    if (!chores) return chores.error();
    const auto epochs = begun_epochs(db);
    if (!epochs) return epochs.error();
    for (const SetAsideRow& row : *aside) {
        status.text += "SET ASIDE " + title(row.name, row.kiosk) + ", bundle " +
                       std::to_string(row.number) + ": " + row.reason + "\n";
    }
    for (const RefusedRow& row : *refused) status.text += refused_line(row);
    for (const WaitingReceipt& row : *waiting) status.text += waiting_line(row);
    for (const ChoreRow& row : *chores) status.text += chore_line(row);
    for (const EpochRow& row : *epochs) status.text += epoch_line(row);
    for (const ClockFixRow& row : *clocks) status.text += clock_line(row);
    if (odd->bundles > 0) status.text += own_clock_line(*odd);
    status.complete = status.complete && aside->empty() && refused->empty();
    return {};
}

}  // namespace

std::string harmless(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    }
    return text;
}

Result<StatusText> status_text(CollectorDb& db) {
    const auto rows = kiosks(db);
    if (!rows) return rows.error().within("status");
    const auto silent = silent_kiosks(db);
    if (!silent) return silent.error().within("status");
    StatusText status;
    for (const KioskRow& row : *rows) {
        status.text += kiosk_lines(row);
        status.complete = status.complete && row.gaps.empty();
    }
    if (Status s = tell_faults(db, status); !s) return s.error().within("status");
    for (const std::string& kiosk : *silent) {
        status.text += kiosk + "\n  enrolled, nothing heard of it yet\n";
    }
    if (status.text.empty()) status.text = "No kiosk has been heard of yet.\n";
    return status;
}

}  // namespace suluh::collect
