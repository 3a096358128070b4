// Keys that this collector does not believe any more: of kiosks, and of its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "collect/collector_db.h"
#include "collect/collector_keys.h"
#include "collect/merge.h"

namespace suluh::collect {

struct RevokedKey {
    std::string id{};  // k..., c... or s...
    std::string why{};
    std::int64_t since_ms = 0;
};
// A second time changes the reason. Fault::bad_input for what is no id.
[[nodiscard]] Status revoke_key(CollectorDb& db, const RevokedKey& key);
[[nodiscard]] Result<std::vector<RevokedKey>> revoked_keys(CollectorDb& db);  // by id
[[nodiscard]] Result<std::optional<RevokedKey>> find_revoked(CollectorDb& db, std::string_view id);

// For kiosks: the text of a *.revoked file with every seal and signing key among them.
[[nodiscard]] std::string revoked_list(const std::vector<RevokedKey>& keys);

// merge_bundle(), but a kiosk whose key is revoked is refused ("revoked: ..."), unless these very
// bytes were merged before.
[[nodiscard]] Result<MergeResult> merge_trusted(CollectorDb& db, std::string_view file,
                                                const sync::SealKeys& keys, std::int64_t now_ms,
                                                const Trust& trust);
// Those of its own keys that still sign receipts.
[[nodiscard]] Result<std::vector<const crypto::SigningKey*>> unrevoked_sign_keys(
    CollectorDb& db, const CollectorKeys& keys);

}  // namespace suluh::collect
