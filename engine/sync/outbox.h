// The kiosk's own copies of its sealed bundles, in data/outbox/, until retention takes them: a
// receipt that covers one may yet lose its worth.
// A bundle is kept here first and registered in the database second: an unregistered file is the
// orphan of a cut and is replaced when its number is made anew; a registered one is never changed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "crypto/hash.h"

namespace suluh::sync {

// A registered bundle, as the database knows it.
struct SealedBundle {
    std::int64_t epoch = 0;
    std::int64_t number = 0;
    std::int64_t size = 0;  // bytes of the file
    crypto::Hash hash{};

    friend bool operator==(const SealedBundle&, const SealedBundle&) = default;
};

class Outbox {
public:
    // What stays free on its disk. Below the store's low-water mark no lesson begins, but one that
    // is under way goes on: a bundle can wait for room, its answers cannot.
    static constexpr std::uint64_t kSpareBytes = std::uint64_t{16} << 20;

    [[nodiscard]] static std::string file_name(std::int64_t epoch, std::int64_t number);

    explicit Outbox(std::filesystem::path folder, std::uint64_t spare_bytes = kSpareBytes)
        : folder_(std::move(folder)), spare_bytes_(spare_bytes) {}

    // Makes the folder (0700) and removes temporary files of an earlier run.
    [[nodiscard]] Status prepare() const;

    // Replaces an orphan. Call only for a number that is not registered. Fault::full also where it
    // would fit, but would leave less than the spare room.
    [[nodiscard]] Status keep(std::int64_t epoch, std::int64_t number,
                              std::string_view bytes) const;

    // The file's bytes; Fault::corrupt or not_found when they are not those that were registered.
    [[nodiscard]] Result<std::string> read(const SealedBundle& bundle) const;

    // Whatever lies under this number, registered or not; Fault::not_found when nothing does.
    [[nodiscard]] Result<std::string> read_any(std::int64_t epoch, std::int64_t number) const;

    // Removes one for good. Already absent is success.
    [[nodiscard]] Status forget(std::int64_t epoch, std::int64_t number) const;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
    std::uint64_t spare_bytes_;
};

}  // namespace suluh::sync
