// Deliveries onto file systems as sticks have them, through a loop device: needs root, the mkfs
// program and the kernel's driver, or one that runs as a program; what is missing is named and
// skipped.
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
    const char* mount;
    const char* writable;  // after it, then the names of image and mount point
    const char* read_only;
    Fault full = Fault::full;  // what a full one says
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
        if (!mount(GetParam().writable))
            return std::string("mounting ") + GetParam().name + " is not possible here";
        fs::create_directory(point_ / "suluh");
        return "";
    }
    bool mount(const char* option) {
        return run(GetParam().mount + std::string(option) + " '" + image_.string() + "' '" +
                   point_.string() + "'");
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
    ASSERT_TRUE(mount(GetParam().read_only));
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
    EXPECT_EQ(delivered.ended_by->fault, GetParam().full) << delivered.ended_by->detail;
    EXPECT_EQ(whole_bundles(results()).size(), delivered.there.size());
    EXPECT_GE(delivered.there.size(), 1U);
}

constexpr Kind kKinds[] = {
    {"vfat", "mkfs.vfat", "mount -t vfat -o loop", "", ",ro"},
    {"exfat", "mkfs.exfat", "mount -t exfat -o loop", "", ",ro"},
    {"ext4", "mkfs.ext4 -q -F", "mount -t ext4 -o loop", "", ",ro"},
    // As programs; these cannot rename without replacing.
    {"fusefat", "mkfs.vfat", "fusefat -o ", "rw+", "ro", Fault::refused},
    {"exfat_fuse", "mkfs.exfat", "mount -t exfat-fuse -o loop", "", ",ro"},
};

INSTANTIATE_TEST_SUITE_P(Kinds, RealFileSystem, ::testing::ValuesIn(kKinds),
                         [](const auto& kind) { return std::string(kind.param.name); });

}  // namespace
}  // namespace suluh::sync
