// One visit to a drop that goes wrong in the middle: the next one finishes it, and no delivery is
// noted twice.
#include "sync/transfer.h"

#include <map>
#include <thread>

#include "kiosk_fixture.h"

namespace suluh::sync {
namespace {

// A server in memory, always the same place.
struct Server {
    std::map<std::int64_t, std::string> bundles{};
    int good_puts = 1000;  // then the link is cut
    bool answers = true;   // false: the last one arrived, its answer did not
    std::function<void()> after_put{};
};

class ServerDrop final : public Drop {
public:
    explicit ServerDrop(Server& server) : server_(server) {}
    [[nodiscard]] std::string name() const override { return "sftp://dinas/suluh"; }
    [[nodiscard]] bool is_one_place() const override { return true; }
    [[nodiscard]] Status open(std::string_view) override { return {}; }
    [[nodiscard]] Result<Placed> put(const SealedBundle& bundle, std::string_view bytes) override {
        if (server_.bundles.contains(bundle.number)) return Placed::already_there;
        const bool last = server_.good_puts-- <= 0;
        if (!last || !server_.answers) server_.bundles[bundle.number] = bytes;
        if (last) return Error{Fault::gone, "the link is cut"};
        if (server_.after_put) server_.after_put();
        return Placed::now;
    }
    [[nodiscard]] Result<std::vector<std::string>> receipt_names() override {
        return std::vector<std::string>();
    }
    [[nodiscard]] Result<std::string> read_receipt(std::string_view name) override {
        return Error{Fault::not_found, std::string(name)};
    }

private:
    Server& server_;
};

class Visits : public ::testing::Test {
protected:
    void sessions(int count) {
        writer_.post([count](store::Database& db) {
            for (int i = 0; i < count; ++i) add_session(db);
        });
    }
    // So many bundles that a visit has several batches.
    void bundles(int count) {
        ASSERT_TRUE(outbox_.prepare());
        writer_.post([this, count](store::Database& db) {
            for (int i = 0; i < count; ++i) {
                add_session(db);
                ASSERT_TRUE(seal_one(db, sealer_, outbox_));
            }
        });
    }
    Status visit() {
        Transfer transfer({writer_, outbox_, sealer_, keys_, stopping_, [this] { return broken_; }},
                          {}, [this](const SyncReport& report) { heard(report); });
        ServerDrop drop(server_);
        return transfer.run(drop);
    }
    void heard(const SyncReport& report) {
        if (break_off_after_ != 0 && report.done >= break_off_after_) broken_ = true;
    }
    // Rows a bundle, by number.
    std::map<std::int64_t, int> noted() {
        std::map<std::int64_t, int> rows;
        writer_.post([&rows](store::Database& db) {
            Result<store::Statement> row = db.connection().prepare("SELECT number FROM delivery");
            while (row && row->step().value_or(false)) ++rows[row->integer(0)];
        });
        writer_.drain();
        return rows;
    }

    LogWatch log_;
    TempFolder data_;
    SystemClock clock_;
    crypto::SigningKey key_ = kiosk_key();
    store::Writer writer_{open_store(data_.path(), clock_)};
    Outbox outbox_{data_.path() / "outbox"};
    Sealer sealer_ = office_sealer(key_);
    ResultKeys keys_;
    std::atomic<bool> stopping_ = false;
    bool broken_ = false;
    std::size_t break_off_after_ = 0;
    Server server_;
};

using Rows = std::map<std::int64_t, int>;

TEST_F(Visits, a_bundle_whose_answer_was_lost_is_found_and_noted_once) {
    sessions(1);
    server_.good_puts = 0;
    server_.answers = false;
    EXPECT_EQ(visit().error().fault, Fault::gone);
    EXPECT_EQ(server_.bundles.size(), 1U);
    EXPECT_EQ(noted(), Rows()) << "not known to be there";
    server_.good_puts = 1000;
    EXPECT_TRUE(visit());
    EXPECT_TRUE(visit());
    EXPECT_EQ(noted(), (Rows{{1, 1}}));
}

TEST_F(Visits, a_cut_link_leaves_the_notes_of_what_arrived_before) {
    bundles(3);
    server_.good_puts = 2;
    EXPECT_EQ(visit().error().fault, Fault::gone);
    EXPECT_EQ(noted(), (Rows{{1, 1}, {2, 1}}));
    server_.good_puts = 1000;
    EXPECT_TRUE(visit());
    EXPECT_TRUE(visit());
    EXPECT_EQ(noted(), (Rows{{1, 1}, {2, 1}, {3, 1}}));
}

TEST_F(Visits, one_that_a_stick_breaks_off_is_begun_again_and_notes_nothing_twice) {
    constexpr int kMoreThanABatch = 66;
    bundles(kMoreThanABatch);
    break_off_after_ = 1;
    EXPECT_EQ(visit().error().detail, "stopping");
    const std::size_t before = server_.bundles.size();
    EXPECT_GT(before, 0U);
    EXPECT_LT(before, static_cast<std::size_t>(kMoreThanABatch)) << "broken off in the middle";
    EXPECT_EQ(noted().size(), before);
    broken_ = false;
    break_off_after_ = 0;
    EXPECT_TRUE(visit());
    const Rows rows = noted();
    EXPECT_EQ(rows.size(), static_cast<std::size_t>(kMoreThanABatch));
    for (const auto& [number, count] : rows) EXPECT_EQ(count, 1) << number;
}

// The program ends while the note waits for a busy disk: it is written all the same, once.
TEST_F(Visits, a_note_that_the_end_of_the_program_overtook_is_still_written) {
    sessions(1);
    std::atomic<bool> busy = true;
    server_.after_put = [&] {
        writer_.post([&busy](store::Database&) {
            while (busy) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        stopping_ = true;
    };
    (void)visit();
    busy = false;
    EXPECT_EQ(noted(), (Rows{{1, 1}}));
    stopping_ = false;
    EXPECT_TRUE(visit());
    EXPECT_EQ(noted(), (Rows{{1, 1}}));
}

}  // namespace
}  // namespace suluh::sync
