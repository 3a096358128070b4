#include "sync/outbox.h"

#include <gtest/gtest.h>

#include "base/files.h"
#include "stick_fixture.h"

namespace suluh::sync {
namespace {

fs::path only_file(const Outbox& outbox) {
    return fs::directory_iterator(outbox.folder())->path();
}

TEST(Outbox, keeps_bundles_private_and_gives_the_same_bytes_back) {
    const OutboxWith box(1);
    EXPECT_TRUE(verify_bundle(box.bytes(0)));
    EXPECT_EQ(fs::status(only_file(box.outbox())).permissions(), fs::perms(0600));
    EXPECT_EQ(fs::status(box.outbox().folder()).permissions(), fs::perms(0700));
}

TEST(Outbox, replaces_the_orphan_of_a_cut) {
    const OutboxWith box(1);
    const std::string again = small_bundle();
    ASSERT_TRUE(box.outbox().keep(1, 1, again));
    EXPECT_EQ(box.outbox().read(box.bundles()[0]).error().fault, Fault::corrupt);
    const SealedBundle registered{1, 1, static_cast<std::int64_t>(again.size()),
                                  bundle_hash(again)};
    EXPECT_EQ(*box.outbox().read(registered), again);
}

TEST(Outbox, notices_a_damaged_file) {
    const OutboxWith box(1);
    std::string bytes = bytes_of(only_file(box.outbox()));
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    write_file(only_file(box.outbox()), bytes);
    EXPECT_EQ(box.outbox().read(box.bundles()[0]).error().fault, Fault::corrupt);
}

TEST(Outbox, numbers_of_two_epochs_do_not_meet) {
    const OutboxWith box(1);
    ASSERT_TRUE(box.outbox().keep(2, 1, "other epoch"));
    EXPECT_TRUE(box.outbox().read(box.bundles()[0]));
}

TEST(Outbox, forgets_what_is_covered_and_forgets_twice) {
    const OutboxWith box(2);
    EXPECT_TRUE(box.outbox().forget(1, 1));
    EXPECT_TRUE(box.outbox().forget(1, 1));
    EXPECT_EQ(box.outbox().read(box.bundles()[0]).error().fault, Fault::not_found);
    EXPECT_TRUE(box.outbox().read(box.bundles()[1]));
}

TEST(Outbox, leaves_the_last_room_on_the_disk_to_answers) {
    const OutboxWith box(1);
    const fs::path folder = box.outbox().folder();
    const std::uint64_t free = free_bytes(folder).value();
    const Outbox wary(folder, free + (std::uint64_t{1} << 30));
    EXPECT_EQ(wary.keep(1, 2, "a bundle").error().fault, Fault::full);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
    EXPECT_TRUE(wary.read(box.bundles()[0])) << "what is there goes on travelling";
    EXPECT_TRUE(Outbox(folder, 0).keep(1, 2, "a bundle"));
}

TEST(Outbox, sweeps_temporary_files_of_an_earlier_run) {
    const OutboxWith box(1);
    write_file(box.outbox().folder() / ".0000001-00000002.bundle.12ab.part", "half");
    ASSERT_TRUE(box.outbox().prepare());
    EXPECT_FALSE(fs::exists(box.outbox().folder() / ".0000001-00000002.bundle.12ab.part"));
    EXPECT_TRUE(box.outbox().read(box.bundles()[0]));
}

}  // namespace
}  // namespace suluh::sync
