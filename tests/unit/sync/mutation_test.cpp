// Ten thousand and more changed bundles and receipts: none is accepted, none crashes a reader. The
// random ones come from a fixed seed.
#include <gtest/gtest.h>

#include <random>

#include "sync/receipt.h"
#include "sync_fixture.h"

namespace suluh::sync {
namespace {

constexpr int kRandomChanges = 9'000;

class Chance {
public:
    std::size_t below(std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(engine_);
    }
    char byte() { return static_cast<char>(below(256)); }

private:
    std::mt19937 engine_{20260101};
};

std::string overwrite(std::string file, Chance& chance) {
    const std::size_t at = chance.below(file.size());
    const std::size_t count = 1 + chance.below(8);
    for (std::size_t i = at; i < std::min(at + count, file.size()); ++i) file[i] = chance.byte();
    return file;
}

std::string insert(std::string file, Chance& chance) {
    return file.insert(chance.below(file.size() + 1), 1 + chance.below(4), chance.byte());
}

std::string remove(std::string file, Chance& chance) {
    return file.erase(chance.below(file.size()), 1 + chance.below(16));
}

// Lengths and counts at their edges, where a careless reader adds or subtracts.
std::string edge(std::string file, Chance& chance) {
    constexpr char kEdges[] = {'\0', '\x01', '\x7F', '\x80', '\xFF'};
    const std::size_t width = std::size_t{1} << chance.below(4);
    const std::size_t at = chance.below(file.size() - width + 1);
    return file.replace(at, width, width, kEdges[chance.below(std::size(kEdges))]);
}

// The head of one genuine file, the rest of another.
std::string splice(const std::string& file, const std::string& other, Chance& chance) {
    const std::size_t at = chance.below(std::min(file.size(), other.size()));
    return file.substr(0, at) + other.substr(at);
}

std::string swap_parts(std::string file, Chance& chance) {
    const std::size_t size = 1 + chance.below(40);
    const std::size_t a = chance.below(file.size() - size);
    const std::size_t b = chance.below(file.size() - size);
    const std::string part = file.substr(a, size);
    file.replace(a, size, file, b, size);
    return file.replace(b, size, part);
}

std::string change(const std::string& file, const std::string& other, Chance& chance) {
    switch (chance.below(6)) {
        case 0: return overwrite(file, chance);
        case 1: return insert(file, chance);
        case 2: return remove(file, chance);
        case 3: return edge(file, chance);
        case 4: return splice(file, other, chance);
        default: return swap_parts(file, chance);
    }
}

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
    for (int i = 0; i < kRandomChanges; ++i) look(change(genuine, other, chance));
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
