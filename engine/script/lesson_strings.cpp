// string.find, match, gmatch, gsub, rep and format for lessons: results as in Lua 5.1, but bounded.
#include <algorithm>
#include <cstring>
#include <lua.hpp>
#include <string>

#include "script/lesson_guard.h"
#include "script/lesson_libraries.h"
#include "script/lua_value.h"
#include "script/pattern.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 20;
constexpr std::size_t kMaxFormat = std::size_t{64} << 10;
constexpr long kMaxSteps = 3'000'000;  // of one call; under 0.05 s, as it cannot be interrupted
// A plain step costs about what an instruction costs; work that moves bytes far less.
constexpr double kBytesPerInstruction = 64;

struct Search {
    std::string_view subject, pattern;
    bool anchored = false;
};

Result<Search> search_of(lua_State* L) {
    Search search{check_text(L, 1), check_text(L, 2), false};
    if (search.subject.size() > kMaxText) return Error{Fault::refused, "text longer than 1 MiB"};
    if (search.pattern.size() > PatternMatcher::kMaxPattern) {
        return Error{Fault::refused, "pattern longer than 1024 bytes"};
    }
    search.anchored = search.pattern.starts_with('^');
    if (search.anchored) search.pattern.remove_prefix(1);
    return search;
}

// Where a search begins: init as string.find has it, from the end when negative.
std::size_t start_of(lua_State* L, int index, std::size_t length) {
    const double init = luaL_optnumber(L, index, 1);
    const auto size = static_cast<double>(length);
    const double at = init > 0 ? init - 1 : init < 0 ? size + init : 0;
    return static_cast<std::size_t>(std::clamp(at, 0.0, size));
}

// Steps for one call; what was used is charged to the lesson when it ends.
class Steps {
public:
    explicit Steps(lua_State* L) : guard_(LessonGuard::of(L)) {
        granted_ =
            static_cast<long>(std::min(guard_.instructions_left(), static_cast<double>(kMaxSteps)));
    }
    [[nodiscard]] long granted() const { return granted_; }
    void charge(const PatternMatcher& matcher) {
        guard_.charge(static_cast<double>(granted_ - std::max(matcher.steps_left(), 0L)));
    }

private:
    LessonGuard& guard_;
    long granted_ = 0;
};

void push_capture(lua_State* L, const PatternCapture& capture, std::string_view subject) {
    if (capture.position_only) {
        lua_pushnumber(L, static_cast<double>(capture.begin + 1));
    } else {
        push_text(L, subject.substr(capture.begin, capture.length));
    }
}

// The captures, or the whole match when the pattern has none.
int push_captures(lua_State* L, const PatternMatcher& matcher, std::string_view subject,
                  std::size_t begin, std::size_t end) {
    luaL_checkstack(L, PatternMatcher::kMaxCaptures + 2, "too many captures");
    if (matcher.captures() == 0) {
        push_text(L, subject.substr(begin, end - begin));
        return 1;
    }
    for (int i = 0; i < matcher.captures(); ++i) push_capture(L, matcher.capture(i), subject);
    return matcher.captures();
}

struct Found {
    std::size_t begin = 0, end = 0;
};

Result<std::optional<Found>> search_from(PatternMatcher& matcher, std::size_t at, std::size_t size,
                                         bool anchored) {
    for (;; ++at) {
        const Result<std::optional<std::size_t>> end = matcher.match_at(at);
        if (!end) return end.error();
        if (*end) return std::optional(Found{at, **end});
        if (anchored || at >= size) return std::optional<Found>();
    }
}

Result<int> find_plain(lua_State* L, std::string_view subject, std::string_view wanted,
                       std::size_t at) {
    // memmem is linear; std::string_view::find is not.
    const void* hit = wanted.empty() ? subject.data() + at
                                     : memmem(subject.data() + at, subject.size() - at,
                                              wanted.data(), wanted.size());
    LessonGuard::of(L).charge(static_cast<double>(subject.size() - at) / kBytesPerInstruction);
    if (hit == nullptr) {
        lua_pushnil(L);
        return 1;
    }
    const auto begin = static_cast<std::size_t>(static_cast<const char*>(hit) - subject.data());
    lua_pushnumber(L, static_cast<double>(begin + 1));
    lua_pushnumber(L, static_cast<double>(begin + wanted.size()));
    return 2;
}

enum class Wanted { place, captures };

Result<int> find_or_match(lua_State* L, Wanted wanted) {
    if (wanted == Wanted::place && lua_toboolean(L, 4) != 0) {
        const std::string_view subject = check_text(L, 1);
        return find_plain(L, subject, check_text(L, 2), start_of(L, 3, subject.size()));
    }
    const Result<Search> search = search_of(L);
    if (!search) return search.error();
    const std::size_t at = start_of(L, 3, search->subject.size());
    Steps steps(L);
    PatternMatcher matcher(search->subject, search->pattern, steps.granted());
    const auto found = search_from(matcher, at, search->subject.size(), search->anchored);
    steps.charge(matcher);
    if (!found) return found.error();
    if (!*found) {
        lua_pushnil(L);
        return 1;
    }
    const auto [begin, end] = **found;
    if (wanted == Wanted::captures) return push_captures(L, matcher, search->subject, begin, end);
    lua_pushnumber(L, static_cast<double>(begin + 1));
    lua_pushnumber(L, static_cast<double>(end));
    if (matcher.captures() == 0) return 2;
    return 2 + push_captures(L, matcher, search->subject, begin, end);
}

Result<int> string_find(lua_State* L) {
    return find_or_match(L, Wanted::place);
}
Result<int> string_match(lua_State* L) {
    return find_or_match(L, Wanted::captures);
}

Result<int> gmatch_next(lua_State* L) {
    lua_settop(L, 0);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, lua_upvalueindex(2));
    const Result<Search> search = search_of(L);
    if (!search) return search.error();
    const auto at = static_cast<std::size_t>(lua_tonumber(L, lua_upvalueindex(3)));
    if (at > search->subject.size()) return 0;
    Steps steps(L);
    // As in 5.1, a leading ^ stands for itself here.
    PatternMatcher matcher(search->subject, check_text(L, 2), steps.granted());
    const auto found = search_from(matcher, at, search->subject.size(), false);
    steps.charge(matcher);
    if (!found) return found.error();
    if (!*found) return 0;
    const auto [begin, end] = **found;
    lua_pushnumber(L, static_cast<double>(end == begin ? end + 1 : end));
    lua_replace(L, lua_upvalueindex(3));
    return push_captures(L, matcher, search->subject, begin, end);
}

Result<int> string_gmatch(lua_State* L) {
    const Result<Search> search = search_of(L);
    if (!search) return search.error();
    lua_settop(L, 2);
    lua_pushnumber(L, 0);
    lua_pushcclosure(L, border<gmatch_next>, 3);
    return 1;
}

// ---- gsub ----

struct Substitution {
    lua_State* L;
    std::string_view subject;
    std::string result;

    [[nodiscard]] Status add(std::string_view text) {
        if (result.size() + text.size() > kMaxText) {
            return Error{Fault::refused, "string.gsub: the result is longer than 1 MiB"};
        }
        result += text;
        return {};
    }
};

Status add_template(Substitution& work, const PatternMatcher& matcher, const Found& found) {
    const std::string_view replacement = check_text(work.L, 3);
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != '%') {
            if (Status s = work.add(replacement.substr(i, 1)); !s) return s;
            continue;
        }
        ++i;
        const char c = i < replacement.size() ? replacement[i] : '\0';
        std::string_view piece = replacement.substr(i, 1);
        if (c == '0' || (c == '1' && matcher.captures() == 0)) {
            piece = work.subject.substr(found.begin, found.end - found.begin);
        } else if (c >= '1' && c <= '9') {
            if (c - '1' >= matcher.captures()) {
                return Error{Fault::bad_input, "string.gsub: no such capture in the replacement"};
            }
            const PatternCapture& capture = matcher.capture(c - '1');
            if (capture.position_only) {
                if (Status s = work.add(std::to_string(capture.begin + 1)); !s) return s;
                continue;
            }
            piece = work.subject.substr(capture.begin, capture.length);
        }
        if (Status s = work.add(piece); !s) return s;
    }
    return {};
}

// Calls the function or looks into the table; the replacement is left on top. False: it raised, and
// the error object is on top.
bool push_replacement(const Substitution& work, const PatternMatcher& matcher, const Found& found) {
    lua_State* L = work.L;
    if (lua_istable(L, 3)) {
        if (matcher.captures() > 0) {
            push_capture(L, matcher.capture(0), work.subject);
        } else {
            push_text(L, work.subject.substr(found.begin, found.end - found.begin));
        }
        lua_rawget(L, 3);
        return true;
    }
    LessonGuard& guard = LessonGuard::of(L);
    lua_pushvalue(L, 3);
    const int args = push_captures(L, matcher, work.subject, found.begin, found.end);
    if (!guard.enter()) {
        guard.leave();
        lua_pushstring(L, "functions nested too deep");
        return false;
    }
    const bool good = lua_pcall(L, args, 1, 0) == 0;
    guard.leave();
    return good;
}

// 0 or kRaiseTop.
Result<int> add_match(Substitution& work, const PatternMatcher& matcher, const Found& found) {
    lua_State* L = work.L;
    if (lua_type(L, 3) == LUA_TSTRING) {
        if (Status s = add_template(work, matcher, found); !s) return s.error();
        return 0;
    }
    if (!push_replacement(work, matcher, found)) return kRaiseTop;
    std::string_view piece = work.subject.substr(found.begin, found.end - found.begin);
    if (lua_toboolean(L, -1) != 0) {
        if (lua_isstring(L, -1) == 0) {
            return Error{Fault::bad_input,
                         std::string("string.gsub: a ") + luaL_typename(L, -1) + " as replacement"};
        }
        std::size_t length = 0;
        const char* bytes = lua_tolstring(L, -1, &length);
        piece = {bytes, length};
    }
    if (Status s = work.add(piece); !s) return s.error();
    lua_pop(L, 1);
    return 0;
}

Result<int> substitute(lua_State* L, const Search& search, double most) {
    Substitution work{L, search.subject, {}};
    Steps steps(L);
    PatternMatcher matcher(search.subject, search.pattern, steps.granted());
    double count = 0;
    std::size_t at = 0;
    while (count < most) {
        const Result<std::optional<std::size_t>> end = matcher.match_at(at);
        if (!end) return end.error();
        if (*end) {
            ++count;
            const Result<int> outcome = add_match(work, matcher, {at, **end});
            if (!outcome || *outcome == kRaiseTop) return outcome;
        }
        if (*end && **end > at) {
            at = **end;
        } else if (at < search.subject.size()) {
            if (Status s = work.add(search.subject.substr(at++, 1)); !s) return s.error();
        } else {
            break;
        }
        if (search.anchored) break;
    }
    steps.charge(matcher);
    if (at < search.subject.size()) {
        if (Status s = work.add(search.subject.substr(at)); !s) return s.error();
    }
    push_text(L, work.result);
    lua_pushnumber(L, count);
    return 2;
}

Result<int> string_gsub(lua_State* L) {
    const int kind = lua_type(L, 3);
    if (kind != LUA_TSTRING && kind != LUA_TTABLE && kind != LUA_TFUNCTION) {
        return Error{Fault::bad_input,
                     "string.gsub: the replacement must be text, a table or a "
                     "function"};
    }
    const double most = luaL_optnumber(L, 4, static_cast<double>(kMaxText) * 2);
    const Result<Search> search = search_of(L);
    if (!search) return search.error();
    return substitute(L, *search, most);
}

// ---- rep and format ----

Result<int> string_rep(lua_State* L) {
    const std::string_view text = check_text(L, 1);
    const double times = luaL_checknumber(L, 2);
    const std::string_view between = lua_isnoneornil(L, 3) ? std::string_view() : check_text(L, 3);
    if (!(times >= 1) || (text.empty() && between.empty())) {
        push_text(L, "");
        return 1;
    }
    const double size = times * static_cast<double>(text.size() + between.size());
    if (!(size <= static_cast<double>(kMaxText))) {
        return Error{Fault::refused, "string.rep: the result is longer than 1 MiB"};
    }
    // By doubling: a million single letters are twenty copies, not a million.
    std::string result(text);
    result += between;
    const std::size_t whole = static_cast<std::size_t>(times) * result.size();
    result.reserve(whole);
    while (result.size() < whole) {
        result.append(result, 0, std::min(result.size(), whole - result.size()));
    }
    result.resize(whole - between.size());  // none after the last
    push_text(L, result);
    return 1;
}

}  // namespace

// The stock function, kept as an upvalue, behind a check of sizes. Widths and precisions have two
// digits at most by Lua's own rule.
int lesson_format(lua_State* L) {
    std::size_t total = check_text(L, 1).size();
    if (total > kMaxFormat) return luaL_error(L, "string.format: the format is longer than 64 KiB");
    const int count = lua_gettop(L);
    for (int i = 2; i <= count; ++i) {
        if (lua_type(L, i) == LUA_TSTRING) total += lua_objlen(L, i);
    }
    if (total > kMaxText) return luaL_error(L, "string.format: the texts are longer than 1 MiB");
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    return call_nested(L, count, 1, "format");
}

const luaL_Reg* lesson_string_functions() {
    static constexpr luaL_Reg kFunctions[] = {
        {"find", border<string_find>},     {"match", border<string_match>},
        {"gmatch", border<string_gmatch>}, {"gsub", border<string_gsub>},
        {"rep", border<string_rep>},       {nullptr, nullptr}};
    return kFunctions;
}

}  // namespace suluh::script
