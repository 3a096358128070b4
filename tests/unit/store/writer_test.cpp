#include "store/writer.h"

#include <stdexcept>
#include <thread>

#include "base/mailbox.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class WriterTest : public StoreTest {};

TEST_F(WriterTest, runs_jobs_in_order_on_one_other_thread) {
    Mailbox<int> results;
    std::thread::id worker;
    {
        Writer writer(open().value());
        EXPECT_TRUE(writer.report().created);
        for (int i = 0; i < 100; ++i) {
            writer.post([&results, &worker, i](Database& db) {
                worker = std::this_thread::get_id();
                EXPECT_TRUE(add_event(db, {{}, {}, "x", {}}));
                results.post(i);
            });
        }
        writer.drain();
        EXPECT_EQ(results.take_all().size(), 100U);
        writer.post([&results](Database&) { results.post(100); });
    }
    EXPECT_EQ(results.take_all(), std::vector<int>{100}) << "what was queued is done at the end";
    EXPECT_NE(worker, std::this_thread::get_id());
    Result<Database> again = open();
    ASSERT_TRUE(again) << "the database was closed";
    EXPECT_EQ(count(*again, "event"), 100);
}

TEST_F(WriterTest, a_job_that_throws_does_not_end_the_others) {
    log_.expect("a database job failed");
    Mailbox<int> results;
    Writer writer(open().value());
    writer.post([](Database&) { throw std::runtime_error("out of something"); });
    writer.post([&results](Database&) { results.post(1); });
    writer.drain();
    EXPECT_EQ(results.take_all().size(), 1U);
}

}  // namespace
}  // namespace suluh::store
