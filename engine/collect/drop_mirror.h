// A folder that mirrors a drop on a server: bundles come down into it, receipts go up from it. What
// is in the folder is a drop like a stick's, and is added like one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "collect/back_end.h"
#include "sync/drop_config.h"
#include "sync/remote_files.h"

namespace suluh::collect {

struct FetchStep {
    std::int64_t done = 0, of = 0;  // files
};

struct Fetched {
    std::int64_t fetched = 0, there = 0;
    std::vector<std::string> troubles{};  // a file that is not whole, a folder that lists nothing
};

// Every bundle of every kiosk that the folder does not hold yet nor held once. Names that no kiosk
// gives are passed over. Only whole, signed bundles are kept; whether they are believed is for
// adding. A file that fails never stops the others, the connection failing does: then what came
// stays.
[[nodiscard]] Result<Fetched> fetch_bundles(sync::RemoteFiles& server,
                                            const std::filesystem::path& folder,
                                            const std::function<void(const FetchStep&)>& tell = {});

// From all mirrors below base, which may be absent: bundles that the back end has registered go for
// good. An empty file in their place says that they came, so that no fetching brings them back.
[[nodiscard]] Status empty_mirrors(BackEnd& back_end, const std::filesystem::path& base);

struct ReturnedReceipt {
    std::string kiosk{};
    bool went_up = false;          // now; else it was there already
    std::optional<Error> error{};  // it is not there
};
// Receipts that the server does not hold yet, each whole or not at all; one entry each. One that
// fails never stops the others; once the connection is gone, or where there was none, the others
// are not tried.
[[nodiscard]] std::vector<ReturnedReceipt> return_receipts(sync::RemoteFiles& server,
                                                           const std::filesystem::path& folder,
                                                           const Status& connected);

// The [[drop]] tables of a file, as in kiosk.toml; secrets stand in files of mode 0600 beside it.
[[nodiscard]] Result<std::vector<sync::DropConfig>> read_drop_file(
    const std::filesystem::path& file);

// Where the mirror of a drop lies: below base, by the drop's own name.
[[nodiscard]] std::filesystem::path mirror_folder(const std::filesystem::path& base,
                                                  const sync::DropConfig& drop);

}  // namespace suluh::collect
