// The kiosk's database file: opened by exactly one connection, checked, migrated, and stamped with
// the epoch under which this kiosk may hand out sequence numbers. Used from one thread at a time;
// the running kiosk gives it to a Writer.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "store/clock_doubt.h"
#include "store/identity.h"
#include "store/reserve.h"
#include "store/sqlite.h"

namespace suluh::store {

struct OpenOptions {
    std::filesystem::path folder{};  // made if absent (0700); holds kiosk.db and its companions
    std::string machine{};           // what tells machines apart; empty: read from /etc/machine-id
    std::int64_t reserve_bytes = std::int64_t{16} << 20;
    // With less than this free no attempt begins: those under way must have room to end.
    std::int64_t low_water_bytes = std::int64_t{32} << 20;
    std::int64_t not_before_ms = build_date_ms();  // a wall clock before this is in doubt
};

// What opening had to do; for the log, the doctor and the maintenance screens.
struct OpenReport {
    bool created = false;
    std::string new_epoch_because{};       // empty: the epoch went on
    int sessions_cut = 0;                  // left open by a power cut, now ended
    std::string moved_aside{};             // file name of a corrupt predecessor, in the same folder
    std::int64_t rows_saved_aside = 0;     // of it, taken over
    std::int64_t rows_from_snapshots = 0;  // more rows than those, from the copies kept beside it
};

class Database {
public:
    // A corrupt file is moved aside under a dated name, a new one is begun and whatever can be read
    // of the old one, and of the snapshots beside it, is taken over under its own refs; of the
    // snapshots also when the file is gone altogether. clock outlives the database.
    [[nodiscard]] static Result<Database> open(const OpenOptions& options, const Clock& clock);

    // Runs work in one transaction: all of it is on disk when this returns success, or nothing.
    // On a full disk the reserve is given up and work runs once more. Not to be nested.
    [[nodiscard]] Status transact(const std::function<Status()>& work);

    // Inside a transaction: the next ref together with what every row carries.
    struct Stamp {
        Ref ref;
        std::string boot_id;
        std::int64_t mono_ms = 0;
        std::int64_t wall_ms = 0;
        bool doubt = false;
    };
    [[nodiscard]] Result<Stamp> stamp();

    [[nodiscard]] Result<std::int64_t> epoch();
    [[nodiscard]] Result<std::int64_t> last_seq();  // of the current epoch; 0: none yet
    // Sync calls this when a receipt shows that this database went back. Ends the current epoch.
    [[nodiscard]] Status begin_new_epoch(const std::string& because);
    // Whether the wall clock says what cannot be: before this program was built, or earlier than a
    // row that is here.
    [[nodiscard]] Result<bool> is_clock_doubtful();
    // The latest time that any row here has; 0: none.
    [[nodiscard]] Result<std::int64_t> last_seen_ms();
    // Remembers beside the database how far this epoch has come, so that a database put back to an
    // older state is noticed. record_bundle() calls it before anything can leave the kiosk.
    [[nodiscard]] Status mark_high_water();

    [[nodiscard]] Connection& connection() { return db_; }
    [[nodiscard]] const Clock& clock() const { return *clock_; }
    [[nodiscard]] const OpenReport& report() const { return report_; }
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] bool has_reserve() const { return reserve_.is_there(); }
    // Fault::full below the low-water mark, or when the reserve was given up and there is no room
    // for it again. Asked before an attempt begins.
    [[nodiscard]] Status room_for_more();

private:
    Database(Connection db, std::filesystem::path file, const OpenOptions& options,
             const Clock& clock);
    enum class Room { may_be_made, is_all };  // whether the reserve can still be given up
    [[nodiscard]] static Result<Database> open_once(const OpenOptions& options, const Clock& clock,
                                                    Room room);
    [[nodiscard]] static Status take_over_asides(Connection& db, const std::filesystem::path& file,
                                                 std::int64_t now_ms, Room room,
                                                 OpenReport& report);
    [[nodiscard]] Status settle_epoch();
    [[nodiscard]] std::string why_there_is_none() const;
    [[nodiscard]] Status tell_of_epoch(const std::string& because);
    [[nodiscard]] Status try_once(const std::function<Status()>& work);

    Connection db_;
    std::filesystem::path file_;
    const Clock* clock_;
    ClockDoubt doubt_;
    Identity identity_;
    Reserve reserve_;
    std::int64_t low_water_bytes_;
    OpenReport report_;
};

}  // namespace suluh::store
