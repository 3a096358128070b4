#include "store/salvage.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <tuple>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/log.h"
#include "store/schema.h"

namespace suluh::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCompanions[] = {"", "-wal", "-journal"};
constexpr std::string_view kAside = ".corrupt-";
constexpr std::string_view kReading = ".reading";

std::string dated(std::int64_t wall_ms) {
    const std::time_t seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[40] = "";
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
    return text;
}

fs::path with_suffix(const fs::path& file, std::string_view suffix) {
    fs::path named = file;
    named += suffix;
    return named;
}

void copy_value(Statement& to, const Statement& from, int column) {
    switch (sqlite3_column_type(from.handle(), column)) {
        case SQLITE_INTEGER: to.bind(column + 1, from.integer(column)); break;
        case SQLITE_FLOAT: to.bind(column + 1, from.real(column)); break;
        case SQLITE_TEXT: to.bind(column + 1, from.text(column)); break;
        case SQLITE_BLOB: to.bind_blob(column + 1, from.text(column)); break;
        default: to.bind(column + 1, nullptr); break;
    }
}

// Not the fault of what is read: the next try may go better.
bool may_go_better(Fault fault) {
    return fault == Fault::full || fault == Fault::io || fault == Fault::timed_out;
}

// Copies rows until the old database stops giving any; says whether it came to the end.
Result<bool> copy_rows(Statement& from, Statement& to, std::int64_t& copied) {
    while (true) {
        const Result<bool> row = from.step();
        if (!row && may_go_better(row.error().fault)) return row.error();
        if (!row) return false;
        if (!*row) return true;
        for (int column = 0; column < from.columns(); ++column) copy_value(to, from, column);
        // A row that fails a check of ours was damaged itself: leave it in the old file.
        const Status put = to.run();
        if (!put && may_go_better(put.error().fault)) return put.error();
        if (put && sqlite3_changes(sqlite3_db_handle(to.handle())) > 0) ++copied;
        to.reset();
    }
}

struct Source {
    std::string table;
    std::string columns;  // the first is the key
};

Result<std::int64_t> copy_table(Connection& db, Connection& old, const Source& source) {
    std::string marks;
    for (const char c : source.columns) {
        if (c == ',') marks += "?, ";
    }
    const std::string insert = "INSERT INTO " + source.table + " (" + source.columns +
                               ") VALUES (" + marks + "?) ON CONFLICT DO NOTHING";
    const std::string select = "SELECT " + source.columns + " FROM " + source.table + " ORDER BY 1";
    Result<Statement> to = db.prepare(insert);
    if (!to) return to.error();
    std::int64_t copied = 0;
    // From the front up to the damage, then from the back: a broken page in the middle hides
    // neither side.
    for (const std::string& order : {select, select + " DESC"}) {
        Result<Statement> from = old.prepare(order);
        if (!from && may_go_better(from.error().fault)) return from.error();
        if (!from) return copied;
        const Result<bool> whole = copy_rows(*from, *to, copied);
        if (!whole) return whole.error();
        if (*whole) return copied;
    }
    log_warning("store", "table " + source.table + " of the old database is damaged in part");
    return copied;
}

// What is taken over is older than what is here, and so are its epochs.
Status make_room_before(Connection& db, Connection& old) {
    constexpr std::int64_t kMost = 1000;  // more than any kiosk has; of a damaged table
    const std::int64_t theirs =
        old.integer("SELECT coalesce(max(ordinal), 0) FROM epoch_log").value_or(kMost);
    // By way of below zero: no two are the same in between.
    Status s = db.run("UPDATE epoch_log SET ordinal = -ordinal - ?",
                      std::clamp<std::int64_t>(theirs, 0, kMost));
    return s ? db.run("UPDATE epoch_log SET ordinal = -ordinal") : s;
}

Result<std::int64_t> copy_all(Connection& db, Connection& old) {
    if (Status s = make_room_before(db, old); !s) return s.error();
    std::int64_t rows = 0;
    for (const Table& table : typed_tables()) {
        const auto copied = copy_table(db, old, {std::string(table.name), column_list(table)});
        if (!copied) return copied.error();
        rows += *copied;
    }
    const Source local[] = {
        {"epoch_log", "ordinal, epoch, began_wall_ms, because"},
        {"checkpoint", "attempt_ref, step, state, position, steps, wall_ms"},
        {"bundle", "epoch, number, seq_from, seq_to, hash, prev_hash, size, file, wall_ms"},
        {"delivery", "id, epoch, number, \"drop\", wall_ms"},
        {"receipt", "collector, epoch, number, chain_hash, wall_ms"},
        {"meta", "key, value"},
        {"person_number", "nip, person"},
        {"person_pin", "person, hash, tries, set_wall_ms"},
    };
    for (const Source& source : local) {
        if (const auto copied = copy_table(db, old, source); !copied) return copied.error();
    }
    return rows;
}

// What the unreadable tables would have said follows from the rows themselves. How far retention
// emptied them does not: an older copy may bring a row back whole, so it goes through all again.
constexpr const char* kMendLocal = R"(
INSERT INTO epoch_log (epoch, began_wall_ms, because)
    SELECT epoch, 0, 'found in an old database' FROM
        (SELECT epoch FROM person UNION SELECT epoch FROM session UNION SELECT epoch FROM attempt
         UNION SELECT epoch FROM response UNION SELECT epoch FROM event)
    WHERE true ON CONFLICT DO NOTHING;
UPDATE epoch_log SET ordinal = (SELECT max(ordinal) + 1 FROM epoch_log)
    WHERE epoch = (SELECT epoch FROM counter)
    AND ordinal < (SELECT max(ordinal) FROM epoch_log);
INSERT INTO person_number SELECT nip, min(ref) FROM person GROUP BY nip ON CONFLICT DO NOTHING;
DELETE FROM meta WHERE substr(key, 1, 8) = 'emptied ';
DELETE FROM open_session;
INSERT INTO open_session
    SELECT ref FROM session WHERE NOT EXISTS
        (SELECT 1 FROM event WHERE session_ref = session.ref AND name = 'session_ended');
)";

bool is_whole_name(const std::string& name) {
    return !name.ends_with("-wal") && !name.ends_with("-journal") &&
           name.find(kReading) == std::string::npos;
}

// A failing medium often gives at the second time what it refused at the first.
bool read_patiently(int file, char* into, std::size_t size, off_t at) {
    constexpr int kTries = 3;
    for (int tried = 0; tried < kTries; ++tried) {
        if (::pread(file, into, size, at) == static_cast<ssize_t>(size)) return true;
    }
    return false;
}

// A block that the medium does not give any more is left empty: the others are worth having.
Status copy_readable(const fs::path& from, const fs::path& to) {
    const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (!in.is_open()) return errno_error("opening " + from.string(), errno);
    const Descriptor out(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!out.is_open()) return errno_error("making " + to.string(), errno);
    std::error_code failed;
    const auto size = static_cast<off_t>(fs::file_size(from, failed));
    if (failed) return errno_error("measuring " + from.string(), failed.value());
    std::array<char, 4096> block{};
    for (off_t at = 0; at < size; at += static_cast<off_t>(block.size())) {
        const auto want = std::min<std::size_t>(block.size(), static_cast<std::size_t>(size - at));
        if (!read_patiently(in.get(), block.data(), want, at)) block.fill('\0');
        errno = 0;  // a write that is cut short sets none
        if (::pwrite(out.get(), block.data(), want, at) != static_cast<ssize_t>(want)) {
            return errno_error("writing " + to.string(), errno == 0 ? ENOSPC : errno);
        }
    }
    return {};
}

// Of a database and its companions, beside it; gone afterwards.
class ReadingCopy {
public:
    explicit ReadingCopy(const fs::path& old)
        : old_(old), file_(with_suffix(old, std::string(kReading))) {
        remove_reading_copy(old_);
    }
    ~ReadingCopy() { remove_reading_copy(old_); }
    ReadingCopy(const ReadingCopy&) = delete;
    ReadingCopy& operator=(const ReadingCopy&) = delete;
    [[nodiscard]] const fs::path& file() const { return file_; }
    [[nodiscard]] Status make() const {
        if (Status s = has_room(); !s) return s;
        for (const std::string_view companion : kCompanions) {
            std::error_code ignored;
            const fs::path from = with_suffix(old_, companion);
            if (!fs::exists(from, ignored)) continue;
            if (Status s = copy_readable(from, with_suffix(file_, companion)); !s) return s;
        }
        return {};
    }

private:
    // Filling the disk first would take what others write into, at every start anew.
    [[nodiscard]] Status has_room() const {
        std::uint64_t needed = 0;
        for (const std::string_view companion : kCompanions) {
            std::error_code absent;
            const std::uint64_t size = fs::file_size(with_suffix(old_, companion), absent);
            if (!absent) needed += size;
        }
        const Result<std::uint64_t> free = free_bytes(old_.parent_path());
        if (!free || *free >= needed) return {};
        return Error{Fault::full, "too little room to read " + old_.string()};
    }

    fs::path old_, file_;
};

Result<std::int64_t> take_over_from(Connection& db, const fs::path& copy,
                                    const std::function<Status(std::int64_t)>& note) {
    Result<Connection> readable = Connection::open(copy, OpenMode::existing);
    if (!readable) return readable.error();
    Result<Transaction> work = Transaction::begin(db);
    if (!work) return work.error();
    const Result<std::int64_t> rows = copy_all(db, *readable);
    if (!rows) return rows;
    if (Status s = db.exec(kMendLocal); !s) return s.error();
    if (Status s = note(*rows); !s) return s.error();
    if (Status s = work->commit(); !s) return s.error();
    return rows;
}

}  // namespace

Result<fs::path> move_aside(const fs::path& file, std::int64_t wall_ms) {
    std::string name = file.filename().string() + std::string(kAside) + dated(wall_ms);
    // A clock that went back puts none before an older one.
    const std::vector<fs::path> others = moved_aside(file);
    if (!others.empty()) {
        name = std::max(name, others.back().filename().string().substr(0, name.size()));
    }
    fs::path aside = file.parent_path() / name;
    for (int n = 2; fs::exists(fs::symlink_status(aside)); ++n) {
        aside = file.parent_path() / (name + "-" + std::to_string(n));
    }
    for (const std::string_view companion : kCompanions) {
        std::error_code failed;
        const fs::path from = with_suffix(file, companion);
        if (!fs::exists(from, failed)) continue;
        fs::rename(from, with_suffix(aside, companion), failed);
        if (failed) {
            return Error{Fault::io, "moving " + from.string() + " aside: " + failed.message()};
        }
    }
    return aside;
}

void remove_reading_copy(const fs::path& old) {
    const fs::path file = with_suffix(old, std::string(kReading));
    for (const std::string_view companion : {"", "-wal", "-journal", "-shm"}) {
        std::error_code ignored;
        const fs::path left = with_suffix(file, companion);
        if (fs::exists(left, ignored)) fs::remove(left, ignored);
    }
}

Status finish_moving_aside(const fs::path& file) {
    std::error_code failed;
    if (fs::exists(file, failed)) return {};
    const std::vector<fs::path> asides = moved_aside(file);
    if (asides.empty()) return {};
    for (const std::string_view companion : {"-wal", "-journal"}) {
        const fs::path from = with_suffix(file, companion);
        const fs::path to = with_suffix(asides.back(), companion);
        if (!fs::exists(from, failed) || fs::exists(to, failed)) continue;
        fs::rename(from, to, failed);
        if (failed) {
            return Error{Fault::io, "moving " + from.string() + " aside: " + failed.message()};
        }
    }
    return {};
}

std::vector<fs::path> moved_aside(const fs::path& file) {
    const std::string start = file.filename().string() + std::string(kAside);
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator it(file.parent_path(), failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(start) && is_whole_name(name)) found.push_back(it->path());
    }
    // By the date in the name; of one second, the longer the later.
    const std::size_t to_date = start.size() + dated(0).size();
    const auto age = [to_date](const fs::path& aside) {
        const std::string name = aside.filename().string();
        return std::tuple(name.substr(0, to_date), name.size(), name);
    };
    std::sort(found.begin(), found.end(),
              [&age](const fs::path& a, const fs::path& b) { return age(a) < age(b); });
    return found;
}

Result<std::int64_t> take_over(Connection& db, const fs::path& old,
                               const std::function<Status(std::int64_t)>& note) {
    // Reading a database with a -wal may change it; the evidence stays as it was.
    const ReadingCopy copy(old);
    if (Status s = copy.make(); !s) return s.error().within("taking over the old database");
    // What an old row names may be lost; the row still counts.
    if (Status s = db.exec("PRAGMA foreign_keys = OFF"); !s) return s.error();
    const Result<std::int64_t> rows = take_over_from(db, copy.file(), note);
    if (Status s = db.exec("PRAGMA foreign_keys = ON"); !s) return s.error();
    if (!rows) return rows.error().within("taking over the old database");
    return rows;
}

}  // namespace suluh::store
