// Learning between the tests, compared with the same figures reckoned the long way.
#include "collect/gain.h"

#include "collect/merge.h"
#include "collect/study/study.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

std::string nip_of(int person) {
    return "198501152010011" + std::to_string(100 + person);
}

class GainTest : public CollectTest {
protected:
    void test(int person, const std::string& purpose, std::vector<double> scores) {
        kiosk_.purpose = purpose;
        kiosk_.pack = kiosk_.lesson = purpose == "pretest" ? "prates" : "pascates";
        kiosk_.visit(nip_of(person), "Orang", std::move(scores));
        kiosk_.purpose.clear();
    }
    std::vector<GainRow> rows() {
        EXPECT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'790'000'000'000));
        const Result<Study> found = study(db_, {});
        EXPECT_TRUE(found) << (found ? "" : found.error().detail);
        return found.value_or(Study()).gains;
    }

    CollectorDb db_ = CollectorDb::open(folder_ / "r.db").value();
};

TEST_F(GainTest, is_that_of_matched_pairs) {
    double before = 0, after = 0;
    for (int person = 0; person < 11; ++person) {
        const double pre = person < 4 ? 1 : 0;
        test(person, "pretest", {pre, 0, 0, 1});
        test(person, "posttest", {1, 1, pre, 1});
        before += (pre + 1) * 25 / 11;
        after += (3 + pre) * 25 / 11;
    }
    for (int person = 20; person < 23; ++person) test(person, "pretest", {0, 0, 0, 0});
    test(30, "posttest", {1, 1, 1, 1});
    kiosk_.visit(nip_of(0), "Orang", {0, 0, 0, 0});  // practice is no test
    kiosk_.purpose = "pretest";
    kiosk_.visit("", "", {1});  // a guest
    const std::vector<GainRow> found = rows();
    ASSERT_EQ(found.size(), 2U) << "the whole and one indicator";
    for (const GainRow& row : found) {
        EXPECT_EQ(row.pairs, 11);
        EXPECT_EQ(row.dropped, 3);
        EXPECT_EQ(row.post_only, 1);
        EXPECT_NEAR(row.before.value(), before, 1e-9);
        EXPECT_NEAR(row.after.value(), after, 1e-9);
        EXPECT_NEAR(row.normalised.value(), (after - before) / (100 - before), 1e-9);
    }
    EXPECT_EQ(found[0].indicator, "");
    EXPECT_EQ(found[1].label, "Netral di medsos");
}

TEST_F(GainTest, takes_the_first_pre_test_and_the_latest_post_test) {
    for (int person = 0; person < 10; ++person) {
        test(person, "pretest", {0, 1});
        test(person, "pretest", {1, 1});
        test(person, "posttest", {0, 0});
        test(person, "posttest", {1, 1});
    }
    const GainRow whole = rows().at(0);
    EXPECT_EQ(whole.before, 50);
    EXPECT_EQ(whole.after, 100);
    EXPECT_EQ(whole.normalised, 1);
}

TEST_F(GainTest, shows_n_and_nothing_else_of_fewer_than_ten) {
    for (int person = 0; person < 9; ++person) {
        test(person, "pretest", {0});
        test(person, "posttest", {1});
    }
    const GainRow whole = rows().at(0);
    EXPECT_EQ(whole.pairs, 9);
    EXPECT_FALSE(whole.before || whole.after || whole.normalised);
}

TEST_F(GainTest, of_a_pre_test_without_a_mistake_is_not_defined) {
    for (int person = 0; person < 10; ++person) {
        test(person, "pretest", {1});
        test(person, "posttest", {1});
    }
    const GainRow whole = rows().at(0);
    EXPECT_EQ(whole.before, 100);
    EXPECT_FALSE(whole.normalised);
}

}  // namespace
}  // namespace suluh::collect
