// What the people of a fleet are asked: lessons with questions as lessons send them, options in any
// order.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace suluh::fleet {

// The same numbers on every machine; the standard's distributions promise that of no library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    [[nodiscard]] std::int64_t below(std::int64_t n) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(n));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 engine_;
};

constexpr int kItemsOfLesson = 10;

struct BankItem {
    std::string id, indicator, kind;
    std::vector<std::string> questions;  // JSON, one an order of options; one for free text
    int right_percent = 50;
};

struct BankLesson {
    std::string id, title;
    std::vector<BankItem> items;
};

[[nodiscard]] std::vector<BankLesson> make_bank(int lessons);

}  // namespace suluh::fleet
