// A folder that plays a stick, and bundles to lay on it.
#pragma once

#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <memory>

#include "base/files.h"
#include "sync/deliver.h"
#include "sync/drop.h"
#include "sync/names.h"
#include "sync/outbox.h"
#include "sync_fixture.h"

namespace suluh::sync {

inline std::string kiosk() {
    return kiosk_id(kiosk_key().public_key());
}

inline void write_file(const fs::path& file, std::string_view bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string bytes_of(const fs::path& file) {
    Result<std::string> bytes = read_text(file, kMaxBundleBytes);
    return bytes ? *bytes : "(unreadable)";
}

inline bool keep_going(const DeliveryStep&) {
    return true;
}

// An outbox with a chain of registered bundles.
class OutboxWith {
public:
    explicit OutboxWith(int count, std::size_t image_bytes = 40, std::int64_t epoch = 1)
        : outbox_(folder_.path() / "outbox") {
        EXPECT_TRUE(outbox_.prepare());
        crypto::Hash prev{};
        for (int number = 1; number <= count; ++number) {
            const BundleFacts facts{"Kios", epoch, number, number * 10, number * 10 + 4, 5, prev};
            const Result<std::string> file = make_bundle(facts, std::string(image_bytes, 'i'),
                                                         kiosk_key(), {office_key().public_key()});
            EXPECT_TRUE(file);
            EXPECT_TRUE(outbox_.keep(epoch, number, *file));
            prev = bundle_hash(*file);
            bundles_.push_back({epoch, number, static_cast<std::int64_t>(file->size()), prev});
        }
    }
    [[nodiscard]] const Outbox& outbox() const { return outbox_; }
    [[nodiscard]] const std::vector<SealedBundle>& bundles() const { return bundles_; }
    [[nodiscard]] std::string bytes(std::size_t index) const {
        return *outbox_.read(bundles_[index]);
    }

private:
    TempFolder folder_;
    Outbox outbox_;
    std::vector<SealedBundle> bundles_;
};

// Where a bundle lies on a stick.
inline fs::path on_stick(const fs::path& mount, const std::string& name) {
    return mount / "suluh" / "results" / kiosk() / name;
}

// Bundle files of a kiosk folder that verify; every other entry is a test failure.
inline std::vector<std::string> whole_bundles(const fs::path& folder) {
    std::vector<std::string> names;
    if (!fs::exists(folder)) return names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename();
        if (name.starts_with('.')) continue;
        const Result<BundleHeader> header = verify_bundle(bytes_of(entry.path()));
        EXPECT_TRUE(header) << name << ": " << header.error().detail;
        names.push_back(name);
    }
    return names;
}

// A small memory file system, or nothing where mounting is not allowed.
class SmallMount {
public:
    explicit SmallMount(const fs::path& point, const char* options) : point_(point) {
        fs::create_directories(point);
        mounted_ = ::mount("none", point.c_str(), "tmpfs", 0, options) == 0;
    }
    ~SmallMount() {
        if (mounted_) ::umount2(point_.c_str(), MNT_DETACH);
    }
    SmallMount(const SmallMount&) = delete;
    SmallMount& operator=(const SmallMount&) = delete;
    [[nodiscard]] bool mounted() const { return mounted_; }
    bool remount_read_only() {
        return ::mount("none", point_.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    fs::path point_;
    bool mounted_ = false;
};

}  // namespace suluh::sync
