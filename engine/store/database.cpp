#include "store/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/log.h"
#include "base/value.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/snapshot.h"

namespace suluh::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFirstEpoch = "the database is new";

// EXCLUSIVE before WAL: with a second connection SQLite 3.40 can corrupt a WAL database.
constexpr const char* kPragmas = R"(
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA temp_store = MEMORY;
)";

Status prepare_folder(const fs::path& folder) {
    if (Status s = make_folder(folder, 0700); !s) return s.error().within("data folder");
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        const int reason = errno;
        return errno_error("writing into the data folder " + folder.string(), reason);
    }
    return {};
}

// SQLite gives -wal the mode of the database; answers are for nobody else on this machine.
Status make_private(const fs::path& file) {
    const Descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (made.is_open()) return {};
    return errno_error("opening " + file.string(), errno);
}

Error explain(const Error& error, const fs::path& file) {
    if (error.fault == Fault::timed_out) {
        return Error{error.fault, file.string() +
                                      " is in use; is another kiosk running on this "
                                      "data folder? End it first"};
    }
    return error.within("opening " + file.string());
}

Result<Connection> open_checked(const fs::path& file) {
    if (Status s = make_private(file); !s) return s.error();
    Result<Connection> db = Connection::open(file, OpenMode::existing);
    if (!db) return explain(db.error(), file);
    if (Status s = db->exec(kPragmas); !s) return explain(s.error(), file);
    if (Status s = db->check_integrity(false); !s) return explain(s.error(), file);
    if (Status s = migrate(*db); !s) return explain(s.error(), file);
    return db;
}

Status end_cut_sessions(Database& db, int& count) {
    return db.transact([&]() -> Status {
        Connection& sql = db.connection();
        Result<Statement> open = sql.prepare("SELECT session_ref FROM open_session");
        if (!open) return open.error();
        std::vector<Ref> sessions;
        while (true) {
            const Result<bool> row = open->step();
            if (!row) return row.error();
            if (!*row) break;
            sessions.push_back(open->ref(0));
        }
        for (const Ref session : sessions) {
            const Result<Database::Stamp> stamp = db.stamp();
            if (!stamp) return stamp.error();
            Status s = sql.run(
                "INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, name,"
                " detail) VALUES (?, ?, ?, ?, ?, ?, 'session_ended', '{\"why\":\"cut\"}')",
                stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, session);
            if (!s) return s;
        }
        count = static_cast<int>(sessions.size());
        return sql.exec("DELETE FROM open_session");
    });
}

// A new database in place of a corrupt one.
Result<Connection> begin_again(const fs::path& file, const Error& because, std::int64_t now_ms) {
    const Result<fs::path> aside = move_aside(file, now_ms);
    if (!aside) return aside.error();
    log_error("store", "the database is corrupt (" + because.detail + "); moved aside as " +
                           aside->string());
    return open_checked(file);
}

// What is not taken over yet, of this start or of one that was cut short; noted with its rows.
Status take_over_aside(Connection& db, const fs::path& aside, std::int64_t now_ms,
                       OpenReport& report) {
    const std::string name = aside.filename().string();
    const Result<std::int64_t> known =
        db.integer("SELECT count(*) FROM old_database WHERE file = ?", name);
    if (!known) return known.error();
    if (*known > 0) return {};
    const Result<std::int64_t> rows = take_over(db, aside, [&](std::int64_t taken) {
        return db.run("INSERT OR REPLACE INTO old_database VALUES (?, ?, 'it was corrupt', ?)",
                      name, now_ms, taken);
    });
    if (!rows) return rows.error();
    report.created = true;
    if (report.moved_aside.empty()) report.moved_aside = name;
    report.rows_saved_aside += *rows;
    log_info("store", std::to_string(*rows) + " rows of " + name + " were taken over");
    return {};
}

Status take_over_snapshots(Connection& db, const fs::path& folder, OpenReport& report) {
    for (const fs::path& snapshot : snapshots_in(folder)) {
        const Result<std::int64_t> rows = take_over(db, snapshot);
        if (!rows) return rows.error().within(snapshot.string());
        report.rows_from_snapshots += *rows;
        log_warning("store",
                    std::to_string(*rows) + " more rows taken over from " + snapshot.string());
    }
    return {};
}

// Nothing was ever written here: the first start, or it was cut short.
Result<bool> is_unused(Connection& db) {
    const Result<std::int64_t> counters = db.integer("SELECT count(*) FROM counter");
    if (!counters) return counters.error();
    return *counters == 0;
}

}  // namespace

Database::Database(Connection db, fs::path file, const OpenOptions& options, const Clock& clock)
    : db_(std::move(db)),
      file_(std::move(file)),
      clock_(&clock),
      doubt_{options.not_before_ms},
      identity_(options.folder / "identity.json", options.machine),
      reserve_(options.folder / "reserve.bin", options.reserve_bytes),
      low_water_bytes_(options.low_water_bytes) {}

// A kiosk whose disk ran full must still start: to say so, and because what is on it can travel.
// What opening would have written can wait for the next time; only a migration cannot.
Result<Database> Database::open(const OpenOptions& options, const Clock& clock) {
    Result<Database> database = open_once(options, clock, Room::may_be_made);
    if (database || database.error().fault != Fault::full) return database;
    Reserve reserve(options.folder / "reserve.bin", options.reserve_bytes);
    const bool given_up = reserve.give_up();
    log_error("store", std::string("the disk is full; the reserve was ") +
                           (given_up ? "" : "already ") + "given up to open the database");
    return open_once(options, clock, Room::is_all);
}

Result<Database> Database::open_once(const OpenOptions& options, const Clock& clock, Room room) {
    if (Status s = prepare_folder(options.folder); !s) return s.error();
    const fs::path file = options.folder / "kiosk.db";
    std::error_code ignored;
    OpenReport report;
    const bool is_gone = !fs::exists(file, ignored);
    report.created = is_gone;
    if (Status s = finish_moving_aside(file); !s) return s.error();

    Result<Connection> db = open_checked(file);
    if (!db && db.error().fault != Fault::corrupt) return db.error();
    if (!db) {
        db = begin_again(file, db.error(), clock.wall_ms());
        if (!db) return db.error();
    }
    const Result<bool> unused = is_unused(*db);
    if (!unused) return unused.error();
    for (const fs::path& snapshot : snapshots_in(options.folder)) remove_reading_copy(snapshot);
    // The newest first: copies are older than what is moved aside now, and newer than what was
    // aside long before a database went.
    if (*unused && is_gone) {
        if (Status s = take_over_snapshots(*db, options.folder, report); !s) return s.error();
    }
    const Status taken = take_over_asides(*db, file, clock.wall_ms(), room, report);
    if (!taken) return taken.error();
    if (*unused && !is_gone) {
        if (Status s = take_over_snapshots(*db, options.folder, report); !s) return s.error();
    }

    // Only now: the database is locked, so nobody else writes it.
    remove_leftovers(options.folder / "identity.json");
    Database database(std::move(*db), file, options, clock);
    database.report_ = std::move(report);
    if (Status s = database.settle_epoch(); !s) return s.error();
    const auto unless_full = [](Status done) -> Status {
        if (done || done.error().fault != Fault::full) return done;
        log_warning("store", "put off until there is room: " + done.error().detail);
        return {};
    };
    if (Status s = unless_full(end_cut_sessions(database, database.report_.sessions_cut)); !s) {
        return s.error();
    }
    if (Status s = unless_full(database.mark_high_water()); !s) {
        return s.error().within("identity file");
    }
    database.reserve_.keep();
    return database;
}

Status Database::take_over_asides(Connection& db, const fs::path& file, std::int64_t now_ms,
                                  Room room, OpenReport& report) {
    std::vector<fs::path> asides = moved_aside(file);
    std::reverse(asides.begin(), asides.end());
    for (const fs::path& aside : asides) {
        remove_reading_copy(aside);
        const Status taken = take_over_aside(db, aside, now_ms, report);
        if (taken) continue;
        if (taken.error().fault == Fault::full && room == Room::may_be_made) return taken;
        if (report.moved_aside.empty()) report.moved_aside = aside.filename().string();
        log_error("store", taken.error().detail + "; it is tried again at the next start");
    }
    return {};
}

std::string Database::why_there_is_none() const {
    if (!report_.moved_aside.empty()) return "the database was corrupt; what could be read goes on";
    if (report_.rows_from_snapshots > 0) return "the database was gone; a copy of it goes on";
    return std::string(kFirstEpoch);
}

Status Database::settle_epoch() {
    const Result<std::int64_t> known = db_.integer("SELECT count(*) FROM counter");
    if (!known) return known.error();
    if (*known == 0) return begin_new_epoch(why_there_is_none());
    const Result<std::int64_t> current = epoch();
    if (!current) return current.error();
    const Result<std::int64_t> last = last_seq();
    if (!last) return last.error();
    const std::string why = identity_.why_new_epoch(*current, *last);
    if (why.empty()) return {};
    log_warning("store", "a new epoch begins: " + why);
    return begin_new_epoch(why);
}

Status Database::begin_new_epoch(const std::string& because) {
    Status begun = transact([&]() -> Status {
        std::int64_t fresh = 0;
        Result<std::int64_t> used = std::int64_t{1};
        while (*used != 0) {
            fresh = random_epoch();
            used = db_.integer("SELECT count(*) FROM epoch_log WHERE epoch = ?", fresh);
            if (!used) return used.error();
        }
        Status s = db_.run("INSERT INTO epoch_log (epoch, began_wall_ms, because) VALUES (?, ?, ?)",
                           fresh, clock_->wall_ms(), because);
        if (!s) return s;
        s = db_.run(
            "INSERT INTO counter (one, epoch, next_seq, last_wall_ms) VALUES (1, ?, 1, 0)"
            " ON CONFLICT (one) DO UPDATE SET epoch = excluded.epoch, next_seq = 1",
            fresh);
        if (!s || because == kFirstEpoch) return s;
        return tell_of_epoch(because);
    });
    if (!begun) return begun;
    report_.new_epoch_because = because;
    return mark_high_water();
}

// The office cannot see it: to a collector it is one kiosk like another.
Status Database::tell_of_epoch(const std::string& because) {
    const Result<Stamp> stamp = this->stamp();
    if (!stamp) return stamp.error();
    const Value detail(Value::Map{
        {"because", because}, {"rows", report_.rows_saved_aside + report_.rows_from_snapshots}});
    return db_.run(
        "INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, name, detail)"
        " VALUES (?, ?, ?, ?, ?, 'epoch_began', ?)",
        stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, to_json(detail));
}

Status Database::mark_high_water() {
    const Result<std::int64_t> current = epoch();
    if (!current) return current.error();
    const Result<std::int64_t> last = last_seq();
    if (!last) return last.error();
    return identity_.write(*current, *last);
}

Result<std::int64_t> Database::epoch() {
    return db_.integer("SELECT epoch FROM counter");
}

Result<std::int64_t> Database::last_seq() {
    return db_.integer("SELECT next_seq - 1 FROM counter");
}

Result<std::int64_t> Database::last_seen_ms() {
    return db_.integer("SELECT last_wall_ms FROM counter");
}

Result<bool> Database::is_clock_doubtful() {
    const Result<std::int64_t> seen = last_seen_ms();
    if (!seen) return seen.error();
    return doubt_.of(clock_->wall_ms(), *seen);
}

Status Database::try_once(const std::function<Status()>& work) {
    Result<Transaction> transaction = Transaction::begin(db_);
    if (!transaction) return transaction.error();
    if (Status s = work(); !s) return s;
    return transaction->commit();
}

Status Database::transact(const std::function<Status()>& work) {
    Status done = try_once(work);
    if (done || done.error().fault != Fault::full || !reserve_.give_up()) return done;
    log_error("store", "the disk is full; the reserve was given up, free some space soon");
    // Folding the log into the database gives back its room, too; if even that fails, so be it.
    if (Status s = db_.exec("PRAGMA wal_checkpoint(TRUNCATE)"); !s)
        log_info("store", s.error().detail);
    return try_once(work);
}

Status Database::room_for_more() {
    if (reserve_.is_wanted() && !reserve_.is_there()) reserve_.keep();
    const Result<std::uint64_t> free = free_bytes(file_.parent_path());
    const bool high = !free || *free >= static_cast<std::uint64_t>(low_water_bytes_);
    if (high && (!reserve_.is_wanted() || reserve_.is_there())) return {};
    return Error{Fault::full, "the disk at " + file_.parent_path().string() +
                                  " is nearly full; nothing new begins until space is freed"};
}

Result<Database::Stamp> Database::stamp() {
    Result<Statement> counter =
        db_.prepare("SELECT epoch, next_seq, last_wall_ms FROM counter WHERE one = 1");
    if (!counter) return counter.error();
    const Result<bool> row = counter->step();
    if (!row) return row.error();
    if (!*row) return Error{Fault::internal, "the database has no epoch"};
    Stamp stamp;
    stamp.ref = make_ref(counter->integer(0), counter->integer(1));
    stamp.boot_id = clock_->boot_id();
    stamp.mono_ms = clock_->mono_ms();
    stamp.wall_ms = clock_->wall_ms();
    stamp.doubt = doubt_.of(stamp.wall_ms, counter->integer(2));
    Status s = db_.run(
        "UPDATE counter SET next_seq = next_seq + 1, last_wall_ms = max(last_wall_ms, ?)"
        " WHERE one = 1",
        stamp.wall_ms);
    if (!s) return s.error();
    return stamp;
}

}  // namespace suluh::store
