#include "store/waiting.h"

#include "store/bundles.h"
#include "store/person_record.h"
#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class WaitingTest : public StoreTest {
protected:
    WaitingTest() : db_(open().value()) {}

    Ref visit(std::optional<Ref> person, int answers, const std::string& lesson = "netral") {
        const Ref session = start_session(db_, person).value();
        const Ref deed = attempt(db_, session, person, lesson);
        for (int i = 0; i < answers; ++i) {
            clock_.pass(30'000);
            EXPECT_TRUE(save_answer(db_, answer(session, deed, "q" + std::to_string(i), 1)));
        }
        EXPECT_TRUE(end_session(db_, session, "leave"));
        return deed;
    }
    // Packs everything settled into one bundle; delivered when a drop is named.
    void bundle(const std::string& drop) {
        const SeqRange range = **next_bundle_range(db_);
        const std::optional<BundleRecord> last = last_bundle(db_, range.epoch).value();
        BundleRecord made;
        made.number = last ? last->number + 1 : 1;
        made.range = range;
        made.hash = crypto::hash("bundle " + std::to_string(made.number));
        if (last) made.prev_hash = last->hash;
        made.size = 100;
        made.file = "k-" + std::to_string(made.number) + ".bundle";
        ASSERT_TRUE(record_bundle(db_, made));
        if (drop.empty()) return;
        ASSERT_TRUE(record_delivery(db_, made, drop));
    }
    [[nodiscard]] WaitingAnswers waiting() { return waiting_answers(db_).value(); }

    Database db_;
};

TEST_F(WaitingTest, counts_answers_until_a_bundle_with_them_was_copied) {
    EXPECT_EQ(waiting().all, 0);
    visit(person(db_, kBudi), 2);
    visit(person(db_, kRatna, "Ratna"), 1);
    visit(person(db_, kRatna, "Ratna"), 1);
    EXPECT_EQ(waiting().answers, 4);
    EXPECT_EQ(waiting().persons, 2);
    bundle("");
    EXPECT_EQ(waiting().answers, 4) << "made, but copied nowhere";
    visit(person(db_, kBudi), 3);
    bundle("STIK IT");
    EXPECT_EQ(waiting().answers, 0);
    EXPECT_EQ(waiting().persons, 0);
    visit(person(db_, kBudi), 1);
    EXPECT_EQ(waiting().answers, 1);
    EXPECT_EQ(waiting().persons, 1);
    EXPECT_EQ(waiting().all, 8);
}

TEST_F(WaitingTest, counts_each_epoch_by_itself) {
    visit(person(db_, kBudi), 2);
    bundle("STIK IT");
    ASSERT_TRUE(db_.begin_new_epoch("a copied disk"));
    visit(person(db_, kBudi), 3);
    EXPECT_EQ(waiting().answers, 3);
}

TEST_F(WaitingTest, a_person_s_record_holds_only_what_is_theirs) {
    visit(person(db_, kBudi), 3);
    clock_.pass(3'600'000);
    visit(person(db_, kBudi), 1, "sandi");
    visit(person(db_, kRatna, "Ratna"), 5);
    const PersonRecord budi = person_record(db_, kBudi).value();
    EXPECT_EQ(budi.sessions, 2);
    EXPECT_EQ(budi.answers, 4);
    EXPECT_EQ(budi.active_ms, 4 * 30'000) << "the hour between the visits does not count";
    EXPECT_EQ(person_record(db_, kRatna).value().answers, 5);
    const PersonRecord nobody = person_record(db_, "199001012015031001").value();
    EXPECT_EQ(nobody.sessions, 0);
    EXPECT_EQ(nobody.answers, 0);
    EXPECT_EQ(nobody.active_ms, 0);
}

TEST_F(WaitingTest, progress_knows_the_title_of_the_newest_attempt) {
    visit(person(db_, kBudi), 1);
    const std::vector<LessonProgress> lessons = lesson_progress(db_, kBudi).value();
    ASSERT_EQ(lessons.size(), 1U);
    EXPECT_EQ(lessons.front().title, "Netralitas");
}

}  // namespace
}  // namespace suluh::store
