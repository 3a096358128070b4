// How the kiosk's own chores went: work that nobody waits for, so that a failure would stand in the
// log only. What fails is shown to local IT, travels to the collector as the event "upkeep", and is
// kept in a file beside the database, for --doctor and the next start.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/value.h"
#include "kiosk/doctor.h"

namespace suluh::kiosk {

enum class Chore { copy, prune };  // the database's rolling copy; retention
[[nodiscard]] std::string_view name_of(Chore chore);

struct ChoreTrouble {
    std::string fault{};   // its name
    std::string detail{};  // for IT, of the first time
    std::int64_t since_ms = 0;
};
using ChoreTroubles = std::map<Chore, ChoreTrouble>;

// Of a data folder, without a kiosk running there. A file that cannot be understood is none.
[[nodiscard]] ChoreTroubles read_troubles(const fs::path& data);
[[nodiscard]] std::vector<Finding> examine_chores(const ChoreTroubles& troubles);

// From any thread.
class Upkeep {
public:
    // Writes the event {chore, fault = "" once it goes well again, since_ms} and says whether it is
    // on disk; may answer on any thread, or never.
    using Tell = std::function<void(Value event, std::function<void(bool)> told)>;
    Upkeep(fs::path data, const Clock& clock);
    Upkeep(const Upkeep&) = delete;
    Upkeep& operator=(const Upkeep&) = delete;

    void tell_by(Tell tell);
    void ended(Chore chore, const Status& how);  // a failure is in the log already
    [[nodiscard]] ChoreTroubles troubles() const;

private:
    // Whether the chore now stands otherwise than before.
    [[nodiscard]] bool take(Chore chore, const Status& how);
    void keep();
    void tell(Chore chore);

    fs::path data_;
    const Clock& clock_;
    Tell tell_;
    std::mutex keeping_;        // one writes the file; taken before the other, never after it
    mutable std::mutex mutex_;  // guards what follows; the main thread takes it: no disk under it
    ChoreTroubles troubles_;
    bool is_kept_ = true;
    std::map<Chore, bool> untold_;
};

}  // namespace suluh::kiosk
