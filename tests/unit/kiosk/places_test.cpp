#include "kiosk/places.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "crypto/crypto.h"
#include "kiosk/kiosk_key.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
namespace {

TEST(Places, a_data_folder_is_made_for_its_owner_alone) {
    testing::TempFolder top;
    const fs::path folder = top / "deep/data";
    ASSERT_TRUE(prepare_data_folder(folder));
    EXPECT_EQ(fs::status(folder).permissions() & fs::perms::mask, fs::perms::owner_all);
}

TEST(Places, a_data_folder_that_cannot_be_is_an_error_with_its_name) {
    testing::TempFolder top;
    std::ofstream(top / "file") << "x";
    const Status refused = prepare_data_folder(top / "file/data");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().detail.find("file/data"), std::string::npos);
}

TEST(Places, what_root_writes_is_the_owners) {
    const testing::TempFolder folder;
    if (::geteuid() != 0) {
        EXPECT_TRUE(become_owner_of(folder.path()));
        return;
    }
    constexpr ::uid_t kSomebody = 12345;
    ASSERT_EQ(::chown(folder.path().c_str(), kSomebody, kSomebody), 0);
    const Status became = become_owner_of(folder.path());
    const ::uid_t now = ::geteuid();
    ASSERT_EQ(::seteuid(0), 0);
    ASSERT_EQ(::setegid(0), 0);
    EXPECT_TRUE(became) << became.error().detail;
    EXPECT_EQ(now, kSomebody);
    EXPECT_FALSE(become_owner_of(folder / "not there"));
}

TEST(KioskKey, is_made_once_and_then_kept) {
    ASSERT_TRUE(crypto::start());
    testing::TempFolder data;
    const auto first = load_or_make_key(data.path());
    ASSERT_TRUE(first);
    EXPECT_EQ(fs::status(data / "kiosk.key").permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
    const auto second = load_or_make_key(data.path());
    ASSERT_TRUE(second);
    EXPECT_EQ(first->public_key(), second->public_key());
}

TEST(KioskKey, a_broken_one_is_never_replaced) {
    ASSERT_TRUE(crypto::start());
    testing::TempFolder data;
    std::ofstream(data / "kiosk.key") << "nonsense\n";
    fs::permissions(data / "kiosk.key", fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(load_or_make_key(data.path()));
    std::string text;
    std::ifstream(data / "kiosk.key") >> text;
    EXPECT_EQ(text, "nonsense");
}

}  // namespace
}  // namespace suluh::kiosk
