// Clocks are corrected bundle by bundle: always as if all had come at once, and at a cost that does
// not grow with how many came before.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <random>

#include "collect/collector_db.h"
#include "collect/sqlite_clocks.h"
#include "support/temp_folder.h"

namespace suluh::collect {
namespace {

constexpr std::int64_t kHour = 3'600'000, kDay = 24 * kHour;
constexpr std::int64_t kBegin = 1'790'000'000'000;

struct Row {
    std::int64_t seq, mono, wall, true_ms;
    std::string boot;
    bool doubt;
};

// A kiosk whose clock is set as the test says; doubts as the kiosk's store does.
class OddKiosk {
public:
    void boot(std::int64_t wrong_by) {
        true_ms_ += kHour;
        booted_ms_ = true_ms_;
        wrong_by_ = wrong_by;
        boot_ = "boot" + std::to_string(++boots_);
    }
    void set_clock(std::int64_t wrong_by) { wrong_by_ = wrong_by; }
    Row row() {
        true_ms_ += 60'000;
        const std::int64_t wall = true_ms_ + wrong_by_;
        const bool doubt = wall < kBegin - 100 * kDay || wall < seen_ms_ - 5000;
        seen_ms_ = std::max(seen_ms_, wall);
        return {++seq_, true_ms_ - booted_ms_, wall, true_ms_, boot_, doubt};
    }
    [[nodiscard]] std::int64_t now() const { return true_ms_; }
    void wait(std::int64_t ms) { true_ms_ += ms; }

private:
    std::int64_t true_ms_ = kBegin, booted_ms_ = kBegin, wrong_by_ = 0, seen_ms_ = 0, seq_ = 0;
    int boots_ = 0;
    std::string boot_ = "boot0";
};

using Bundle = std::vector<Row>;

class ClockSteps : public ::testing::Test {
protected:
    ClockSteps() {
        run("INSERT INTO kiosk VALUES (1, 'k0123456789abcdef', x'00', 'Kios', 0, 0);"
            "PRAGMA synchronous = OFF");
    }
    void run(const std::string& sql) {
        const Status done = sql_.exec(sql.c_str());
        EXPECT_TRUE(done) << (done ? "" : done.error().detail) << sql;
    }
    // number: among all; heard_ms: when the collector got it.
    void add(const Bundle& bundle, std::int64_t number, std::int64_t heard_ms) {
        run("BEGIN");
        bool odd = false;
        for (const Row& row : bundle) {
            EXPECT_TRUE(
                sql_.run("INSERT INTO event (kiosk, epoch, seq, boot_id, mono_ms, wall_ms,"
                         " doubt, name, detail) VALUES (1, 1, ?, ?, ?, ?, ?, 'x', '{}')",
                         row.seq, row.boot, row.mono, row.wall, row.doubt));
            odd = odd || row.doubt || row.wall > heard_ms + kDay;
        }
        EXPECT_TRUE(
            sql_.run("INSERT INTO bundle (hash, kiosk, epoch, number, seq_from, seq_to,"
                     " prev_hash, rows, added_ms) VALUES (randomblob(32), 1, 1, ?, ?, ?,"
                     " x'00', ?, ?)",
                     number, bundle.front().seq, bundle.back().seq,
                     static_cast<std::int64_t>(bundle.size()), heard_ms));
        EXPECT_TRUE(mark_clock(sql_, {1, 1, number}, odd));
        run("COMMIT");
        const Status corrected = db_.back_end().correct_clocks();
        EXPECT_TRUE(corrected) << (corrected ? "" : corrected.error().detail);
    }
    // Everything that is known of clocks.
    std::string known() {
        return sql_
            .text(
                "SELECT (SELECT group_concat(seq_from || ':' || seq_to || ' ' || rows || ' ' ||"
                " shift_ms || ' ' || error_ms || ' ' || how, char(10)) FROM clock_fix) || char(10)"
                " || (SELECT group_concat(seq_from || ' ' || seq_to || ' ' || latest_ms || ' ' ||"
                " was_ahead || ' ' || coalesce(before_ms, '-') || ' ' || open_heard_ms || ' ' ||"
                " is_right || ' ' || shift_ms || ' ' || coalesce(how, '-'), char(10))"
                " FROM clock_stretch)")
            .value_or("nothing");
    }
    void forget_and_correct() {
        run("DELETE FROM clock_stretch; DELETE FROM clock_fix;"
            "INSERT INTO clock_due VALUES (1, 1, 0)");
        EXPECT_TRUE(db_.back_end().correct_clocks());
    }
    // As a purge does.
    void purge(std::int64_t from, std::int64_t to) {
        const std::string span = std::to_string(from) + " AND " + std::to_string(to);
        run("CREATE TEMP TABLE IF NOT EXISTS doomed (place INTEGER, kiosk INTEGER, epoch INTEGER,"
            " seq INTEGER); DELETE FROM temp.doomed; INSERT INTO temp.doomed SELECT 4, kiosk,"
            " epoch, seq FROM event WHERE seq BETWEEN " +
            span + "; DELETE FROM event WHERE seq BETWEEN " + span);
        EXPECT_TRUE(shrink_clock_fixes(sql_));
    }
    void clear() {
        run("DELETE FROM event; DELETE FROM bundle; DELETE FROM clock_fix;"
            "DELETE FROM clock_stretch");
    }
    // What SQLite does for one more bundle of a kiosk: rows that statements gave, and changes.
    std::int64_t work_of(const Bundle& bundle, std::int64_t number, std::int64_t heard_ms) {
        std::int64_t rows = 0;
        const auto count = [](unsigned, void* rows_seen, void*, void*) {
            ++*static_cast<std::int64_t*>(rows_seen);
            return 0;
        };
        const std::int64_t changes = sqlite3_total_changes64(sql_.handle());
        sqlite3_trace_v2(sql_.handle(), SQLITE_TRACE_ROW, count, &rows);
        add(bundle, number, heard_ms);
        sqlite3_trace_v2(sql_.handle(), 0, nullptr, nullptr);
        return rows + sqlite3_total_changes64(sql_.handle()) - changes;
    }

    testing::TempFolder folder_;
    CollectorDb db_ = CollectorDb::open(folder_ / "c.db").value();
    store::Connection& sql_ = db_.connection();
};

// A kiosk in an office where everything goes wrong, in bundles of a few rows.
std::vector<Bundle> odd_life(std::mt19937& dice) {
    OddKiosk kiosk;
    std::vector<Bundle> bundles(1);
    const std::int64_t clocks[] = {0,          0,          -kBegin + 5000, -kBegin,
                                   900 * kDay, -30 * kDay, 3 * kHour};
    for (int boot = 0; boot < 9; ++boot) {
        kiosk.boot(clocks[dice() % std::size(clocks)]);
        const int rows = 2 + static_cast<int>(dice() % 9);
        for (int i = 0; i < rows; ++i) {
            if (dice() % 6 == 0) kiosk.set_clock(clocks[dice() % std::size(clocks)]);
            bundles.back().push_back(kiosk.row());
            if (dice() % 4 == 0) bundles.emplace_back();
        }
        if (dice() % 3 == 0) kiosk.wait(kDay * static_cast<std::int64_t>(dice() % 20));
    }
    if (bundles.back().empty()) bundles.pop_back();
    return bundles;
}

TEST_F(ClockSteps, come_out_as_if_all_bundles_had_come_at_once) {
    std::mt19937 dice(7);
    int corrected = 0;
    for (int round = 0; round < 40; ++round) {
        const std::vector<Bundle> bundles = odd_life(dice);
        std::vector<std::size_t> order(bundles.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        // Some sticks are found late.
        const std::size_t swaps = round % 3 == 0 ? 0 : dice() % 6;
        for (std::size_t i = 0; i < swaps; ++i) {
            std::swap(order[dice() % order.size()], order[dice() % order.size()]);
        }
        std::int64_t heard = 0;
        for (const std::size_t at : order) {
            heard = std::max(heard, bundles[at].back().true_ms) +
                    static_cast<std::int64_t>(dice() % (2 * kDay));
            add(bundles[at], static_cast<std::int64_t>(at) + 1, heard);
        }
        const std::string stepwise = known();
        forget_and_correct();
        ASSERT_EQ(stepwise, known()) << "round " << round;
        corrected += stepwise.find(':') != std::string::npos ? 1 : 0;
        clear();
    }
    EXPECT_GT(corrected, 30);
}

TEST_F(ClockSteps, come_out_so_in_any_order_with_purges_and_a_collector_years_back) {
    std::mt19937 dice(11);
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        const std::vector<Bundle> bundles = odd_life(dice);
        std::vector<std::size_t> order(bundles.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(), dice);
        for (const std::size_t at : order) {
            const bool years_back = round % 3 == 1 && dice() % 3 == 0;
            const auto later = static_cast<std::int64_t>(dice() % (2 * kDay));
            add(bundles[at], static_cast<std::int64_t>(at) + 1,
                years_back ? 1000 + later : bundles[at].back().true_ms + later);
            if (round % 3 != 2 || dice() % 6 != 0) continue;
            const auto from = static_cast<std::int64_t>(dice() % 40);
            purge(from, from + static_cast<std::int64_t>(dice() % 8));
        }
        if (sql_.integer("SELECT count(*) FROM clock_stretch").value() > 0) {
            const std::string stepwise = known();
            forget_and_correct();
            ASSERT_EQ(stepwise, known()) << "round " << round;
            ++compared;
        }
        clear();
    }
    EXPECT_GT(compared, 45);
}

Bundle bundle_of(OddKiosk& kiosk, std::int64_t wrong_by) {
    Bundle bundle;
    kiosk.boot(wrong_by);
    for (int i = 0; i < 5; ++i) bundle.push_back(kiosk.row());
    return bundle;
}

TEST_F(ClockSteps, cost_as_much_at_the_three_hundredth_bundle_as_at_the_third) {
    for (const std::int64_t wrong_by : {-kBegin, 900 * kDay, std::int64_t{0}}) {
        OddKiosk kiosk;
        std::int64_t early = 0, late = 0;
        add(bundle_of(kiosk, -kBegin + 7), 1, kiosk.now());  // odd from the beginning
        for (std::int64_t number = 2; number <= 300; ++number) {
            const Bundle bundle = bundle_of(kiosk, wrong_by);
            const std::int64_t work = work_of(bundle, number, kiosk.now() + kHour);
            if (number == 4) early = work;
            late = work;
        }
        EXPECT_GT(early, 10);
        EXPECT_LE(late, early + 2) << "with a clock wrong by " << wrong_by;
        clear();
    }
}

TEST_F(ClockSteps, rows_that_came_twice_are_counted_once) {
    OddKiosk kiosk;
    const Bundle one = bundle_of(kiosk, -kBegin), two = bundle_of(kiosk, 0);
    add(one, 1, kiosk.now());
    add(two, 2, kiosk.now());
    run("INSERT INTO bundle SELECT randomblob(32), 1, 1, 9, seq_from, seq_to, x'00', rows,"
        " added_ms + 1 FROM bundle WHERE number = 1; INSERT INTO clock_due VALUES (1, 1, 9)");
    ASSERT_TRUE(db_.back_end().correct_clocks());
    EXPECT_EQ(sql_.integer("SELECT sum(rows) FROM clock_stretch").value(), 10);
    EXPECT_EQ(sql_.integer("SELECT count(*) FROM clock_due").value(), 0);
}

}  // namespace
}  // namespace suluh::collect
