// Deliveries onto file systems as sticks have them, through a loop device: needs root, the mkfs
// program and the kernel's driver; what is missing is named and skipped.
#include <gtest/gtest.h>

#include <cstdlib>
#include <ostream>

#include "stick_fixture.h"
#include "sync/volumes.h"

namespace suluh::sync {
namespace {

struct Kind {
    const char* name;
    const char* make;  // before the image's name
};

// Its own bytes would stand in every list of tests.
void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

class RealFileSystem : public ::testing::TestWithParam<Kind> {
protected:
    static bool run(const std::string& command) {
        return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
    }
    // Empty when mounted, else why not.
    std::string mount_stick(const char* size) {
        fs::create_directory(point_);
        if (!run("truncate -s " + std::string(size) + " '" + image_.string() + "'") ||
            !run(GetParam().make + (" '" + image_.string()) + "'")) {
            return std::string(GetParam().make) + " is not here or does not work";
        }
        if (!remount(""))
            return std::string("mounting ") + GetParam().name + " is not possible here";
        fs::create_directory(point_ / "suluh");
        return "";
    }
    bool remount(const std::string& more) {
        return run("mount -t " + std::string(GetParam().name) + " -o loop" + more + " '" +
                   image_.string() + "' '" + point_.string() + "'");
    }
    void TearDown() override { (void)run("umount '" + point_.string() + "'"); }

    [[nodiscard]] Volume volume() const {
        const Result<std::string> text = read_text("/proc/self/mountinfo", std::size_t{16} << 20);
        for (const Mount& mount : parse_mountinfo(*text)) {
            if (mount.point == point_) return {"stick", mount};
        }
        return {};
    }
    [[nodiscard]] fs::path results() const { return point_ / "suluh" / "results" / kiosk(); }

    TempFolder folder_;
    fs::path image_ = folder_.path() / "image";
    fs::path point_ = folder_.path() / "stick";
};

TEST_P(RealFileSystem, holds_the_bundles_after_eject_and_another_mount) {
    const std::string why = mount_stick("16M");
    if (!why.empty()) GTEST_SKIP() << why;
    const OutboxWith box(5, 50'000);
    {
        const std::unique_ptr<Drop> drop = make_stick_drop("UJI", point_);
        ASSERT_TRUE(drop->open(kiosk()));
        const Delivered delivered = deliver(*drop, box.outbox(), box.bundles(), keep_going);
        ASSERT_FALSE(delivered.ended_by) << delivered.ended_by->detail;
        EXPECT_EQ(delivered.placed_now.size(), 5U);
    }
    const Result<Ejected> ejected = eject(volume());
    ASSERT_TRUE(ejected) << ejected.error().detail;
    EXPECT_EQ(*ejected, Ejected::unmounted);
    ASSERT_TRUE(remount(",ro"));
    EXPECT_EQ(whole_bundles(results()).size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(bytes_of(results() / bundle_name(kiosk(), static_cast<int>(i) + 1)),
                  box.bytes(i));
    }
    // Read-only, but nothing is missing: fine.
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", point_);
    ASSERT_TRUE(drop->open(kiosk()));
    EXPECT_FALSE(deliver(*drop, box.outbox(), box.bundles(), keep_going).ended_by);
}

TEST_P(RealFileSystem, that_is_full_says_so) {
    const std::string why = mount_stick("16M");
    if (!why.empty()) GTEST_SKIP() << why;
    const OutboxWith box(4, 6'000'000);
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", point_);
    ASSERT_TRUE(drop->open(kiosk()));
    const Delivered delivered = deliver(*drop, box.outbox(), box.bundles(), keep_going);
    ASSERT_TRUE(delivered.ended_by);
    EXPECT_EQ(delivered.ended_by->fault, Fault::full) << delivered.ended_by->detail;
    EXPECT_EQ(whole_bundles(results()).size(), delivered.there.size());
    EXPECT_GE(delivered.there.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Kinds, RealFileSystem,
                         ::testing::Values(Kind{"vfat", "mkfs.vfat"}, Kind{"exfat", "mkfs.exfat"},
                                           Kind{"ext4", "mkfs.ext4 -q -F"}),
                         [](const auto& kind) { return std::string(kind.param.name); });

}  // namespace
}  // namespace suluh::sync
