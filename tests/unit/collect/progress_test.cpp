#include "collect/progress.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "collect/progress_line.h"

namespace suluh::collect {
namespace {

TEST(Pace, reckons_from_what_went_so_far) {
    Pace pace;
    EXPECT_FALSE(pace.left_ms());
    pace.tell({0, 100, "bundles"}, 5000);
    EXPECT_FALSE(pace.left_ms()) << "nothing is done yet";
    pace.tell({10, 100, "bundles"}, 5900);
    EXPECT_FALSE(pace.left_ms()) << "less than a second says nothing";
    pace.tell({20, 100, "bundles"}, 7000);
    EXPECT_EQ(pace.left_ms(), 8000);
    pace.tell({100, 100, "bundles"}, 15000);
    EXPECT_EQ(pace.left_ms(), 0);
}

TEST(Pace, begins_anew_with_other_work) {
    Pace pace;
    pace.tell({0, 10, "bundles"}, 0);
    pace.tell({5, 10, "bundles"}, 50'000);
    pace.tell({0, 10, "answers"}, 51'000);
    pace.tell({5, 10, "answers"}, 53'000);
    EXPECT_EQ(pace.left_ms(), 2000);
    pace.tell({1, 10, "answers"}, 60'000);
    EXPECT_FALSE(pace.left_ms());
}

TEST(Pace, says_nothing_without_a_total) {
    Pace pace;
    pace.tell({0, 0, "files"}, 0);
    pace.tell({500, 0, "files"}, 9000);
    EXPECT_FALSE(pace.left_ms());
}

TEST(ProgressText, tells_counts_share_and_time) {
    EXPECT_EQ(progress_text({1200, 0, "files"}, {}), "1,200 files");
    EXPECT_EQ(progress_text({0, 1000, "bundles"}, {}), "0 of 1,000 bundles (0 %)");
    EXPECT_EQ(progress_text({120, 1000, "bundles"}, 61'000),
              "120 of 1,000 bundles (12 %), about 61 s left");
    EXPECT_EQ(progress_text({1'234'567, 2'000'000, "answers"}, 119'500),
              "1,234,567 of 2,000,000 answers (61 %), about 2 min left");
    EXPECT_EQ(progress_text({1, 2, "answers"}, 5'500'000), "1 of 2 answers (50 %), about 2 h left");
    EXPECT_EQ(progress_text({2, 2, "answers"}, 0), "2 of 2 answers (100 %)");
}

// What ctest and pipes see: nothing.
TEST(ProgressLine, is_quiet_where_nobody_looks) {
    if (isatty(2) != 0) GTEST_SKIP() << "stderr is a terminal";
    ProgressLine line;
    EXPECT_FALSE(line.ear());
}

}  // namespace
}  // namespace suluh::collect
