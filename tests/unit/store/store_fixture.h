// A database in a fresh folder with a clock set by hand, and the usual persons and deeds.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "store/attempts.h"
#include "store/people.h"
#include "support/fake_clock.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::store {

inline constexpr const char* kBudi = "198501152010011001";
inline constexpr const char* kRatna = "199003102025212002";

class StoreTest : public ::testing::Test {
protected:
    [[nodiscard]] OpenOptions options() const {
        return {.folder = folder_ / "data",
                .machine = machine_,
                .reserve_bytes = 4096,
                .not_before_ms = 1'700'000'000'000};
    }
    [[nodiscard]] Result<Database> open() const { return Database::open(options(), clock_); }

    static Ref person(Database& db, const std::string& nip, const std::string& name = "Budi") {
        const Result<Person> stored =
            remember_person(db, {.nip = nip, .name = name, .unit = "Dinas Contoh"});
        EXPECT_TRUE(stored) << (stored ? "" : stored.error().detail);
        return stored ? stored->ref : Ref{};
    }
    static Ref attempt(Database& db, Ref session, std::optional<Ref> person,
                       const std::string& lesson = "netral") {
        const Result<Ref> ref = start_attempt(db, {.session = session,
                                                   .person = person,
                                                   .pack = "netralitas-asn",
                                                   .pack_version = "1.0.0",
                                                   .lesson = lesson,
                                                   .title = "Netralitas",
                                                   .seed = 42,
                                                   .pass_mark = 0.7,
                                                   .jp = 0.5,
                                                   .steps = 8});
        EXPECT_TRUE(ref) << (ref ? "" : ref.error().detail);
        return ref ? *ref : Ref{};
    }
    static Answer answer(Ref session, Ref attempt, const std::string& item, double score) {
        return {.attempt = attempt,
                .session = session,
                .step = "s-" + item,
                .item = item,
                .indicator = "ED5",
                .kind = "choice",
                .question = Value::Map{{"ask", "Apa?"}},
                .response = Value::List{"a"},
                .score = score,
                .max = 1,
                .correct = score >= 1,
                .duration_ms = 1500,
                .checkpoint = Checkpoint{"after-" + item, Value::Map{{"n", 1}}, 3, 8}};
    }
    static std::int64_t count(Database& db, const std::string& table) {
        return db.connection().integer("SELECT count(*) FROM " + table).value_or(-1);
    }
    // A page in the middle of a table's rows, and how to ruin it once the database is closed.
    static std::int64_t middle_page_of(Database& db, const std::string& table) {
        return db.connection()
            .integer(
                "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf' LIMIT 1"
                " OFFSET (SELECT count(*) / 2 FROM dbstat WHERE name = ?1 AND pagetype = 'leaf')",
                table)
            .value_or(0);
    }
    static void overwrite_page(const std::filesystem::path& file, std::int64_t page) {
        constexpr int kPage = 4096;
        std::fstream damage(file, std::ios::in | std::ios::out | std::ios::binary);
        damage.seekp(static_cast<std::streamoff>((page - 1) * kPage));
        damage << std::string(kPage, '\xEE');
    }

    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
    suluh::testing::LogEarGuard log_;
    std::string machine_ = "machine-1";
};

}  // namespace suluh::store
