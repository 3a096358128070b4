#include "collect/survey.h"

#include <fstream>

#include "collect/add.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

class SurveyTest : public CollectTest {
protected:
    SurveyTest() : db_(CollectorDb::open(folder_ / "results.db").value()) {
        for (int visits = 0; visits < 2; ++visits) {
            kiosk_.visit(kBudi, "Budi", {1});
            kiosk_.put(drop_, kiosk_.bundle());
        }
    }
    Acquaintance acquaintance() {
        const Survey survey = survey_places(db_, {drop_}).value();
        EXPECT_EQ(survey.kiosks.size(), 1U);
        return survey.kiosks.front().acquaintance;
    }
    fs::path drop_ = folder_ / "stick/suluh";
    CollectorDb db_;
};

TEST_F(SurveyTest, says_whom_bundles_are_from_and_merges_nothing) {
    const Survey survey = survey_places(db_, {folder_ / "stick"}).value();
    ASSERT_EQ(survey.kiosks.size(), 1U);
    EXPECT_EQ(survey.kiosks.front().kiosk, kiosk_.id());
    EXPECT_EQ(survey.kiosks.front().bundles, 2);
    EXPECT_EQ(survey.kiosks.front().acquaintance, Acquaintance::stranger);
    EXPECT_EQ(survey.bundles, 2);
    EXPECT_EQ(db_.connection().integer("SELECT count(*) FROM bundle").value(), 0);
}

TEST_F(SurveyTest, knows_who_was_met_and_who_was_enrolled) {
    EXPECT_EQ(acquaintance(), Acquaintance::stranger);
    ASSERT_TRUE(enrol_kiosk(db_, kiosk_.id(), 1));
    EXPECT_EQ(acquaintance(), Acquaintance::enrolled);
    ASSERT_TRUE(
        merge_bundle(db_,
                     read_text(kiosk_.put(drop_, kiosk_.make(kiosk_.last_facts, kiosk_.last_image)),
                               sync::kMaxBundleBytes)
                         .value(),
                     keys_, 1));
    EXPECT_EQ(acquaintance(), Acquaintance::met);
}

TEST_F(SurveyTest, counts_what_is_no_bundle_and_where_there_is_nothing) {
    std::ofstream(drop_ / "results" / "junk.bundle") << "no bundle at all";
    const Survey survey = survey_places(db_, {drop_, folder_ / "nowhere"}).value();
    EXPECT_EQ(survey.bundles, 3);
    EXPECT_EQ(survey.unreadable, 1);
    EXPECT_EQ(survey.missing_places, 1);
}

TEST_F(SurveyTest, adding_tells_how_far_it_is_and_stops_between_bundles) {
    const CollectorKeys keys{std::move(keys_), crypto::SigningKey::generate()};
    std::vector<std::int64_t> heard;
    AddEars ears;
    ears.progress = [&heard](const Progress& progress) {
        EXPECT_EQ(progress.total, 2);
        heard.push_back(progress.done);
    };
    ears.stops = [&heard] { return heard.back() == 1; };
    const AddSums first = add_places(db_, keys, {drop_}, 1, ears);
    EXPECT_EQ(heard, (std::vector<std::int64_t>{0, 1}));
    EXPECT_TRUE(first.stopped);
    EXPECT_EQ(first.merged, 1);
    EXPECT_EQ(first.receipts, 1) << "what came in is receipted";
    const AddSums rest = add_places(db_, keys, {drop_}, 1, {});
    EXPECT_FALSE(rest.stopped);
    EXPECT_EQ(rest.known, 1);
    EXPECT_EQ(rest.merged, 1);
}

}  // namespace
}  // namespace suluh::collect
