#include "sync/mounts.h"

#include <gtest/gtest.h>

namespace suluh::sync {
namespace {

constexpr std::string_view kTable =
    "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro\n"
    "31 22 0:5 / /proc rw,nosuid shared:7 master:2 - proc proc rw\n"
    "90 22 8:17 / /media/petugas/SULUH\\040USB rw,nosuid - vfat /dev/sdb1 rw,utf8\n"
    "91 22 8:33 / /mnt/b rw - vfat /dev/sdc1 ro\n";

TEST(Mounts, are_read_with_escapes_and_optional_fields) {
    const std::vector<Mount> mounts = parse_mountinfo(kTable);
    ASSERT_EQ(mounts.size(), 4U);
    EXPECT_EQ(mounts[1].type, "proc");
    EXPECT_EQ(mounts[2].id, 90);
    EXPECT_EQ(mounts[2].device, "8:17");
    EXPECT_EQ(mounts[2].point, "/media/petugas/SULUH USB");
    EXPECT_EQ(mounts[2].source, "/dev/sdb1");
    EXPECT_FALSE(mounts[2].read_only);
    EXPECT_TRUE(mounts[3].read_only);
}

TEST(Mounts, lines_of_rubbish_are_left_out) {
    const char* rubbish[] = {"",
                             "\n\n",
                             "-",
                             "1 2 3 - -",
                             "x 1 8:2 / / rw - ext4 /dev/sda2 rw\n",
                             "22 1 8:2 / / rw\n",
                             "\\",
                             "22 1 8:2 / / rw -"};
    for (const char* text : rubbish) EXPECT_TRUE(parse_mountinfo(text).empty()) << text;
    EXPECT_EQ(parse_mountinfo("1 1 8:1 / /a\\04 rw - vfat s rw")[0].point, "/a\\04");
    EXPECT_EQ(parse_mountinfo("1 1 8:1 / /a\\999 rw - vfat s rw")[0].point, "/a\\999");
}

TEST(Mounts, differ_by_what_came_and_went) {
    const std::vector<Mount> before = parse_mountinfo(kTable);
    std::vector<Mount> after = before;
    after.erase(after.begin() + 2);
    after.push_back({95, "8:49", "/mnt/c", "exfat", "/dev/sdd1", false});
    const MountChange change = diff_mounts(before, after);
    ASSERT_EQ(change.appeared.size(), 1U);
    EXPECT_EQ(change.appeared[0].point, "/mnt/c");
    ASSERT_EQ(change.disappeared.size(), 1U);
    EXPECT_EQ(change.disappeared[0].id, 90);
    EXPECT_TRUE(diff_mounts(before, before).appeared.empty());
}

TEST(Mounts, a_remount_under_the_same_point_is_another_mount) {
    const std::vector<Mount> before = {{7, "8:17", "/mnt/a", "vfat", "/dev/sdb1", false}};
    std::vector<Mount> after = before;
    after[0].id = 8;
    EXPECT_EQ(diff_mounts(before, after).appeared.size(), 1U);
    EXPECT_EQ(diff_mounts(before, after).disappeared.size(), 1U);
}

TEST(Mounts, only_media_below_the_roots_may_be_sticks) {
    const VolumeRules rules;
    struct Case {
        const char* point;
        const char* type;
        bool expected;
    };
    const Case cases[] = {
        {"/media/petugas/USB", "vfat", true},
        {"/run/media/p/USB", "exfat", true},
        {"/mnt/usb", "fuseblk", true},
        {"/mnt", "ext4", false},
        {"/home", "ext4", false},
        {"/", "ext4", false},
        {"/mnt/share", "cifs", false},
        {"/mnt/gvfs", "fuse.gvfsd", false},
        {"/mnt/auto", "autofs", false},
        {"/mediathek/x", "vfat", false},
    };
    for (const Case& item : cases) {
        const Mount mount{1, "8:1", item.point, item.type, "/dev/x", false};
        EXPECT_EQ(may_be_volume(mount, rules), item.expected) << item.point << " " << item.type;
    }
}

}  // namespace
}  // namespace suluh::sync
