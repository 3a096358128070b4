// Merging one bundle into a back end: all of it in one transaction, or nothing. Known ones change
// nothing; ones that contradict what is merged are kept aside whole and named.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "collect/back_end.h"
#include "collect/collector_db.h"
#include "crypto/seal.h"
#include "sync/bundle.h"

namespace suluh::collect {

// A kiosk that no bundle came from before. Its id is made from its key, so who compares the id with
// the one on the kiosk's maintenance screen compares the key.
struct Stranger {
    std::string kiosk{}, name{};  // the name proves nothing
};
// Whether to believe a kiosk from now on; its key is pinned then.
using Trust = std::function<bool(const Stranger&)>;

// Bundles of this kiosk need no question any more.
[[nodiscard]] Status enrol_kiosk(CollectorDb& db, const std::string& kiosk, std::int64_t now_ms);

// file: the bytes of a bundle. An error means refused: not genuine, not for this key, damaged; its
// text begins with the check that failed (sync/FORMAT.md section 5, and "content", "kiosk key",
// "not enrolled"). trust is asked about strangers; without it they are enrolled.
// keys: all of this collector's, old ones too.
[[nodiscard]] Result<MergeResult> merge_bundle(BackEnd& results, std::string_view file,
                                               const sync::SealKeys& keys, std::int64_t now_ms,
                                               const Trust& trust = {});
[[nodiscard]] Result<MergeResult> merge_bundle(BackEnd& results, std::string_view file,
                                               const crypto::SealKeyPair& key, std::int64_t now_ms,
                                               const Trust& trust = {});
[[nodiscard]] Result<MergeResult> merge_bundle(CollectorDb& db, std::string_view file,
                                               const crypto::SealKeyPair& key, std::int64_t now_ms,
                                               const Trust& trust = {});

}  // namespace suluh::collect
