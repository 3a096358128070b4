#include "sync/drop.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "stick_fixture.h"

namespace suluh::sync {
namespace {

constexpr BatchRule kOneByOne{.most_bundles = 1};

// A stick with an empty suluh/ folder and three bundles that wait.
class StickDrop : public ::testing::Test {
protected:
    void SetUp() override { fs::create_directory(stick_.path() / "suluh"); }

    Result<Delivered> run() {
        const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
        if (Status s = drop->open(kiosk()); !s) return s.error();
        return result_of(deliver(*drop, box_.outbox(), box_.bundles(), keep_going));
    }
    static Result<Delivered> result_of(const Delivered& delivered) {
        if (delivered.ended_by) return *delivered.ended_by;
        return delivered;
    }
    [[nodiscard]] fs::path place(const std::string& name) const {
        return on_stick(stick_.path(), name);
    }
    [[nodiscard]] fs::path place(std::int64_t number) const {
        return place(bundle_name(kiosk(), number));
    }

    LogWatch log_;
    TempFolder stick_;
    OutboxWith box_{3};
};

TEST_F(StickDrop, gets_all_bundles_once) {
    const Result<Delivered> first = run();
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->placed_now.size(), 3U);
    EXPECT_EQ(first->there, box_.bundles());
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(bytes_of(place(static_cast<std::int64_t>(i) + 1)), box_.bytes(i));
    }
    const Result<Delivered> again = run();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->placed_now.size(), 0U);
    EXPECT_EQ(again->there.size(), 3U);
    EXPECT_EQ(whole_bundles(place("").parent_path()).size(), 3U);
}

TEST_F(StickDrop, without_the_folder_is_left_alone) {
    fs::remove(stick_.path() / "suluh");
    const Result<Delivered> result = run();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::gone);
    EXPECT_TRUE(fs::is_empty(stick_.path()));
}

TEST_F(StickDrop, keeps_another_file_of_the_same_name) {
    write_file(place(2), "an earlier epoch's bundle");
    ASSERT_TRUE(run());
    EXPECT_EQ(bytes_of(place(2)), "an earlier epoch's bundle");
    const std::string other = bundle_name_with_hash(kiosk(), 2, box_.bundles()[1].hash);
    EXPECT_EQ(bytes_of(place(other)), box_.bytes(1));
    EXPECT_EQ(run()->placed_now.size(), 0U);
}

TEST_F(StickDrop, mends_a_file_that_a_cut_left_short) {
    write_file(place(1), "");
    write_file(place(2), box_.bytes(1).substr(0, 100));
    ASSERT_TRUE(run());
    EXPECT_EQ(bytes_of(place(1)), box_.bytes(0));
    EXPECT_EQ(bytes_of(place(2)), box_.bytes(1));
}

TEST_F(StickDrop, mends_damage_under_the_name_with_the_hash) {
    write_file(place(2), "foreign");
    const std::string with_hash = bundle_name_with_hash(kiosk(), 2, box_.bundles()[1].hash);
    write_file(place(with_hash), "damaged");
    ASSERT_TRUE(run());
    EXPECT_EQ(bytes_of(place(with_hash)), box_.bytes(1));
}

TEST_F(StickDrop, never_follows_a_link) {
    TempFolder elsewhere;
    write_file(elsewhere.path() / "target", "precious");
    fs::create_directories(place("").parent_path());
    fs::create_symlink(elsewhere.path() / "target", place(1));
    fs::create_symlink(elsewhere.path() / "absent", place(2));
    ASSERT_TRUE(run());
    EXPECT_EQ(bytes_of(elsewhere.path() / "target"), "precious");
    EXPECT_FALSE(fs::exists(elsewhere.path() / "absent"));
    EXPECT_TRUE(fs::is_symlink(place(1)));
    EXPECT_TRUE(fs::exists(place(bundle_name_with_hash(kiosk(), 1, box_.bundles()[0].hash))));
}

TEST_F(StickDrop, refuses_folders_that_are_links_or_files) {
    TempFolder elsewhere;
    for (const char* name : {"suluh", "suluh/results"}) {
        const fs::path where = stick_.path() / name;
        fs::remove_all(where);
        fs::create_directory_symlink(elsewhere.path(), where);
        const Result<Delivered> linked = run();
        ASSERT_FALSE(linked) << name;
        EXPECT_EQ(linked.error().fault, Fault::refused) << linked.error().detail;
        fs::remove(where);
        write_file(where, "a file");
        const Result<Delivered> file = run();
        ASSERT_FALSE(file) << name;
        EXPECT_EQ(file.error().fault, Fault::refused) << file.error().detail;
        fs::remove(where);
        fs::create_directories(where);
    }
    EXPECT_TRUE(fs::is_empty(elsewhere.path()));
}

TEST_F(StickDrop, is_not_held_up_by_pipes_and_folders_in_its_way) {
    fs::create_directories(place("").parent_path());
    ASSERT_EQ(::mkfifo(place(1).c_str(), 0600), 0);
    fs::create_directory(place(2));
    ASSERT_TRUE(run());
    EXPECT_TRUE(fs::exists(place(bundle_name_with_hash(kiosk(), 1, box_.bundles()[0].hash))));
    EXPECT_TRUE(fs::exists(place(bundle_name_with_hash(kiosk(), 2, box_.bundles()[1].hash))));
}

TEST_F(StickDrop, takes_two_epochs_bundles_of_one_number_in_one_batch) {
    const OutboxWith later(3, 70, 2);
    std::vector<Cargo> cargo;
    for (const OutboxWith* box : {static_cast<const OutboxWith*>(&box_), &later}) {
        for (std::size_t i = 0; i < 3; ++i) cargo.push_back({box->bundles()[i], box->bytes(i)});
    }
    write_file(place(2), "foreign");
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const Laid laid = drop->put_all(cargo);
    EXPECT_FALSE(laid.ended_by);
    EXPECT_EQ(laid.placed, std::vector<std::optional<Placed>>(6, Placed::now));
    EXPECT_EQ(bytes_of(place(2)), "foreign");
    EXPECT_EQ(bytes_of(place(3)), box_.bytes(2));
    for (const Cargo& one : {cargo[1], cargo[3], cargo[4], cargo[5]}) {
        EXPECT_EQ(
            bytes_of(place(bundle_name_with_hash(kiosk(), one.bundle.number, one.bundle.hash))),
            one.bytes);
    }
    EXPECT_EQ(drop->put_all(cargo).placed,
              std::vector<std::optional<Placed>>(6, Placed::already_there));
}

TEST_F(StickDrop, says_so_when_a_folder_takes_even_the_second_name) {
    fs::create_directories(place(1));
    fs::create_directories(place(bundle_name_with_hash(kiosk(), 1, box_.bundles()[0].hash)));
    EXPECT_FALSE(run());
}

TEST_F(StickDrop, sweeps_only_its_own_leftovers) {
    write_file(place("." + bundle_name(kiosk(), 1) + ".0badcafe.part"), "half");
    write_file(place(".someone-else.part"), "theirs");
    ASSERT_TRUE(run());
    EXPECT_FALSE(fs::exists(place("." + bundle_name(kiosk(), 1) + ".0badcafe.part")));
    EXPECT_TRUE(fs::exists(place(".someone-else.part")));
}

TEST_F(StickDrop, a_damaged_outbox_file_does_not_stop_the_others) {
    std::vector<SealedBundle> bundles = box_.bundles();
    bundles[1].hash[0] ^= 1;
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const Result<Delivered> result = result_of(deliver(*drop, box_.outbox(), bundles, keep_going));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->there.size(), 2U);
    ASSERT_EQ(result->unreadable.size(), 1U);
    EXPECT_EQ(result->unreadable[0].fault, Fault::corrupt);
    EXPECT_TRUE(log_.expected("is not the file that was sealed"));
}

TEST_F(StickDrop, stops_between_bundles_when_told) {
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const Result<Delivered> result = result_of(deliver(
        *drop, box_.outbox(), box_.bundles(),
        [](const DeliveryStep& step) { return step.done < 1; }, kOneByOne));
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->stopped);
    EXPECT_EQ(result->there.size(), 1U);
}

TEST_F(StickDrop, that_vanishes_in_the_middle_is_gone) {
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const Result<Delivered> result = result_of(deliver(
        *drop, box_.outbox(), box_.bundles(),
        [&](const DeliveryStep& step) {
            if (step.done == 1) fs::remove_all(stick_.path() / "suluh");
            return true;
        },
        kOneByOne));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::gone) << result.error().detail;
    EXPECT_EQ(run().error().fault, Fault::gone);
}

TEST_F(StickDrop, that_is_full_says_so_and_keeps_whole_files_only) {
    const SmallMount small(stick_.path(), "size=20k");
    if (!small.mounted()) GTEST_SKIP() << "mounting a small file system is not allowed here";
    fs::create_directory(stick_.path() / "suluh");
    const OutboxWith big(3, 6000);
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const Result<Delivered> result =
        result_of(deliver(*drop, big.outbox(), big.bundles(), keep_going));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::full) << result.error().detail;
    EXPECT_FALSE(whole_bundles(place("").parent_path()).empty());
    for (const auto& entry : fs::directory_iterator(place("").parent_path())) {
        EXPECT_FALSE(entry.path().filename().string().ends_with(".part"));
    }
}

TEST_F(StickDrop, that_is_read_only_is_fine_when_nothing_is_missing) {
    SmallMount small(stick_.path(), "size=1m");
    if (!small.mounted()) GTEST_SKIP() << "mounting a small file system is not allowed here";
    fs::create_directory(stick_.path() / "suluh");
    ASSERT_TRUE(run());
    fs::remove(place(3));
    ASSERT_TRUE(small.remount_read_only());
    const Result<Delivered> missing = run();
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::read_only) << missing.error().detail;

    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    const std::vector<SealedBundle> two(box_.bundles().begin(), box_.bundles().end() - 1);
    const Result<Delivered> complete = result_of(deliver(*drop, box_.outbox(), two, keep_going));
    ASSERT_TRUE(complete) << complete.error().detail;
    EXPECT_EQ(complete->there.size(), 2U);
}

TEST_F(StickDrop, is_not_slowed_by_a_hundred_thousand_foreign_files) {
    SmallMount small(stick_.path(), "size=64m,nr_inodes=400k");
    const int count = small.mounted() ? 100'000 : 2'000;
    const fs::path folder = place("").parent_path();
    fs::create_directories(folder);
    fs::create_directories(stick_.path() / "suluh" / "receipts");
    for (int i = 0; i < count; ++i) {
        const std::string name = "foto-" + std::to_string(i) + ".jpg";
        std::ofstream(i % 2 == 0 ? folder / name : stick_.path() / "suluh" / "receipts" / name);
    }
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_TRUE(run());
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick_.path());
    ASSERT_TRUE(drop->open(kiosk()));
    EXPECT_TRUE(drop->receipt_names()->empty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

// A drop that remembers how many came at once.
class CountingDrop final : public Drop {
public:
    [[nodiscard]] std::string name() const override { return "counting"; }
    [[nodiscard]] bool is_one_place() const override { return true; }
    [[nodiscard]] Status open(std::string_view) override { return {}; }
    [[nodiscard]] Result<Placed> put(const SealedBundle&, std::string_view) override {
        return Placed::now;
    }
    [[nodiscard]] Laid put_all(const std::vector<Cargo>& cargo) override {
        at_once.push_back(cargo.size());
        return Drop::put_all(cargo);
    }
    [[nodiscard]] Result<std::vector<std::string>> receipt_names() override {
        return std::vector<std::string>();
    }
    [[nodiscard]] Result<std::string> read_receipt(std::string_view) override {
        return Error{Fault::not_found, ""};
    }
    std::vector<std::size_t> at_once{};
};

TEST(Batches, grow_on_a_quick_drop_and_count_as_done_what_is_there) {
    const OutboxWith box(12, 100'000);
    CountingDrop drop;
    std::vector<std::size_t> told;
    const auto note = [&](const DeliveryStep& step) {
        told.push_back(step.done);
        return true;
    };
    const Delivered delivered = deliver(drop, box.outbox(), box.bundles(), note,
                                        {.first_bytes = 150'000, .quick = std::chrono::hours(1)});
    EXPECT_EQ(delivered.there, box.bundles());
    // The second was read before the first was done.
    EXPECT_EQ(drop.at_once, (std::vector<std::size_t>{1, 1, 5, 5}));
    EXPECT_EQ(told, (std::vector<std::size_t>{0, 1, 2, 7, 12}));
}

TEST(Batches, shrink_on_a_slow_drop_to_one_bundle) {
    const OutboxWith box(6, 200'000);
    CountingDrop drop;
    const Delivered delivered = deliver(drop, box.outbox(), box.bundles(), keep_going,
                                        {.first_bytes = 500'000,
                                         .quick = std::chrono::milliseconds(0),
                                         .slow = std::chrono::milliseconds(-1)});
    EXPECT_EQ(delivered.there, box.bundles());
    EXPECT_EQ(drop.at_once, (std::vector<std::size_t>{2, 2, 1, 1}));
}

TEST(FolderDrop, is_never_made_because_its_share_may_be_unmounted) {
    TempFolder folder;
    const std::unique_ptr<Drop> drop = make_folder_drop(folder.path() / "suluh");
    EXPECT_EQ(drop->open(kiosk()).error().fault, Fault::gone);
    EXPECT_TRUE(fs::is_empty(folder.path()));
    fs::create_directory(folder.path() / "suluh");
    EXPECT_TRUE(drop->open(kiosk()));
    const OutboxWith box(1);
    ASSERT_TRUE(drop->put(box.bundles()[0], box.bytes(0)));
    EXPECT_TRUE(fs::exists(folder.path() / "suluh/results" / kiosk() / bundle_name(kiosk(), 1)));
}

}  // namespace
}  // namespace suluh::sync
