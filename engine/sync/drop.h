// A drop: a place outside the kiosk where bundles are laid down and receipts picked up.
// Used by one thread at a time; every call may take as long as the medium needs.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "sync/outbox.h"

namespace suluh::sync {

enum class Placed { now, already_there };

// A bundle with the bytes that were registered for it.
struct Cargo {
    SealedBundle bundle;
    std::string bytes;
};

// What became of several: in the order they were given, nothing where it is not there for sure.
struct Laid {
    std::vector<std::optional<Placed>> placed{};
    std::optional<Error> ended_by{};  // the drop failed; some were not tried
};

class Drop {
public:
    virtual ~Drop() = default;

    // For people and the delivery table: "stick SULUH-USB", "folder /mnt/bagi/suluh".
    [[nodiscard]] virtual std::string name() const = 0;

    // Always the same place: what was delivered there need not be offered at each visit. A stick is
    // not; another one may bear its name.
    [[nodiscard]] virtual bool is_one_place() const = 0;

    // Looks whether the drop is there and readies it. Fault::gone when it is not: try later.
    [[nodiscard]] virtual Status open(std::string_view kiosk) = 0;

    // After success the drop holds exactly these bytes, read back, under a name a collector finds.
    // Nothing that is already there and whole is ever changed.
    [[nodiscard]] virtual Result<Placed> put(const SealedBundle& bundle,
                                             std::string_view bytes) = 0;

    // put() of each, which promises the same; a drop may let them wait for its medium together.
    [[nodiscard]] virtual Laid put_all(const std::vector<Cargo>& cargo);

    // Names of receipts for this kiosk, whoever wrote them; bounded.
    [[nodiscard]] virtual Result<std::vector<std::string>> receipt_names() = 0;
    // Bounded by kMaxReceiptBytes; Fault::not_found when there is none.
    [[nodiscard]] virtual Result<std::string> read_receipt(std::string_view name) = 0;
};

// Both on a file system. A stick's folder is "suluh" below the mount point and must exist: a medium
// without it is somebody's private stick. A folder drop must exist too and is never made: an absent
// one means that the share is not mounted, and a copy into the mount point would be lost.
[[nodiscard]] std::unique_ptr<Drop> make_stick_drop(std::string volume_name,
                                                    std::filesystem::path mount_point);
[[nodiscard]] std::unique_ptr<Drop> make_folder_drop(std::filesystem::path folder);

}  // namespace suluh::sync
