#include "store/clock_trust.h"

#include "store/rows.h"

namespace suluh::store {

Result<ClockTrust> trust_clock(Database& db) {
    const Result<std::int64_t> seen = db.last_seen_ms();
    if (!seen) return seen.error();
    const std::int64_t now_ms = db.clock().wall_ms();
    if (now_ms < build_date_ms()) {
        return Error{Fault::refused,
                     "the clock stands before the day this program was built; set "
                     "it first with: timedatectl set-time"};
    }
    if (now_ms >= *seen) return ClockTrust::not_needed;
    Status s = db.transact([&]() -> Status {
        Status taken_back = db.connection().run("UPDATE counter SET last_wall_ms = ?", now_ms);
        if (!taken_back) return taken_back;
        const Event event{{}, {}, "clock_trusted", Value::Map{{"was_ms", *seen}}};
        const Result<Ref> written = insert_event(db, event);
        return written ? Status() : Status(written.error());
    });
    if (!s) return s.error().within("trusting the clock");
    return ClockTrust::given;
}

}  // namespace suluh::store
