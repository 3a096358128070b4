#include "collect/status.h"

#include <array>
#include <ctime>

#include "collect/query.h"
#include "collect/query_sql.h"

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
    return name.empty() ? kiosk : name + " (" + kiosk + ")";
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

Result<std::vector<std::string>> silent_kiosks(CollectorDb& db) {
    return read_all<std::string>(
        db.connection().prepare("SELECT kiosk FROM enrolled WHERE kiosk NOT IN"
                                " (SELECT kiosk FROM kiosk) ORDER BY kiosk"),
        [](const store::Statement& row) { return row.text(0); });
}

}  // namespace

Result<StatusText> status_text(CollectorDb& db) {
    const auto rows = kiosks(db);
    if (!rows) return rows.error().within("status");
    const auto aside = set_aside_bundles(db);
    if (!aside) return aside.error().within("status");
    const auto silent = silent_kiosks(db);
    if (!silent) return silent.error().within("status");
    StatusText status;
    for (const KioskRow& row : *rows) {
        status.text += kiosk_lines(row);
        status.complete = status.complete && row.gaps.empty();
    }
    for (const SetAsideRow& row : *aside) {
        status.text += "SET ASIDE " + title(row.name, row.kiosk) + ", bundle " +
                       std::to_string(row.number) + ": " + row.reason + "\n";
        status.complete = false;
    }
    for (const std::string& kiosk : *silent) {
        status.text += kiosk + "\n  enrolled, nothing heard of it yet\n";
    }
    if (status.text.empty()) status.text = "No kiosk has been heard of yet.\n";
    return status;
}

}  // namespace suluh::collect
