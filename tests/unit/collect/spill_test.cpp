#include "collect/study/spill.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "support/temp_folder.h"

namespace suluh::collect {
namespace {

struct Record {
    std::uint32_t number;
    std::int64_t value;
};

TEST(Spill, gives_back_what_came_in_its_order) {
    const testing::TempFolder folder;
    Spill<Record> spill(folder.path());
    constexpr std::uint32_t kKeys = 7, kRecords = 2'000'000;  // more than stays in memory
    for (std::uint32_t i = 0; i < kRecords; ++i) {
        ASSERT_TRUE(spill.add(i % 13 == 0 ? 3 : i % kKeys, {i, std::int64_t{i} * 3}));
    }
    std::uint32_t all = 0;
    for (std::uint32_t key = 0; key < kKeys; ++key) {
        const auto records = spill.read(key);
        ASSERT_TRUE(records) << records.error().detail;
        std::int64_t last = -1;
        for (const Record& record : *records) {
            ASSERT_GT(std::int64_t{record.number}, last);
            ASSERT_EQ(record.number % 13 == 0 ? 3 : record.number % kKeys, key);
            ASSERT_EQ(record.value, std::int64_t{record.number} * 3);
            last = record.number;
            ++all;
        }
    }
    EXPECT_EQ(all, kRecords);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "its file has no name";
}

TEST(Spill, has_nothing_of_a_key_that_never_came) {
    const testing::TempFolder folder;
    Spill<Record> spill(folder.path());
    EXPECT_TRUE(spill.read(5)->empty());
    ASSERT_TRUE(spill.add(2, {1, 1}));
    EXPECT_TRUE(spill.read(0)->empty());
    EXPECT_EQ(spill.read(2)->size(), 1U);
    EXPECT_TRUE(spill.read(9)->empty());
}

TEST(Spill, needs_a_folder_only_when_there_is_much) {
    Spill<Record> spill("/nowhere/at/all");
    for (std::uint32_t i = 0; i < 1000; ++i) ASSERT_TRUE(spill.add(0, {i, 1}));
    Status added{};
    for (std::uint32_t i = 0; added && i < 2'000'000; ++i) added = spill.add(0, {i, 1});
    ASSERT_FALSE(added);
    EXPECT_NE(added.error().detail.find("report"), std::string::npos);
}

}  // namespace
}  // namespace suluh::collect
