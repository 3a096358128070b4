// One walk over the answers says what a query for each table says, whatever happened to the rows.
#include "collect/study/study.h"

#include <cmath>
#include <random>

#include "collect/merge.h"
#include "kiosk_sim.h"
#include "long_way.h"

namespace suluh::collect {
namespace {

using Lines = std::vector<std::string>;

// One line a row. Numbers to nine places: sums of doubles in another order differ after that.
class Line {
public:
    Line& text(const std::string& value) { return add(value); }
    Line& number(double value) {
        char digits[40];
        std::snprintf(digits, sizeof digits, "%.9g", std::abs(value) < 1e-12 ? 0 : value);
        return add(digits);
    }
    Line& number(std::int64_t value) { return add(std::to_string(value)); }
    Line& maybe(const std::optional<double>& value) { return value ? number(*value) : add("-"); }
    [[nodiscard]] const std::string& str() const { return line_; }

private:
    Line& add(const std::string& value) {
        line_ += value + "|";
        return *this;
    }
    std::string line_;
};

std::optional<double> real(const store::Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
}

std::string line_of(const AttemptRow& a) {
    Line line;
    line.text(a.nip).text(a.name).text(a.unit).text(a.kiosk).text(a.pack).text(a.lesson);
    line.text(a.title).number(std::int64_t{a.finished}).number(std::int64_t{a.passed});
    line.maybe(a.percent).number(a.answers).number(a.active_ms).number(a.jp);
    return line.number(a.last.wall_ms)
        .number(std::int64_t{a.last.doubt})
        .text(a.kiosk_id)
        .number(a.epoch)
        .number(a.seq)
        .str();
}

std::string attempt_line(const store::Statement& r) {
    Line line;
    for (int i = 0; i < 7; ++i) line.text(r.text(i));
    line.number(r.integer(7)).number(r.integer(8)).maybe(real(r, 9)).number(r.integer(10));
    line.number(r.integer(11)).number(r.real(12)).number(r.integer(13)).number(r.integer(14));
    return line.text(r.text(15)).number(r.integer(16)).number(r.integer(17)).str();
}

std::string line_of(const ModuleRow& m) {
    Line line;
    line.text(m.pack).text(m.lesson).text(m.title).number(m.persons).number(m.attempts);
    return line.number(m.finished).number(m.passed).maybe(m.mean_percent).str();
}

std::string module_line(const store::Statement& r) {
    Line line;
    line.text(r.text(0)).text(r.text(1)).text(r.text(2)).number(r.integer(3)).number(r.integer(4));
    return line.number(r.integer(5)).number(r.integer(6)).maybe(real(r, 7)).str();
}

std::string line_of(const IndicatorRow& i) {
    Line line;
    line.text(i.indicator).text(i.label).number(i.persons).number(i.answers).number(i.latest);
    return line.number(i.compared).maybe(i.first).maybe(i.again).str();
}

std::string indicator_line(const store::Statement& r) {
    Line line;
    line.text(r.text(0))
        .text(r.text(1))
        .number(r.integer(2))
        .number(r.integer(3))
        .number(r.real(4));
    return line.number(r.integer(5)).maybe(real(r, 6)).maybe(real(r, 7)).str();
}

std::string line_of(const GainRow& g) {
    Line line;
    line.text(g.indicator).text(g.label).number(g.pairs).number(g.dropped).number(g.post_only);
    return line.maybe(g.before).maybe(g.after).str();
}

std::string gain_line(const store::Statement& r) {
    const bool enough = r.integer(2) >= kFewestPersons;
    Line line;
    line.text(r.text(0)).text(r.text(1)).number(r.integer(2)).number(r.integer(3));
    return line.number(r.integer(4))
        .maybe(enough ? real(r, 5) : std::nullopt)
        .maybe(enough ? real(r, 6) : std::nullopt)
        .str();
}

std::string line_of(const ItemRow& i) {
    Line line;
    line.text(i.pack).text(i.lesson).text(i.item).number(i.n).text(i.kind).text(i.indicator);
    line.text(i.question).maybe(i.facility).maybe(i.discrimination).maybe(i.upper_lower);
    return line.maybe(i.median_ms).number(i.asked_sure).maybe(i.sure_wrong).str();
}

std::optional<double> pearson(const store::Statement& r) {
    const double n = r.real(8), x = r.real(9), y = r.real(10), xy = r.real(11);
    const double spread_x = n * r.real(12) - x * x, spread_y = n * r.real(13) - y * y;
    if (spread_x < 1e-9 || spread_y < 1e-9) return std::nullopt;
    return (n * xy - x * y) / std::sqrt(spread_x * spread_y);
}

std::string item_line(const store::Statement& r) {
    Line line;
    line.text(r.text(0)).text(r.text(1)).text(r.text(2)).number(r.integer(3)).text(r.text(4));
    line.text(r.text(5)).text(r.text(6));
    if (r.integer(3) < kFewestPersons) {
        return line.text("-").text("-").text("-").text("-").number(std::int64_t{0}).text("-").str();
    }
    const std::int64_t asked = r.integer(16);
    line.number(r.real(7)).maybe(pearson(r)).maybe(real(r, 14)).maybe(real(r, 15)).number(asked);
    return line.maybe(asked >= kFewestPersons ? real(r, 17) : std::nullopt).str();
}

std::string line_of(const ItemRow& i, const OptionRow& o) {
    Line line;
    line.text(i.pack).text(i.lesson).text(i.item).text(o.text).number(std::int64_t{o.right});
    return line.number(o.chosen).number(o.upper).number(o.lower).str();
}

std::string option_line(const store::Statement& r) {
    Line line;
    line.text(r.text(0)).text(r.text(1)).text(r.text(2)).text(r.text(3)).number(r.integer(4));
    return line.number(r.real(5)).number(r.real(6)).number(r.real(7)).str();
}

template <class Row>
Lines lines_of(const std::vector<Row>& rows) {
    Lines lines;
    for (const Row& row : rows) lines.push_back(line_of(row));
    return lines;
}

class StudyTest : public CollectTest {
protected:
    Status exec(const char* sql) { return db_.connection().exec(sql); }
    // What happens to results in the field, or what a bundle could bring.
    void change(const char* sql) {
        ASSERT_TRUE(exec("PRAGMA foreign_keys = OFF"));
        const Status changed = exec(sql);
        ASSERT_TRUE(changed) << changed.error().detail;
    }

    template <class Read>
    Lines asked(const char* sql, const Read& read) {
        const auto lines = read_all<std::string>(db_.connection().prepare(sql), read);
        EXPECT_TRUE(lines) << (lines ? "" : lines.error().detail);
        return lines.value_or(Lines());
    }

    void compare_answers(const Study& found) {
        EXPECT_EQ(lines_of(found.indicators), asked(long_way::kIndicators, indicator_line));
        EXPECT_EQ(lines_of(found.gains), asked(long_way::kGains, gain_line));
        ASSERT_TRUE(exec(long_way::kItemTables));
        EXPECT_EQ(lines_of(found.items), asked(long_way::kItems, item_line));
        Lines options;
        for (const ItemRow& item : found.items) {
            for (const OptionRow& option : item.options) options.push_back(line_of(item, option));
        }
        const std::string asked_options = std::string(long_way::kOptions);
        auto statement = db_.connection().prepare(asked_options, kFewestPersons);
        EXPECT_EQ(options, read_all<std::string>(std::move(statement), option_line).value());
        ASSERT_TRUE(exec(long_way::kDropItemTables));
    }

    void compare() {
        ASSERT_TRUE(exec(long_way::kViews));
        const Result<Study> found = study(db_, {});
        ASSERT_TRUE(found) << found.error().detail;
        const Totals& t = found->totals;
        Line totals;
        totals.number(t.kiosks).number(t.bundles).number(t.persons).number(t.guest_visits);
        totals.number(t.attempts).number(t.finished).number(t.passed).number(t.answers);
        EXPECT_EQ(Lines{totals.str()}, asked(long_way::kTotals, [](const store::Statement& row) {
                      Line line;
                      for (int i = 0; i < 8; ++i) line.number(row.integer(i));
                      return line.str();
                  }));
        EXPECT_EQ(lines_of(found->attempts), asked(long_way::kAttempts, attempt_line));
        EXPECT_EQ(lines_of(found->modules), asked(long_way::kModules, module_line));
        compare_answers(*found);
        EXPECT_EQ(lines_of(attempts(db_).value()), lines_of(found->attempts));
        EXPECT_EQ(lines_of(study(db_, {.depth = StudyDepth::attempts}).value().modules),
                  lines_of(found->modules));
        EXPECT_EQ(collect::totals(db_)->answers, found->totals.answers);
    }

    void some_visits(KioskSim& kiosk, int visits) {
        for (int i = 0; i < visits; ++i) {
            const int person = static_cast<int>(dice_() % 17);
            kiosk.lesson = "l" + std::to_string(dice_() % 3);
            kiosk.purpose = std::vector{"", "pretest", "posttest", "practice"}[dice_() % 4];
            kiosk.sure = static_cast<int>(dice_() % 5);
            kiosk.duration_ms = static_cast<std::int64_t>(dice_() % 40'000);
            std::vector<double> scores;
            for (std::size_t item = 2 + dice_() % 4; item > 0; --item) {
                scores.push_back(static_cast<double>(dice_() % 3) / 2);
            }
            const bool guest = dice_() % 9 == 0;
            kiosk.visit(guest ? "" : "1985011520100110" + std::to_string(10 + person),
                        "orang " + std::string(1, static_cast<char>('A' + (person * 7) % 32)),
                        scores, dice_() % 8 != 0, dice_() % 2 ? "Judul lama" : "Judul Baru");
            kiosk.clock.pass(static_cast<std::int64_t>(dice_() % 80'000'000));
        }
        ASSERT_TRUE(merge_bundle(db_, kiosk.bundle(), keys_, 1'790'000'000'000));
    }

    std::mt19937 dice_{11};
    CollectorDb db_ = CollectorDb::open(folder_ / "results.db").value();
    KioskSim other_{"Kios Aula", keys_.public_key()};
};

TEST_F(StudyTest, says_of_nothing_what_queries_say) {
    const Result<Study> found = study(db_, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->totals.attempts, 0);
    EXPECT_TRUE(found->items.empty());
}

TEST_F(StudyTest, says_what_queries_say) {
    some_visits(kiosk_, 60);
    some_visits(other_, 60);
    compare();
    some_visits(kiosk_, 30);
    some_visits(other_, 1);
    compare();
    const Study found = study(db_, {}).value();
    EXPECT_GE(found.gains.at(0).pairs, kFewestPersons) << "else little was compared";
    EXPECT_GT(found.indicators.at(0).compared, 5);
    EXPECT_FALSE(found.items.at(0).options.empty());
    EXPECT_TRUE(found.items.at(0).sure_wrong);
}

TEST_F(StudyTest, says_what_queries_say_of_rows_that_are_odd) {
    some_visits(kiosk_, 60);
    some_visits(other_, 50);
    // Answered twice in an attempt; in vain; without an indicator; by another scale.
    change("UPDATE answer SET item = (SELECT id FROM word WHERE text = 'q0') WHERE seq % 7 = 0");
    change("UPDATE answer SET max = 0, score = 0 WHERE seq % 11 = 0");
    change("UPDATE answer SET max = 3 WHERE seq % 13 = 0");
    change("INSERT INTO word (hash, text) VALUES (1, ''), (2, 'ED1.a')");
    change(
        "UPDATE answer SET indicator = (SELECT id FROM word WHERE text = '')"
        " WHERE seq % 17 = 0");
    change(
        "UPDATE answer SET indicator = (SELECT id FROM word WHERE text = 'ED1.a')"
        " WHERE seq % 5 = 0");
    change(
        "UPDATE answer SET response = (SELECT text FROM word WHERE id = response)"
        " WHERE seq % 3 = 0");
    compare();
}

TEST_F(StudyTest, says_what_queries_say_of_wrong_clocks_and_sessions) {
    some_visits(kiosk_, 60);
    some_visits(other_, 50);
    // Known exactly and not.
    change(
        "INSERT INTO clock_fix SELECT kiosk, epoch, 20, 90, 1, 86400000 * 40, 0, 1 FROM attempt"
        " GROUP BY kiosk, epoch");
    change(
        "INSERT INTO clock_fix SELECT kiosk, epoch, 100, 160, 1, -86400000 * 9, 99, 2"
        " FROM attempt GROUP BY kiosk, epoch");
    change("UPDATE answer SET wall_ms = wall_ms - 50000000 WHERE seq % 19 = 0");
    change("UPDATE person SET doubt = 1 WHERE seq % 2 = 0");
    compare();
    // A session more in the middle of an attempt, and one without.
    change("UPDATE answer SET session_ref = session_ref + 1 WHERE seq % 6 = 0");
    change("UPDATE event SET session_ref = NULL WHERE seq % 4 = 0");
    compare();
}

TEST_F(StudyTest, says_what_queries_say_of_what_is_missing) {
    some_visits(kiosk_, 60);
    some_visits(other_, 50);
    change("DELETE FROM person WHERE seq % 5 = 0");
    change("DELETE FROM attempt WHERE seq % 3 = 0");
    compare();
    change("DELETE FROM answer WHERE seq % 4 = 0");
    change("DELETE FROM event WHERE seq % 3 = 1");
    compare();
    change("DELETE FROM answer");
    compare();
}

TEST_F(StudyTest, lists_attempts_only_up_to_a_bound) {
    some_visits(kiosk_, 6);
    const Study all = study(db_, {.list_attempts = 6}).value();
    EXPECT_EQ(all.attempts.size(), 6U);
    EXPECT_EQ(all.attempts_not_listed, 0);
    const Study counted = study(db_, {.list_attempts = 5}).value();
    EXPECT_TRUE(counted.attempts.empty());
    EXPECT_EQ(counted.attempts_not_listed, 6);
    EXPECT_EQ(lines_of(counted.modules), lines_of(all.modules));
}

TEST_F(StudyTest, tells_how_far_it_is_in_rows) {
    some_visits(kiosk_, 3);
    some_visits(other_, 3);
    std::vector<Progress> heard;
    ASSERT_TRUE(study(db_, {.ear = [&](const Progress& now) { heard.push_back(now); }}));
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[0].what, "rows");
    EXPECT_EQ(heard[0].done, 0);
    EXPECT_EQ(heard[2].done, heard[2].total);
    EXPECT_EQ(heard[2].total, db_.connection().integer("SELECT sum(rows) FROM bundle").value());
}

}  // namespace
}  // namespace suluh::collect
