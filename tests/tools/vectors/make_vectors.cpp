// Makes the vectors of engine/sync/FORMAT.md: make_vectors tests/data/vectors. Same bytes at every
// run. With --check it writes nothing and says what differs from the files that are there; both
// ways this program's own reader must find what vectors.json promises.
#include <cstdio>

#include "base/files.h"
#include "base/value.h"
#include "crypto/crypto.h"
#include "forge.h"
#include "images.h"
#include "seeded_random.h"
#include "sync/bundle.h"
#include "sync/key_card.h"
#include "sync/receipt.h"
#include "vector_keys.h"

namespace suluh::vectors {
namespace {

struct Made {
    std::vector<std::pair<std::string, std::string>> files;  // name, bytes
    Value::List bundles, receipts, cards, damaged;
};

std::string hex(std::string_view bytes) {
    return crypto::to_hex(bytes);
}

Value names_of(const std::vector<std::string>& names) {
    Value::List list;
    for (const std::string& name : names) list.emplace_back(name);
    return Value(std::move(list));
}

struct Plan {
    const char* file;
    std::vector<std::string> readers;
    const char* kiosk_name;
};

// The chain: one reader, three, and three after the office's key was replaced.
const Plan kPlans[] = {{"first.bundle", {"office"}, "Kios KR-07"},
                       {"second.bundle", {"office", "province", "escrow"}, ""},
                       {"third.bundle", {"office-new", "province", "escrow"}, "Kios Kératon ꦏ"}};

void add_bundles(Made& made, const std::vector<Image>& images) {
    crypto::Hash previous{};
    for (std::size_t i = 0; i < std::size(kPlans); ++i) {
        const Plan& plan = kPlans[i];
        const Image& image = images[i];
        const sync::BundleFacts facts{plan.kiosk_name, kEpoch,       static_cast<int>(i) + 1,
                                      image.seq_from,  image.seq_to, image.rows,
                                      previous};
        const std::string bytes =
            *sync::make_bundle(facts, image.bytes, sign_key(kKiosk), public_keys(plan.readers));
        made.bundles.emplace_back(
            Value::Map{{"file", plan.file},
                       {"kiosk", sync::kiosk_id(sign_key(kKiosk).public_key())},
                       {"name", plan.kiosk_name},
                       {"epoch", kEpoch},
                       {"number", facts.number},
                       {"seq_from", image.seq_from},
                       {"seq_to", image.seq_to},
                       {"rows", image.rows},
                       {"previous", hex(crypto::view_of(previous))},
                       {"hash", hex(crypto::view_of(sync::bundle_hash(bytes)))},
                       {"readers", names_of(plan.readers)},
                       {"image", image_name(static_cast<int>(i) + 1)}});
        previous = sync::bundle_hash(bytes);
        made.files.emplace_back(plan.file, bytes);
    }
}

std::string add_receipt(Made& made, const char* file, const NamedKey& collector,
                        std::size_t bundle) {
    const crypto::Hash hash = sync::bundle_hash(made.files.at(bundle).second);
    const crypto::SigningKey key = sign_key(collector.byte);
    const std::string kiosk = sync::kiosk_id(sign_key(kKiosk).public_key());
    const auto number = static_cast<std::int64_t>(bundle) + 1;
    const std::string bytes =
        *sync::make_receipt({"Dinas Contoh", kiosk, {{kEpoch, number, hash}}}, key);
    made.receipts.emplace_back(Value::Map{{"file", file},
                                          {"collector", sync::collector_id(key.public_key())},
                                          {"key", collector.name},
                                          {"name", "Dinas Contoh"},
                                          {"kiosk", kiosk},
                                          {"epoch", kEpoch},
                                          {"number", number},
                                          {"chain", hex(crypto::view_of(hash))}});
    made.files.emplace_back(file, bytes);
    return bytes;
}

void add_card(Made& made, const char* file, const char* reader, const char* signer,
              const char* voucher) {
    const auto byte_of_collector = [](const char* name) {
        return std::string(name) == kCollectors[0].name ? kCollectors[0].byte : kCollectors[1].byte;
    };
    sync::Card card{.name = std::string("Dinas Contoh: ") + reader,
                    .seal = seal_key(byte_of(reader)).public_key()};
    Value::Map listed{{"file", file}, {"name", card.name}, {"seal", sync::seal_id(card.seal)}};
    if (signer != nullptr) {
        card.sign = sign_key(byte_of_collector(signer)).public_key();
        listed.emplace("sign", sync::collector_id(*card.sign));
    }
    std::string text = *sync::make_card(card, nullptr);
    if (voucher != nullptr) {
        const crypto::SigningKey old = sign_key(byte_of_collector(voucher));
        text = *sync::make_card(card, &old);
        listed.emplace("by", sync::collector_id(old.public_key()));
    }
    made.files.emplace_back(file, text);
    made.cards.emplace_back(std::move(listed));
}

// A change of a genuine file, as a reader's test can make it.
void add_damage(Made& made, const char* file, const char* key, Value::Map change,
                const char* refused) {
    change.insert({{"file", file}, {"key", key}, {"refused", refused}});
    made.damaged.emplace_back(std::move(change));
}

void add_damages(Made& made) {
    const auto size_of = [&](std::size_t at) {
        return static_cast<std::int64_t>(made.files.at(at).second.size());
    };
    const char* first = "first.bundle";
    add_damage(made, first, "stranger", {}, "wrong key");
    add_damage(made, "third.bundle", "office", {}, "wrong key");
    add_damage(made, first, "office", {{"flip", 0}}, "not a bundle");
    add_damage(made, first, "office", {{"flip", 8}}, "version");
    add_damage(made, first, "office", {{"flip", 40}}, "kiosk id");
    add_damage(made, first, "office", {{"flip", 70}}, "signature");
    add_damage(made, first, "office", {{"flip", size_of(0) - 1}}, "damaged");
    add_damage(made, first, "office", {{"cut", 13}}, "truncated");
    add_damage(made, first, "office", {{"cut", 100}}, "truncated");
    add_damage(made, first, "office", {{"cut", size_of(0) - 1}}, "truncated");
    add_damage(made, first, "office", {{"append", 1}}, "damaged");
    const char* receipt = "office.receipt";
    add_damage(made, receipt, "", {{"flip", 1}}, "not a receipt");
    add_damage(made, receipt, "", {{"flip", 8}}, "version");
    add_damage(made, receipt, "", {{"flip", 33}}, "collector id");
    add_damage(made, receipt, "", {{"flip", 150}}, "signature");
    add_damage(made, receipt, "", {{"cut", 60}}, "truncated");
    add_damage(made, receipt, "", {{"append", 1}}, "malformed");
}

template <std::size_t N>
Value bytes_of(const NamedKey (&keys)[N]) {
    Value::Map map;
    for (const NamedKey& key : keys) map.emplace(key.name, std::int64_t{key.byte});
    return Value(std::move(map));
}

Made make_all(const std::vector<Image>& images) {
    Made made;
    add_bundles(made, images);
    const std::string receipt = add_receipt(made, "office.receipt", kCollectors[0], 1);
    add_receipt(made, "office-new.receipt", kCollectors[1], 2);
    add_card(made, "office.recipient", "office", "office", nullptr);
    add_card(made, "office-new.recipient", "office-new", "office-new", "office");
    add_card(made, "escrow.recipient", "escrow", nullptr, nullptr);
    add_damages(made);
    for (const Forged& forged : forge(receipt)) {
        made.files.emplace_back("forged-" + forged.name, forged.bytes);
        add_damage(made, ("forged-" + forged.name).c_str(), "office", {}, forged.refused.c_str());
    }
    Value::Map listed{{"kiosk_seed", std::int64_t{kKiosk}},
                      {"readers", bytes_of(kReaders)},
                      {"collectors", bytes_of(kCollectors)},
                      {"bundles", std::move(made.bundles)},
                      {"receipts", std::move(made.receipts)},
                      {"cards", std::move(made.cards)},
                      {"damaged", made.damaged}};
    made.files.emplace_back("vectors.json", to_json(Value(std::move(listed))) + "\n");
    return made;
}

// ---- what this program's own reader says ----

std::string damaged_bytes(const Made& made, const Value& damage) {
    std::string bytes;
    for (const auto& [name, content] : made.files) {
        if (name == damage.text_or("file", "")) bytes = content;
    }
    const auto number = [&](const char* key) {
        return static_cast<std::int64_t>(damage.number_or(key, -1));
    };
    if (number("flip") >= 0) bytes[static_cast<std::size_t>(number("flip"))] ^= 1;
    if (number("cut") >= 0) bytes.resize(static_cast<std::size_t>(number("cut")));
    if (number("append") > 0) bytes += "x";
    return bytes;
}

bool reads_as_listed(const Made& made) {
    bool good = true;
    for (const Value& damage : made.damaged) {
        const std::string bytes = damaged_bytes(made, damage);
        const std::string file = damage.text_or("file", "");
        std::string said = "accepted";
        if (file.ends_with(".receipt")) {
            const auto receipt = sync::verify_receipt(bytes);
            if (!receipt) said = receipt.error().detail;
        } else {
            const auto bundle =
                sync::open_bundle(bytes, seal_key(byte_of(damage.text_or("key", ""))));
            if (!bundle) said = bundle.error().detail;
        }
        if (said.starts_with(damage.text_or("refused", "?"))) continue;
        std::fprintf(stderr, "%s: %s, not %s\n", file.c_str(), said.c_str(),
                     damage.text_or("refused", "?").c_str());
        good = false;
    }
    for (std::size_t i = 0; i < std::size(kPlans); ++i) {
        for (const std::string& reader : kPlans[i].readers) {
            good = sync::open_bundle(made.files[i].second, seal_key(byte_of(reader))) && good;
        }
    }
    return good;
}

bool is_there(const std::filesystem::path& folder, const Made& made) {
    bool same = true;
    for (const auto& [name, bytes] : made.files) {
        const Result<std::string> kept = read_text(folder / name, sync::kMaxBundleBytes);
        if (kept && *kept == bytes) continue;
        std::fprintf(stderr, "%s differs\n", name.c_str());
        same = false;
    }
    return same;
}

int run(const std::filesystem::path& folder, bool check) {
    const Result<std::vector<Image>> images = images_in(folder);
    if (!images) {
        std::fprintf(stderr, "%s\n", images.error().detail.c_str());
        return 1;
    }
    use_seeded_random();  // as if no image had been made
    const Made made = make_all(*images);
    if (!reads_as_listed(made)) return 1;
    if (check) return is_there(folder, made) ? 0 : 1;
    for (const auto& [name, bytes] : made.files) {
        if (const Status s = publish_file(folder / name, bytes); !s) {
            std::fprintf(stderr, "%s\n", s.error().detail.c_str());
            return 1;
        }
    }
    return 0;
}

}  // namespace
}  // namespace suluh::vectors

int main(int argc, char** argv) {
    const bool check = argc == 3 && std::string_view(argv[1]) == "--check";
    if (argc != 2 && !check) {
        std::fprintf(stderr, "usage: make_vectors [--check] FOLDER\n");
        return 2;
    }
    suluh::vectors::use_seeded_random();
    if (!suluh::crypto::start()) return 2;
    return suluh::vectors::run(argv[argc - 1], check);
}
