// What reports need of a response: what was chosen, how sure somebody was, and which test it was
// part of. Of responses that are numbers of the dictionary it is read once.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/value.h"
#include "collect/study/numbers.h"
#include "store/sqlite.h"

namespace suluh::collect {

enum class Test : std::uint8_t { none, before, after, other };  // other: a purpose we do not know

struct Said {
    std::uint32_t choice = 0;  // of Responses::choice()
    std::int8_t sure = 0;      // 1 to 4 (scripts/lib/steps/confidence.lua); 0: was not asked
    Test test = Test::none;
};

class Responses {
public:
    [[nodiscard]] static Result<Responses> over(store::Connection& db);

    // column: of an answer, the text or its number.
    [[nodiscard]] Result<Said> read(const store::Statement& row, int column);
    // The options of a choice. 0 is that of a response without any.
    [[nodiscard]] const Value::List& choice(std::uint32_t number) const { return choices_[number]; }

private:
    explicit Responses(store::Statement text) : text_(std::move(text)) { (void)number_of({}); }
    [[nodiscard]] std::uint32_t number_of(const Value::List& ids);
    [[nodiscard]] Said read_text(std::string_view json);

    store::Statement text_;
    std::unordered_map<std::int64_t, Said> known_{};
    TextNumbers numbers_{};
    std::vector<Value::List> choices_{};
};

// Where SQLite keeps it, valid until the next step.
[[nodiscard]] std::string_view text_view(const store::Statement& row, int column);

}  // namespace suluh::collect
