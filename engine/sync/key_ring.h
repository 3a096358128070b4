// Whose keys a kiosk knows: to whom it seals, whose receipts count, and which keys are revoked.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "sync/key_card.h"

namespace suluh::sync {

// What the sync thread goes by.
struct ResultKeys {
    std::vector<crypto::SealPublicKey> recipients{};  // none: nothing is sealed
    std::vector<crypto::PublicKey> collectors{};      // whose receipts count
    std::set<std::string> revoked{};                  // ids: s..., c..., k...
};

struct KeyPlaces {
    std::vector<std::filesystem::path> seal_keys{};       // files of one seal key each
    std::vector<std::filesystem::path> collector_keys{};  // files of one signing key each
    std::vector<std::filesystem::path> folders{};         // with *.recipient and *.revoked
};

// One line a recipient, for people.
struct KnownKey {
    std::string name{};       // a card's name, or the file's
    std::string seal{};       // id; empty: it only gives receipts
    std::string collector{};  // id; empty: it gives none
    bool revoked = false;     // named as revoked: not used, though its file is still there
};

struct KeyRing {
    ResultKeys keys{};              // without revoked ones, each once, recipients at most 16
    std::vector<KnownKey> known{};  // all that were read, revoked ones, too
    std::vector<Error> broken{};    // files that could not be read or understood
};

// Reads all files. Of a card whose one key is revoked the other one is not used either: they lay
// on the same computer. A revocation that cannot be read costs nothing but is in `broken`.
[[nodiscard]] KeyRing load_key_ring(const KeyPlaces& places);

// The ids of a *.revoked file: one a line, words for people behind it, "#" begins a comment.
[[nodiscard]] Result<std::set<std::string>> parse_revoked(std::string_view text);

// What a stick brings in suluh/keys, for somebody to look at before it is believed.
struct OfferedKey {
    std::filesystem::path file{};
    Card card{};
    bool is_new = false;       // its seal key is not known here yet
    std::string vouched_by{};  // name of a known card whose holder vouches for it; empty: nobody
};
struct OfferedKeys {
    std::vector<OfferedKey> cards{};
    std::set<std::string> revoked{};  // ids that are not revoked here yet
    std::vector<Error> broken{};
};
[[nodiscard]] OfferedKeys find_offered_keys(const std::filesystem::path& folder,
                                            const KeyRing& ring);
// Copies what is new into the kiosk's own keys folder (made if absent), where load_key_ring finds
// it; file names come from the keys' ids, never from the stick.
[[nodiscard]] Status accept_keys(const OfferedKeys& offered, const std::filesystem::path& own);

}  // namespace suluh::sync
