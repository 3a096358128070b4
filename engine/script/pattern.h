// Lua's patterns with a budget: stock string.find can run for hours on a few hundred bytes and
// cannot be interrupted. Same language and results as Lua 5.1; plain data, no Lua state.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/result.h"

namespace suluh::script {

struct PatternCapture {
    std::size_t begin = 0, length = 0;
    bool position_only = false;  // "()": begin is the answer
};

class PatternMatcher {
public:
    static constexpr int kMaxCaptures = 32;
    static constexpr int kMaxDepth = 200;
    static constexpr std::size_t kMaxPattern = 1024;

    // Both views must outlive the matcher. A leading ^ must be taken off by the caller.
    PatternMatcher(std::string_view subject, std::string_view pattern, long steps)
        : subject_(subject), pattern_(pattern), steps_left_(steps) {}

    // The end of the match that begins at `at`; nothing when there is none. Fault::bad_input: the
    // pattern is malformed; Fault::timed_out: the steps are spent.
    [[nodiscard]] Result<std::optional<std::size_t>> match_at(std::size_t at);

    [[nodiscard]] int captures() const { return level_; }
    // Capture `index`, counted from 0, of the last match.
    [[nodiscard]] const PatternCapture& capture(int index) const {
        return captures_[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] long steps_left() const { return steps_left_; }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    enum class Open : unsigned char { closed, open };

    std::size_t match(std::size_t at, std::size_t p);
    std::size_t match_repeated(std::size_t at, std::size_t p, std::size_t end);
    std::size_t match_lazily(std::size_t at, std::size_t p, std::size_t end);
    std::size_t match_balance(std::size_t at, std::size_t p);
    std::size_t match_frontier(std::size_t at, std::size_t p);
    std::size_t match_back_reference(std::size_t at, std::size_t p);
    std::size_t start_capture(std::size_t at, std::size_t p, bool position_only);
    std::size_t end_capture(std::size_t at, std::size_t p);
    [[nodiscard]] std::size_t single_end(std::size_t p);
    [[nodiscard]] bool matches_single(std::size_t at, std::size_t p, std::size_t end);
    [[nodiscard]] bool in_set(unsigned char c, std::size_t p, std::size_t last) const;
    bool step();
    std::size_t fail(Fault fault, const char* why);
    [[nodiscard]] char pattern(std::size_t p) const {
        return p < pattern_.size() ? pattern_[p] : '\0';
    }

    std::string_view subject_, pattern_;
    long steps_left_;
    int depth_ = 0;
    int level_ = 0;
    std::array<PatternCapture, kMaxCaptures> captures_{};
    std::array<Open, kMaxCaptures> open_{};
    std::optional<Error> error_;
};

}  // namespace suluh::script
