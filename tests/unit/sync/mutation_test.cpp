// Ten thousand and more changed bundles and receipts: none is accepted, none crashes a reader. The
// random ones come from a fixed seed.
#include <gtest/gtest.h>

#include "support/mutate.h"
#include "sync/receipt.h"
#include "sync_fixture.h"

namespace suluh::sync {
namespace {

using testing::Chance;
using testing::mutated;

constexpr int kRandomChanges = 9'000;

// Every bit, every length, and random changes; is_accepted says whether a reader takes it.
template <class Accepts>
int count_accepted(const std::string& genuine, const std::string& other, Accepts is_accepted,
                   int& tried) {
    int accepted = 0;
    const auto look = [&](const std::string& changed) {
        if (changed == genuine || changed == other) return;
        ++tried;
        if (is_accepted(changed)) ++accepted;
    };
    for (std::size_t bit = 0; bit < genuine.size() * 8; ++bit) {
        std::string changed = genuine;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        look(changed);
    }
    for (std::size_t size = 0; size < genuine.size(); ++size) look(genuine.substr(0, size));
    Chance chance;
    for (int i = 0; i < kRandomChanges; ++i) look(mutated(genuine, other, chance));
    return accepted;
}

TEST(Mutations, no_changed_bundle_is_accepted) {
    const std::string genuine = small_bundle();
    const std::string other = small_bundle();  // the same facts under other content keys
    const crypto::SealKeyPair key = office_key();
    ASSERT_TRUE(open_bundle(genuine, key));
    int tried = 0;
    const auto accepts = [&](const std::string& file) {
        static_cast<void>(parse_bundle_header(file));
        return verify_bundle(file).has_value() || open_bundle(file, key).has_value();
    };
    EXPECT_EQ(count_accepted(genuine, other, accepts, tried), 0);
    EXPECT_GT(tried, 10'000);
}

TEST(Mutations, no_changed_receipt_is_accepted) {
    const std::string kiosk = kiosk_id(kiosk_key().public_key());
    const auto receipt = [&](std::int64_t number) {
        return make_receipt({"Dinas Contoh", kiosk, {{1, number, {}}, {2, 7, {}}}}, collector_key())
            .value();
    };
    const std::string genuine = receipt(3);
    ASSERT_TRUE(verify_receipt(genuine));
    int tried = 0;
    const auto accepts = [](const std::string& file) { return verify_receipt(file).has_value(); };
    EXPECT_EQ(count_accepted(genuine, receipt(4), accepts, tried), 0);
    EXPECT_GT(tried, 10'000);
}

}  // namespace
}  // namespace suluh::sync
