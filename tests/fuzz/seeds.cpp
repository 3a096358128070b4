// Writes the seeds that need our own writers: fuzz_seeds tests/fuzz/corpus. Bundles hold fresh
// keys, so their bytes differ at every run; the committed ones are as good as any.
#include <cstdio>
#include <string>

#include "base/files.h"
#include "base/value.h"
#include "crypto/crypto.h"
#include "fuzz/seed_keys.h"
#include "sync/bundle.h"
#include "sync/receipt.h"

namespace suluh::fuzz {
namespace {

class Seeds {
public:
    explicit Seeds(fs::path corpus) : corpus_(std::move(corpus)) {}

    void put(const std::string& kind, const std::string& name, const std::string& bytes) {
        const Status s = publish_file(corpus_ / kind / name, bytes);
        if (s) return;
        std::fprintf(stderr, "%s\n", s.error().detail.c_str());
        good_ = false;
    }

    void put(const std::string& kind, const std::string& name, const Result<std::string>& bytes) {
        if (bytes) return put(kind, name, *bytes);
        std::fprintf(stderr, "%s: %s\n", name.c_str(), bytes.error().detail.c_str());
        good_ = false;
    }

    [[nodiscard]] bool is_good() const { return good_; }

private:
    fs::path corpus_;
    bool good_ = true;
};

void put_bundles(Seeds& seeds) {
    const auto kiosk = crypto::SigningKey::from_seed(kSignSeed);
    const auto reader = crypto::SealKeyPair::from_secret(kSealSecret);
    if (!kiosk || !reader) return;
    const sync::BundleFacts facts{.kiosk_name = "Lobi",
                                  .epoch = 1,
                                  .number = 1,
                                  .seq_from = 1,
                                  .seq_to = 10,
                                  .rows = 10,
                                  .prev_hash = {}};
    const auto bundle =
        sync::make_bundle(facts, "not really a database", *kiosk, {reader->public_key()});
    seeds.put("bundle", "good.bundle", bundle);
    if (!bundle) return;
    std::string flipped = *bundle;
    flipped.back() = static_cast<char>(flipped.back() ^ 1);
    seeds.put("bundle", "flipped.bundle", flipped);
    seeds.put("bundle", "cut.bundle", bundle->substr(0, bundle->size() - 7));
    seeds.put("bundle", "header-only.bundle", bundle->substr(0, 14));
    seeds.put("bundle", "longer.bundle", *bundle + "x");
}

void put_receipts(Seeds& seeds) {
    const auto collector = crypto::SigningKey::from_seed(kSignSeed);
    if (!collector) return;
    const sync::ReceiptFacts facts{.collector_name = "Inspektorat",
                                   .kiosk = sync::kiosk_id(collector->public_key()),
                                   .entries = {{1, 7, {}}, {2, 3, {}}}};
    const auto receipt = sync::make_receipt(facts, *collector);
    seeds.put("receipt", "good.receipt", receipt);
    if (!receipt) return;
    seeds.put("receipt", "cut.receipt", receipt->substr(0, receipt->size() / 2));
    std::string flipped = *receipt;
    flipped[20] = static_cast<char>(flipped[20] ^ 1);
    seeds.put("receipt", "flipped.receipt", flipped);
}

void put_messages(Seeds& seeds) {
    const Value::Map text{{"kind", "text"}, {"text", "Halo"}, {"style", "body"}};
    const Value::Map option{{"kind", "row"},
                            {"role", "option"},
                            {"tap", "choose"},
                            {"arg", Value(1)},
                            {"gap", Value(24)},
                            {"fill", "#ff8800"},
                            {"children", Value::List{text}}};
    const Value::Map picture{{"kind", "picture"}, {"src", "pack:media/x.svg"}, {"alt", "x"}};
    const Value::Map tree{{"kind", "column"},
                          {"pad", Value::Map{{"t", 8}, {"l", 8}}},
                          {"children", Value::List{text, option, picture}}};
    const Value::Map primary{{"label", "Periksa"}, {"enabled", false}, {"hint", "Pilih dulu"}};
    const auto put = [&](const std::string& name, const Value& value) {
        seeds.put("lesson_frame", name, to_cbor(value));
        seeds.put("cbor", name, to_cbor(value));
    };
    put("tree.cbor", tree);
    put("ready.cbor",
        Value::Map{{"t", "ready"}, {"title", "x"}, {"steps", 3}, {"jp", 0.5}, {"pass", 0.7}});
    put("view.cbor", Value::Map{{"t", "view"},
                                {"step", 1},
                                {"steps", 3},
                                {"step_id", "a"},
                                {"step_kind", "choice"},
                                {"primary", primary},
                                {"back", true},
                                {"speech", Value::List{"Halo."}},
                                {"tree", tree}});
    put("response.cbor", Value::Map{{"t", "response"},
                                    {"ref", "r1"},
                                    {"step", "a"},
                                    {"item", "M06-01"},
                                    {"indicator", "ED5"},
                                    {"kind", "choice"},
                                    {"question", Value::Map{{"ask", "x"}}},
                                    {"response", Value::List{1}},
                                    {"score", 1},
                                    {"max", 1},
                                    {"correct", true},
                                    {"duration_ms", 1200}});
    put("done.cbor",
        Value::Map{
            {"t", "done"},
            {"score", 1},
            {"max", 2},
            {"passed", false},
            {"indicators", Value::Map{{"ED5", Value::Map{{"score", 1}, {"max", 2}, {"n", 2}}}}}});
    put("fault.cbor",
        Value::Map{{"t", "fault"}, {"file", "lessons/a.lua"}, {"line", 3}, {"message", "x"}});
    seeds.put("lesson_frame", "wrong-score.cbor",
              to_cbor(Value::Map{{"t", "done"}, {"score", 3}, {"max", 2}, {"passed", true}}));
}

}  // namespace
}  // namespace suluh::fuzz

int main(int argc, char** argv) {
    if (argc != 2 || !suluh::crypto::start()) return 2;
    suluh::fuzz::Seeds seeds(argv[1]);
    suluh::fuzz::put_bundles(seeds);
    suluh::fuzz::put_receipts(seeds);
    suluh::fuzz::put_messages(seeds);
    return seeds.is_good() ? 0 : 1;
}
