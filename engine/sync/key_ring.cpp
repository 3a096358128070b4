#include "sync/key_ring.h"

#include <algorithm>

#include "base/files.h"
#include "sync/bundle.h"
#include "sync/receipt.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxRevokedBytes = std::size_t{64} << 10;
constexpr std::size_t kMaxFiles = 200;  // a folder of keys is small; anything else is a mistake

using Paths = std::vector<fs::path>;

Paths files_in(const fs::path& folder, std::string_view suffix, std::vector<Error>& broken) {
    Paths files;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        const std::string name = at->path().filename().string();
        if (name.ends_with(suffix) && !name.starts_with('.')) files.push_back(at->path());
        if (files.size() > kMaxFiles) break;
    }
    if (failed && failed != std::errc::no_such_file_or_directory) {
        broken.push_back(errno_error("looking for keys in " + folder.string(), failed.value()));
    }
    std::sort(files.begin(), files.end());
    if (files.size() > kMaxFiles) {
        broken.push_back({Fault::refused, folder.string() + ": more than 200 key files"});
        files.resize(kMaxFiles);
    }
    return files;
}

std::set<std::string> revoked_in(const fs::path& folder, std::vector<Error>& broken) {
    std::set<std::string> ids;
    for (const fs::path& file : files_in(folder, kRevokedSuffix, broken)) {
        const Result<std::string> text = read_text(file, kMaxRevokedBytes);
        const Result<std::set<std::string>> listed =
            text ? parse_revoked(*text) : Result<std::set<std::string>>(text.error());
        if (listed) {
            ids.insert(listed->begin(), listed->end());
        } else {
            broken.push_back(listed.error().within(file.string()));
        }
    }
    return ids;
}

Result<Card> read_card(const fs::path& file) {
    const Result<std::string> text = read_text(file, kMaxCardBytes);
    if (!text) return text.error();
    Result<Card> card = parse_card(*text);
    if (!card) return card.error().within(file.string());
    return card;
}

template <class Key>
void add_once(std::vector<Key>& keys, const Key& key) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
}

class Filling {
public:
    explicit Filling(KeyRing& ring) : ring_(ring) {}

    void add(const std::string& name, const crypto::SealPublicKey* seal,
             const crypto::PublicKey* sign) {
        KnownKey known{name, seal != nullptr ? seal_id(*seal) : "",
                       sign != nullptr ? collector_id(*sign) : ""};
        const std::set<std::string>& revoked = ring_.keys.revoked;
        known.revoked = revoked.contains(known.seal) || revoked.contains(known.collector);
        if (!known.revoked) {
            if (seal != nullptr) add_recipient(*seal, name);
            if (sign != nullptr) add_once(ring_.keys.collectors, *sign);
        }
        ring_.known.push_back(std::move(known));
    }

    template <class Parse, class Add>
    void add_files(const Paths& files, Parse parse, Add add) {
        for (const fs::path& file : files) {
            const Result<std::string> text = read_text(file, kMaxCardBytes);
            if (!text) {
                ring_.broken.push_back(text.error());
            } else if (const auto key = parse(*text)) {
                add(file.stem().string(), *key);
            } else {
                ring_.broken.push_back(key.error().within(file.string()));
            }
        }
    }

private:
    void add_recipient(const crypto::SealPublicKey& key, const std::string& name) {
        std::vector<crypto::SealPublicKey>& all = ring_.keys.recipients;
        const bool there = std::find(all.begin(), all.end(), key) != all.end();
        if (!there && all.size() == kMaxRecipients) {
            ring_.broken.push_back(
                {Fault::refused,
                 "recipient " + name + " is one too many: a bundle has at most 16"});
            return;
        }
        add_once(all, key);
    }

    KeyRing& ring_;
};

bool is_known_seal(const KeyRing& ring, const crypto::SealPublicKey& key) {
    const std::string id = seal_id(key);
    return std::any_of(ring.known.begin(), ring.known.end(),
                       [&](const KnownKey& known) { return known.seal == id; });
}

std::string name_of_voucher(const KeyRing& ring, const Card& card) {
    for (const crypto::PublicKey& key : ring.keys.collectors) {
        if (!is_vouched_by(card, key)) continue;
        const std::string id = collector_id(key);
        const auto known = std::find_if(ring.known.begin(), ring.known.end(),
                                        [&](const KnownKey& one) { return one.collector == id; });
        return known == ring.known.end() ? id : known->name;
    }
    return "";
}

}  // namespace

Result<std::set<std::string>> parse_revoked(std::string_view text) {
    std::set<std::string> ids;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line = line.substr(0, line.find_first_of(" \t\r"));
        if (line.empty() || line.starts_with('#')) continue;
        if (!is_seal_id(line) && !is_collector_id(line) && !is_kiosk_id(line)) {
            return Error{Fault::bad_input,
                         "revoked keys: a line begins with no key's id; it is s, c or k and 16 "
                         "digits or letters a-f"};
        }
        ids.emplace(line);
    }
    return ids;
}

KeyRing load_key_ring(const KeyPlaces& places) {
    KeyRing ring;
    for (const fs::path& folder : places.folders) {
        ring.keys.revoked.merge(revoked_in(folder, ring.broken));
    }
    Filling filling(ring);
    filling.add_files(places.seal_keys, crypto::parse_seal_public,
                      [&](const std::string& name, const crypto::SealPublicKey& key) {
                          filling.add(name, &key, nullptr);
                      });
    filling.add_files(places.collector_keys, crypto::parse_signing_public,
                      [&](const std::string& name, const crypto::PublicKey& key) {
                          filling.add(name, nullptr, &key);
                      });
    for (const fs::path& folder : places.folders) {
        filling.add_files(files_in(folder, kCardSuffix, ring.broken), parse_card,
                          [&](const std::string&, const Card& card) {
                              filling.add(card.name, &card.seal, card.sign ? &*card.sign : nullptr);
                          });
    }
    return ring;
}

OfferedKeys find_offered_keys(const fs::path& folder, const KeyRing& ring) {
    OfferedKeys offered;
    for (const std::string& id : revoked_in(folder, offered.broken)) {
        if (!ring.keys.revoked.contains(id)) offered.revoked.insert(id);
    }
    for (const fs::path& file : files_in(folder, kCardSuffix, offered.broken)) {
        const Result<Card> card = read_card(file);
        if (!card) {
            offered.broken.push_back(card.error());
            continue;
        }
        offered.cards.push_back(
            {file, *card, !is_known_seal(ring, card->seal), name_of_voucher(ring, *card)});
    }
    return offered;
}

Status accept_keys(const OfferedKeys& offered, const fs::path& own) {
    constexpr unsigned kPrivate = 0700;
    if (Status s = make_folder(own, kPrivate); !s) return s;
    for (const OfferedKey& key : offered.cards) {
        if (!key.is_new) continue;
        const Result<std::string> text = read_text(key.file, kMaxCardBytes);
        if (!text) return text.error();
        // What is kept is what was shown: the file may have been changed since.
        const Result<Card> card = parse_card(*text);
        if (!card) return card.error();
        if (card->seal != key.card.seal || card->sign != key.card.sign) {
            return Error{Fault::refused, key.file.string() + " is not what was shown"};
        }
        const fs::path target = own / (seal_id(card->seal) + std::string(kCardSuffix));
        if (Status s = publish_file(target, *text); !s) return s;
    }
    for (const std::string& id : offered.revoked) {
        const fs::path target = own / (id + std::string(kRevokedSuffix));
        if (Status s = publish_file(target, id + "\n"); !s) return s;
    }
    return {};
}

}  // namespace suluh::sync
