// The conformance pack (tests/packs/kinds) played exhaustively: every branch of every lesson and
// bank that the author's robot finds, in real lesson processes, each answer written into a real
// database; what lies there is compared with tests/data/kinds_database.txt. After a change that is
// meant, write that anew (SULUH_WRITE_ROWS=1) and read what differs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "kiosk/author/coverage.h"
#include "kiosk/author/tour.h"
#include "packs/pack.h"
#include "script/lesson_facts.h"
#include "script/lesson_sources.h"
#include "script/pack_sources.h"
#include "store/attempts.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace suluh::kiosk::author {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = SULUH_SOURCE_DIR;
const fs::path kRows = kSource / "tests/data/kinds_database.txt";

class Conformance : public ::testing::Test {
protected:
    Conformance() : db_(store::Database::open(options(), clock_).value()) {}

    [[nodiscard]] store::OpenOptions options() const {
        return {.folder = folder_ / "data",
                .machine = {},
                .reserve_bytes = 4096,
                .not_before_ms = 1'700'000'000'000};
    }

    // Plays one file of the pack; its answers are one attempt.
    void play(const packs::Pack& pack, const std::string& file) {
        Result<script::OpenLesson> open = script::open_file(pack, file);
        ASSERT_TRUE(open) << open.error().detail;
        open->lib = lib_;
        open->check = true;
        const store::Ref session = store::start_session(db_, std::nullopt).value();
        store::NewAttempt attempt;
        attempt.session = session;
        attempt.pack = pack.id();
        attempt.lesson = file;
        const store::Ref deed = store::start_attempt(db_, attempt).value();
        Tour tour(SULUH_LESSON, std::move(*open),
                  [](const Scene&, LessonRun&) { return Status(); });
        tour.on_answer([&](const script::LessonResponse& said) { keep(said, session, deed); });
        const Toured toured = tour.run();
        for (const packs::Problem& one : toured.problems) {
            ADD_FAILURE() << packs::problem_text(one);
        }
        // A branch that the walk does not get to would leave no row, and none would be missed.
        ASSERT_TRUE(toured.ready) << file;
        for (const packs::Problem& one :
             find_unreached(script::read_facts(toured.ready->facts), toured.gone)) {
            ADD_FAILURE() << packs::problem_text(one);
        }
    }

    void keep(const script::LessonResponse& said, store::Ref session, store::Ref attempt) {
        const Result<store::Ref> kept = store::save_answer(db_, {attempt,
                                                                 session,
                                                                 said.step,
                                                                 said.item,
                                                                 said.indicator,
                                                                 said.kind,
                                                                 said.question,
                                                                 said.response,
                                                                 said.score,
                                                                 said.max,
                                                                 said.correct,
                                                                 said.duration_ms,
                                                                 {}});
        EXPECT_TRUE(kept) << (kept ? "" : kept.error().detail);
    }

    // Each different row once, in the order of the alphabet: which branch comes first is no matter.
    [[nodiscard]] std::string rows() {
        Result<store::Statement> row = db_.connection().prepare(
            "SELECT DISTINCT a.lesson, r.step, r.item, r.indicator, r.kind,"
            " printf('%.6g/%.6g', r.score, r.max), r.correct,"
            " json_remove(r.response, '$.time.spent_ms'), r.question FROM response "
            "r"
            " JOIN attempt a ON a.ref = r.attempt_ref ORDER BY 1, 2, 3, 6, 8, 9");
        std::string text;
        while (row && row->step().value_or(false)) {
            for (int column = 0; column < 9; ++column) {
                text += (column > 0 ? " | " : "") + row->text(column);
            }
            text += "\n";
        }
        return text;
    }

    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
    store::Database db_;
    script::Sources lib_ = script::read_sources(kSource / "scripts/lib").value();
};

std::vector<std::string> files_of(const packs::Pack& pack) {
    std::vector<std::string> files;
    for (const packs::LessonEntry& one : pack.lessons()) {
        files.push_back(packs::lesson_file(one.id));
    }
    for (const packs::PackFile& one : pack.files()) {
        if (one.name.starts_with("items/")) files.push_back(one.name);
    }
    return files;
}

// The first line in which they differ, with the one before it.
std::string difference(const std::string& wanted, const std::string& found) {
    std::istringstream a(wanted), b(found);
    std::string one, other;
    for (int line = 1; std::getline(a, one); ++line) {
        if (!std::getline(b, other)) other = "(nothing)";
        if (one != other) {
            return "line " + std::to_string(line) + "\n- " + one + "\n+ " + other;
        }
    }
    return std::getline(b, other) ? "more rows, from: " + other : "";
}

TEST_F(Conformance, every_branch_of_every_kind_leaves_the_rows_it_should) {
    const auto pack = packs::open_folder(kSource / "tests/packs/kinds");
    ASSERT_TRUE(pack);
    for (const std::string& file : files_of(**pack)) play(**pack, file);
    const std::string found = rows();
    if (std::getenv("SULUH_WRITE_ROWS") != nullptr) std::ofstream(kRows) << found;
    std::stringstream wanted;
    wanted << std::ifstream(kRows).rdbuf();
    EXPECT_EQ(difference(wanted.str(), found), "");
    // Nothing of it can have been left out: every kind, with many branches.
    const auto count = [this](const char* sql) { return db_.connection().integer(sql).value(); };
    EXPECT_GE(count("SELECT count(DISTINCT kind) FROM response"), 13);
    EXPECT_GT(count("SELECT count(*) FROM response"), 250);
    EXPECT_GT(count("SELECT count(*) FROM response WHERE json_extract(response, '$.quiz') <> ''"),
              10);
}

}  // namespace
}  // namespace suluh::kiosk::author
