#include "sync/volumes.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <condition_variable>
#include <thread>

#include "stick_fixture.h"

namespace suluh::sync {
namespace {

// Remembers events and waits for them.
class Ear {
public:
    void hear(const VolumeEvent& event) {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
        arrived_.notify_all();
    }
    bool wait_for(VolumeEvent::Kind kind, const fs::path& point) {
        std::unique_lock lock(mutex_);
        return arrived_.wait_for(lock, std::chrono::seconds(5), [&] {
            return std::any_of(events_.begin(), events_.end(), [&](const VolumeEvent& event) {
                return event.kind == kind && event.volume.mount.point == point;
            });
        });
    }
    std::vector<VolumeEvent> events() {
        const std::lock_guard lock(mutex_);
        return events_;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<VolumeEvent> events_;
};

class Volumes : public ::testing::Test {
protected:
    Result<std::unique_ptr<VolumeWatch>> watch() {
        return VolumeWatch::start({{folder_.path()}},
                                  [this](const VolumeEvent& event) { ear_.hear(event); });
    }
    // The temp folder is watched as if it were /media.
    bool mount_stick(const char* name, bool with_suluh) {
        // Filled elsewhere and then bound: a real stick arrives with its content, too.
        const fs::path source = workshop_.path() / name;
        sticks_.push_back(std::make_unique<SmallMount>(source, "size=1m"));
        if (!sticks_.back()->mounted()) return false;
        if (with_suluh) fs::create_directory(source / "suluh");
        const fs::path point = folder_.path() / name;
        fs::create_directory(point);
        return ::mount(source.c_str(), point.c_str(), nullptr, MS_BIND, nullptr) == 0;
    }
    void TearDown() override {
        for (const auto& entry : fs::directory_iterator(folder_.path())) {
            ::umount2(entry.path().c_str(), MNT_DETACH);
        }
    }

    TempFolder folder_, workshop_;
    Ear ear_;
    std::vector<std::unique_ptr<SmallMount>> sticks_;
};

TEST_F(Volumes, that_carry_suluh_are_reported_when_they_come_and_go) {
    const Result<std::unique_ptr<VolumeWatch>> watching = watch();
    ASSERT_TRUE(watching);
    if (!mount_stick("SULUH USB", true)) GTEST_SKIP() << "mounting is not allowed here";
    const fs::path point = folder_.path() / "SULUH USB";
    ASSERT_TRUE(ear_.wait_for(VolumeEvent::Kind::appeared, point));
    EXPECT_EQ(ear_.events().back().volume.name, "SULUH USB");
    ASSERT_EQ(::umount2(point.c_str(), 0), 0);
    EXPECT_TRUE(ear_.wait_for(VolumeEvent::Kind::disappeared, point));
}

TEST_F(Volumes, without_suluh_are_private_and_mentioned_only_when_somebody_plugs_them_in) {
    if (!mount_stick("arsip", false)) GTEST_SKIP() << "mounting is not allowed here";
    const Result<std::unique_ptr<VolumeWatch>> watching = watch();
    ASSERT_TRUE(watching);
    ASSERT_TRUE(mount_stick("pertama", true));
    ASSERT_TRUE(ear_.wait_for(VolumeEvent::Kind::appeared, folder_.path() / "pertama"));
    ASSERT_TRUE(mount_stick("foto", false));
    ASSERT_TRUE(ear_.wait_for(VolumeEvent::Kind::foreign, folder_.path() / "foto"));
    ASSERT_TRUE(mount_stick("kedua", true));
    ASSERT_TRUE(ear_.wait_for(VolumeEvent::Kind::appeared, folder_.path() / "kedua"));
    for (const VolumeEvent& event : ear_.events()) {
        EXPECT_NE(event.volume.name, "arsip") << "it was there before";
        if (event.volume.name != "foto") continue;
        EXPECT_EQ(event.kind, VolumeEvent::Kind::foreign);
    }
}

TEST_F(Volumes, that_are_there_at_the_start_are_reported) {
    if (!mount_stick("awal", true)) GTEST_SKIP() << "mounting is not allowed here";
    const Result<std::unique_ptr<VolumeWatch>> watching = watch();
    ASSERT_TRUE(watching);
    EXPECT_TRUE(ear_.wait_for(VolumeEvent::Kind::appeared, folder_.path() / "awal"));
}

TEST_F(Volumes, are_watched_without_processor_time_and_the_watch_ends_at_once) {
    Result<std::unique_ptr<VolumeWatch>> watching = watch();
    ASSERT_TRUE(watching);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    rusage before{};
    ::getrusage(RUSAGE_SELF, &before);
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    rusage after{};
    ::getrusage(RUSAGE_SELF, &after);
    EXPECT_LE(after.ru_nvcsw - before.ru_nvcsw, 5);  // a polling loop would wake far more often
    const auto begin = std::chrono::steady_clock::now();
    watching->reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(1));
}

// The volume as the mount table has it.
Volume volume_at(const fs::path& point) {
    const Result<std::string> text = read_text("/proc/self/mountinfo", std::size_t{16} << 20);
    for (const Mount& mount : parse_mountinfo(*text)) {
        if (mount.point == point) return {point.filename(), mount};
    }
    return {point.filename(), {}};
}

TEST_F(Volumes, are_unmounted_before_they_are_called_safe) {
    if (!mount_stick("USB", true)) GTEST_SKIP() << "mounting is not allowed here";
    const Volume volume = volume_at(folder_.path() / "USB");
    const Result<Ejected> ejected = eject(volume);
    ASSERT_TRUE(ejected) << ejected.error().detail;
    EXPECT_EQ(*ejected, Ejected::unmounted);
    EXPECT_FALSE(fs::exists(folder_.path() / "USB" / "suluh"));
    EXPECT_EQ(eject(volume).error().fault, Fault::gone);
}

TEST_F(Volumes, in_use_by_others_are_written_but_not_called_unmounted) {
    if (!mount_stick("USB", true)) GTEST_SKIP() << "mounting is not allowed here";
    LogWatch log;
    std::ofstream user(folder_.path() / "USB" / "open.txt");
    const Result<Ejected> ejected = eject(volume_at(folder_.path() / "USB"));
    ASSERT_TRUE(ejected);
    EXPECT_EQ(*ejected, Ejected::only_synced);
    EXPECT_TRUE(log.expected("stays mounted"));
}

}  // namespace
}  // namespace suluh::sync
