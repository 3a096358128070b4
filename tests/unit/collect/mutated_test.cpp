// What a collector does with bundles that were changed on the way: nothing, and it says so.
#include <set>

#include "collect/merge.h"
#include "collect/revoked.h"
#include "kiosk_sim.h"
#include "support/mutate.h"

namespace suluh::collect {
namespace {

constexpr int kChanges = 2'000;  // unit/sync changes more; here each meets the database
constexpr std::int64_t kNow = 1'790'000'000'000;

class Mutated : public CollectTest {
protected:
    std::string bundle() {
        kiosk_.visit(kBudi, "Budi", {1, 0});
        return kiosk_.bundle();
    }
    Result<MergeResult> merge(const std::string& bytes) {
        return merge_trusted(db_, bytes, {&keys_}, kNow, {});
    }
    std::int64_t count(const char* table) {
        return db_.connection().integer(std::string("SELECT count(*) FROM ") + table).value();
    }

    CollectorDb db_ = CollectorDb::open(folder_ / "results.db").value();
};

TEST_F(Mutated, no_changed_bundle_leaves_a_row_and_the_genuine_one_still_merges) {
    const std::string first = bundle(), second = bundle();
    testing::Chance chance;
    std::set<std::string> reasons;
    int tried = 0;
    for (int i = 0; i < kChanges; ++i) {
        const std::string changed = testing::mutated(second, first, chance);
        if (changed == first || changed == second) continue;
        ++tried;
        const Result<MergeResult> merged = merge(changed);
        ASSERT_FALSE(merged) << "change " << i;
        reasons.insert(merged.error().detail.substr(0, merged.error().detail.find_first_of(" :")));
    }
    EXPECT_GT(tried, kChanges * 9 / 10);
    EXPECT_GE(reasons.size(), 4U) << "changes of many kinds were seen";
    for (const char* table : {"kiosk", "bundle", "quarantine", "response", "event", "word"}) {
        EXPECT_EQ(count(table), 0) << table;
    }
    EXPECT_TRUE(merge(first));
    EXPECT_TRUE(merge(second));
    EXPECT_EQ(count("response"), 4);
}

}  // namespace
}  // namespace suluh::collect
