#include "script/pattern.h"

#include <cctype>

namespace suluh::script {

namespace {

// %a, %d, …; an upper-case letter is the complement; any other character stands for itself.
bool in_class(unsigned char c, char name) {
    bool found = false;
    switch (std::tolower(static_cast<unsigned char>(name))) {
        case 'a': found = std::isalpha(c) != 0; break;
        case 'c': found = std::iscntrl(c) != 0; break;
        case 'd': found = std::isdigit(c) != 0; break;
        case 'l': found = std::islower(c) != 0; break;
        case 'p': found = std::ispunct(c) != 0; break;
        case 's': found = std::isspace(c) != 0; break;
        case 'u': found = std::isupper(c) != 0; break;
        case 'w': found = std::isalnum(c) != 0; break;
        case 'x': found = std::isxdigit(c) != 0; break;
        case 'z': found = c == 0; break;
        default: return static_cast<unsigned char>(name) == c;
    }
    return std::isupper(static_cast<unsigned char>(name)) != 0 ? !found : found;
}

}  // namespace

Result<std::optional<std::size_t>> PatternMatcher::match_at(std::size_t at) {
    level_ = 0;
    depth_ = 0;
    const std::size_t end = match(at, 0);
    if (error_) return *error_;
    if (end == kNone) return std::optional<std::size_t>();
    for (int i = 0; i < level_; ++i) {
        if (open_[static_cast<std::size_t>(i)] == Open::open) {
            return Error{Fault::bad_input, "unfinished capture in the pattern"};
        }
    }
    return std::optional<std::size_t>(end);
}

std::size_t PatternMatcher::fail(Fault fault, const char* why) {
    if (!error_) error_ = Error{fault, why};
    return kNone;
}

bool PatternMatcher::step() {
    if (error_) return false;
    if (--steps_left_ >= 0) return true;
    fail(Fault::timed_out, "the pattern takes too many steps on this text");
    return false;
}

// Matches pattern[p..] at subject[at..]. Sequences go on in this loop; only choices recurse.
std::size_t PatternMatcher::match(std::size_t at, std::size_t p) {
    if (++depth_ > kMaxDepth) return fail(Fault::bad_input, "the pattern is too complex");
    std::size_t found = kNone;
    while (step()) {
        if (p >= pattern_.size()) {
            found = at;
            break;
        }
        const char c = pattern_[p];
        if (c == '(') {
            const bool position = pattern(p + 1) == ')';
            found = start_capture(at, position ? p + 2 : p + 1, position);
            break;
        }
        if (c == ')') {
            found = end_capture(at, p + 1);
            break;
        }
        if (c == '$' && p + 1 == pattern_.size()) {
            found = at == subject_.size() ? at : kNone;
            break;
        }
        if (c == '%' && pattern(p + 1) == 'b') {
            at = match_balance(at, p + 2);
            p += 4;
            if (at == kNone) break;
            continue;
        }
        if (c == '%' && pattern(p + 1) == 'f') {
            p = match_frontier(at, p + 2);
            if (p == kNone) break;
            continue;
        }
        if (c == '%' && std::isdigit(static_cast<unsigned char>(pattern(p + 1))) != 0) {
            at = match_back_reference(at, p + 1);
            p += 2;
            if (at == kNone) break;
            continue;
        }
        const std::size_t end = single_end(p);
        if (end == kNone) break;
        const char suffix = pattern(end);
        if (suffix == '?') {
            if (matches_single(at, p, end)) {
                found = match(at + 1, end + 1);
                if (found != kNone || error_) break;
            }
            p = end + 1;
        } else if (suffix == '*' || suffix == '+') {
            const bool enough = suffix == '*' || matches_single(at, p, end);
            if (enough) found = match_repeated(suffix == '*' ? at : at + 1, p, end);
            break;
        } else if (suffix == '-') {
            found = match_lazily(at, p, end);
            break;
        } else {
            if (!matches_single(at, p, end)) break;
            ++at;
            p = end;
        }
    }
    --depth_;
    return error_ ? kNone : found;
}

std::size_t PatternMatcher::match_repeated(std::size_t at, std::size_t p, std::size_t end) {
    std::size_t count = 0;
    while (matches_single(at + count, p, end)) {
        if (!step()) return kNone;
        ++count;
    }
    for (std::size_t left = count + 1; left-- > 0;) {
        const std::size_t found = match(at + left, end + 1);
        if (found != kNone || error_) return found;
    }
    return kNone;
}

std::size_t PatternMatcher::match_lazily(std::size_t at, std::size_t p, std::size_t end) {
    while (step()) {
        const std::size_t found = match(at, end + 1);
        if (found != kNone || error_) return found;
        if (!matches_single(at, p, end)) return kNone;
        ++at;
    }
    return kNone;
}

std::size_t PatternMatcher::match_balance(std::size_t at, std::size_t p) {
    if (p + 1 >= pattern_.size()) {
        return fail(Fault::bad_input, "%b in the pattern needs two characters");
    }
    if (at >= subject_.size() || subject_[at] != pattern_[p]) return kNone;
    int nested = 1;
    for (std::size_t i = at + 1; i < subject_.size() && step(); ++i) {
        if (subject_[i] == pattern_[p + 1]) {
            if (--nested == 0) return i + 1;
        } else if (subject_[i] == pattern_[p]) {
            ++nested;
        }
    }
    return kNone;
}

// Where the pattern goes on when the frontier holds.
std::size_t PatternMatcher::match_frontier(std::size_t at, std::size_t p) {
    if (pattern(p) != '[') return fail(Fault::bad_input, "missing [ after %f in the pattern");
    const std::size_t end = single_end(p);
    if (end == kNone) return kNone;
    const auto before = static_cast<unsigned char>(at == 0 ? '\0' : subject_[at - 1]);
    const auto here = static_cast<unsigned char>(at < subject_.size() ? subject_[at] : '\0');
    return !in_set(before, p, end - 1) && in_set(here, p, end - 1) ? end : kNone;
}

std::size_t PatternMatcher::match_back_reference(std::size_t at, std::size_t p) {
    const int index = pattern_[p] - '1';
    if (index < 0 || index >= level_ || open_[static_cast<std::size_t>(index)] == Open::open) {
        return fail(Fault::bad_input, "the pattern refers to a capture that is not there");
    }
    const PatternCapture& earlier = capture(index);
    if (earlier.position_only) return kNone;  // a place has no text to come again
    const std::string_view text = subject_.substr(earlier.begin, earlier.length);
    steps_left_ -= static_cast<long>(text.size());
    return subject_.substr(at).starts_with(text) ? at + text.size() : kNone;
}

std::size_t PatternMatcher::start_capture(std::size_t at, std::size_t p, bool position_only) {
    if (level_ >= kMaxCaptures) return fail(Fault::bad_input, "too many captures in the pattern");
    const auto index = static_cast<std::size_t>(level_);
    captures_[index] = {at, 0, position_only};
    open_[index] = position_only ? Open::closed : Open::open;
    ++level_;
    const std::size_t found = match(at, p);
    if (found == kNone) --level_;
    return found;
}

std::size_t PatternMatcher::end_capture(std::size_t at, std::size_t p) {
    int index = level_ - 1;
    while (index >= 0 && open_[static_cast<std::size_t>(index)] == Open::closed) --index;
    if (index < 0) return fail(Fault::bad_input, "a ) without its ( in the pattern");
    const auto i = static_cast<std::size_t>(index);
    captures_[i].length = at - captures_[i].begin;
    open_[i] = Open::closed;
    const std::size_t found = match(at, p);
    if (found == kNone) open_[i] = Open::open;
    return found;
}

// One past the single character, class or set at p.
std::size_t PatternMatcher::single_end(std::size_t p) {
    if (pattern_[p] == '%') {
        if (p + 1 >= pattern_.size()) return fail(Fault::bad_input, "the pattern ends with %");
        return p + 2;
    }
    if (pattern_[p] != '[') return p + 1;
    ++p;
    if (pattern(p) == '^') ++p;
    do {  // a ] in the first place is a member
        if (p >= pattern_.size()) return fail(Fault::bad_input, "missing ] in the pattern");
        if (pattern_[p] == '%' && p + 1 < pattern_.size()) ++p;
        ++p;
    } while (pattern(p) != ']' || p >= pattern_.size());
    return p + 1;
}

bool PatternMatcher::matches_single(std::size_t at, std::size_t p, std::size_t end) {
    if (at >= subject_.size()) return false;
    const auto c = static_cast<unsigned char>(subject_[at]);
    switch (pattern_[p]) {
        case '.': return true;
        case '%': return in_class(c, pattern_[p + 1]);
        case '[': return in_set(c, p, end - 1);
        default: return static_cast<unsigned char>(pattern_[p]) == c;
    }
}

// p at the [, last at the ].
bool PatternMatcher::in_set(unsigned char c, std::size_t p, std::size_t last) const {
    bool wanted = true;
    if (pattern_[p + 1] == '^') {
        wanted = false;
        ++p;
    }
    while (++p < last) {
        if (pattern_[p] == '%') {
            if (in_class(c, pattern_[++p])) return wanted;
        } else if (pattern_[p + 1] == '-' && p + 2 < last) {
            const auto low = static_cast<unsigned char>(pattern_[p]);
            const auto high = static_cast<unsigned char>(pattern_[p + 2]);
            p += 2;
            if (low <= c && c <= high) return wanted;
        } else if (static_cast<unsigned char>(pattern_[p]) == c) {
            return wanted;
        }
    }
    return !wanted;
}

}  // namespace suluh::script
