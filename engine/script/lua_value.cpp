#include "script/lua_value.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <lua.hpp>

#include "base/utf8.h"

namespace suluh::script {

namespace {

// The way from the root to a value, as a chain on the C++ stack: text is made only for an error.
struct Place {
    const Place* outer = nullptr;
    std::string_view key;
    std::size_t number = 0;

    [[nodiscard]] std::string text() const {
        std::string before = outer != nullptr ? outer->text() : std::string();
        if (number > 0) return before + "[" + std::to_string(number) + "]";
        if (key.empty()) return before;
        return before.empty() ? std::string(key) : before + "." + std::string(key);
    }
};

class Reader {
public:
    Reader(lua_State* L, const ValueLimits& limits) : L_(L), limits_(limits) {}

    Result<Value> read(int index, const Place& place, int depth) {
        if (++nodes_ > limits_.max_nodes) {
            return too_much(place, "more than " + std::to_string(limits_.max_nodes) + " values");
        }
        switch (lua_type(L_, index)) {
            case LUA_TNIL: return Value();
            case LUA_TBOOLEAN: return Value(lua_toboolean(L_, index) != 0);
            case LUA_TNUMBER: return number(lua_tonumber(L_, index), place);
            case LUA_TSTRING: return text(index, place);
            case LUA_TTABLE: return table(index, place, depth);
            default:
                return bad(place, std::string("a ") + luaL_typename(L_, index) + " is not data");
        }
    }

private:
    static Error bad(const Place& place, const std::string& what) {
        const std::string where = place.text();
        return Error{Fault::bad_input, where.empty() ? what : where + ": " + what};
    }
    static Error too_much(const Place& place, const std::string& what) {
        return Error{Fault::refused, bad(place, what).detail};
    }

    static Result<Value> number(double value, const Place& place) {
        if (!std::isfinite(value)) return bad(place, "the number is not finite");
        return Value(value);
    }

    Result<Value> text(int index, const Place& place) {
        std::size_t length = 0;
        const char* bytes = lua_tolstring(L_, index, &length);
        if (Status s = count_bytes(length, place); !s) return s.error();
        if (!is_utf8({bytes, length})) return bad(place, "the text is not UTF-8");
        return Value(std::string(bytes, length));
    }

    Status count_bytes(std::size_t length, const Place& place) {
        bytes_ += length;
        if (bytes_ <= limits_.max_bytes) return {};
        return too_much(place, "more than " + std::to_string(limits_.max_bytes) + " bytes of text");
    }

    Result<Value> table(int index, const Place& place, int depth) {
        if (depth >= limits_.max_depth) {
            return too_much(place, "nested deeper than " + std::to_string(limits_.max_depth) +
                                       " (a table that holds itself?)");
        }
        if (lua_checkstack(L_, 4) == 0) return too_much(place, "nested too deep");
        const int absolute = index > 0 ? index : lua_gettop(L_) + index + 1;
        const std::size_t length = lua_objlen(L_, absolute);
        return length == 0 ? map(absolute, place, depth) : list(absolute, length, place, depth);
    }

    Result<Value> list(int index, std::size_t length, const Place& place, int depth) {
        if (length > limits_.max_nodes) {
            return too_much(place, "a list of more than " + std::to_string(limits_.max_nodes));
        }
        if (Status s = only_numbers_to(index, length, place); !s) return s.error();
        Value::List items;
        items.reserve(length);
        for (std::size_t i = 1; i <= length; ++i) {
            lua_rawgeti(L_, index, static_cast<int>(i));
            const Place here{&place, {}, i};
            if (lua_isnil(L_, -1)) return bad(here, "the list has a hole here");
            Result<Value> item = read(lua_gettop(L_), here, depth + 1);
            if (!item) return item.error();
            items.push_back(std::move(*item));
            lua_pop(L_, 1);
        }
        return items;
    }

    Status only_numbers_to(int index, std::size_t length, const Place& place) {
        lua_pushnil(L_);
        while (lua_next(L_, index) != 0) {
            lua_pop(L_, 1);
            if (lua_type(L_, -1) != LUA_TNUMBER) {
                return bad(place, "the key " + key_text() + " stands in a list");
            }
            const double key = lua_tonumber(L_, -1);
            if (key < 1 || key > static_cast<double>(length) || key != std::floor(key)) {
                return bad(place, "the key " + key_text() + " is outside of the list 1.." +
                                      std::to_string(length));
            }
        }
        return {};
    }

    Result<Value> map(int index, const Place& place, int depth) {
        Value::Map fields;
        lua_pushnil(L_);
        while (lua_next(L_, index) != 0) {
            const int value = lua_gettop(L_);
            if (lua_type(L_, value - 1) != LUA_TSTRING) {
                lua_pop(L_, 1);
                return bad(place, "the key " + key_text() + " is neither text nor part of 1..n");
            }
            std::size_t size = 0;
            const char* bytes = lua_tolstring(L_, value - 1, &size);
            const std::string_view key(bytes, size);
            if (!is_utf8(key)) return bad(place, "a key is not UTF-8");
            const Place here{&place, key, 0};
            if (Status s = count_bytes(size, here); !s) return s.error();
            Result<Value> field = read(value, here, depth + 1);
            if (!field) return field.error();
            fields.emplace(key, std::move(*field));
            lua_pop(L_, 1);
        }
        return fields;
    }

    // Of the key on top; never lua_tolstring on a number here: it would confuse lua_next.
    std::string key_text() {
        switch (lua_type(L_, -1)) {
            case LUA_TSTRING: return "'" + error_text(L_, -1) + "'";
            case LUA_TNUMBER: {
                lua_pushvalue(L_, -1);
                std::string text = "[" + error_text(L_, -1) + "]";
                lua_pop(L_, 1);
                return text;
            }
            default: return std::string("of type ") + luaL_typename(L_, -1);
        }
    }

    lua_State* L_;
    const ValueLimits& limits_;
    std::size_t nodes_ = 0;
    std::size_t bytes_ = 0;
};

constexpr std::size_t kMaxErrorBytes = 600;

// Frames of Lua code above the failing one, for people who look for the caller.
std::string callers(lua_State* L, int from_level) {
    std::string text;
    lua_Debug frame;
    int named = 0;
    for (int level = from_level; named < 4 && lua_getstack(L, level, &frame) != 0; ++level) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline <= 0) continue;
        text += (named++ == 0 ? " (from " : ", ");
        text += std::string(frame.short_src) + ":" + std::to_string(frame.currentline);
    }
    return named > 0 ? text + ")" : text;
}

// Called with the stack still there; replaces the error object by text that says where.
int explain_error(lua_State* L) {
    {
        const std::string text = error_text(L, 1) + callers(L, 2);
        push_text(L, text);
    }
    return 1;
}

}  // namespace

void CloseLua::operator()(lua_State* L) const noexcept {
    lua_close(L);
}

Result<Value> read_value(lua_State* L, int index, const ValueLimits& limits) {
    const int top = lua_gettop(L);
    const int absolute = index > 0 ? index : top + index + 1;
    Result<Value> value = Reader(L, limits).read(absolute, Place{}, 0);
    lua_settop(L, top);
    return value;
}

void push_text(lua_State* L, std::string_view text) {
    lua_pushlstring(L, text.data(), text.size());
}

void push_value(lua_State* L, const Value& value) {
    luaL_checkstack(L, 3, "value nested too deep");
    if (const bool* boolean = value.boolean()) {
        lua_pushboolean(L, *boolean ? 1 : 0);
    } else if (const double* number = value.number()) {
        lua_pushnumber(L, *number);
    } else if (const std::string* text = value.text()) {
        push_text(L, *text);
    } else if (const Value::List* list = value.list()) {
        lua_createtable(L, static_cast<int>(list->size()), 0);
        int at = 0;
        for (const Value& item : *list) {
            push_value(L, item);
            lua_rawseti(L, -2, ++at);
        }
    } else if (const Value::Map* map = value.map()) {
        lua_createtable(L, 0, static_cast<int>(map->size()));
        for (const auto& [key, field] : *map) {
            push_text(L, key);
            push_value(L, field);
            lua_rawset(L, -3);
        }
    } else {
        lua_pushnil(L);
    }
}

std::string_view check_text(lua_State* L, int index) {
    luaL_checktype(L, index, LUA_TSTRING);
    std::size_t length = 0;
    const char* bytes = lua_tolstring(L, index, &length);
    return {bytes, length};
}

std::string clean_text(std::string_view text, std::size_t max_bytes) {
    std::string clean(text.substr(0, max_bytes));
    if (is_utf8(clean)) return clean;
    // Cut inside a character: drop its beginning before giving up on the rest.
    for (int drop = 0; drop < 3 && text.size() > max_bytes && !clean.empty(); ++drop) {
        clean.pop_back();
        if (is_utf8(clean)) return clean;
    }
    for (char& c : clean) {
        if (static_cast<unsigned char>(c) >= 0x80) c = '?';
    }
    return clean;
}

std::string error_text(lua_State* L, int index) {
    switch (lua_type(L, index)) {
        case LUA_TSTRING:
        case LUA_TNUMBER: {
            lua_pushvalue(L, index);
            std::size_t length = 0;
            const char* bytes = lua_tolstring(L, -1, &length);
            std::string text = clean_text({bytes, length}, kMaxErrorBytes);
            lua_pop(L, 1);
            return text;
        }
        default: return std::string("an error object of type ") + luaL_typename(L, index);
    }
}

int detail::cross_border(lua_State* L, Binding binding) {
    int results = 0;
    bool failed = false;
    {
        try {
            const Result<int> outcome = binding(L);
            failed = !outcome;
            if (outcome) {
                results = *outcome;
            } else {
                push_text(L, outcome.error().detail);
            }
        } catch (const std::exception& unexpected) {
            // Never catch (...) here: LuaJIT carries its own errors that way.
            failed = true;
            lua_pushstring(L, unexpected.what());
        }
    }
    if (!failed && results == kRaiseTop) return lua_error(L);
    if (!failed) return results;
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
    return lua_error(L);
}

Status call_lua(lua_State* L, int nargs, int nresults) {
    const int function = lua_gettop(L) - nargs;
    lua_pushcfunction(L, explain_error);
    lua_insert(L, function);
    const int outcome = lua_pcall(L, nargs, nresults, function);
    lua_remove(L, function);
    if (outcome == 0) return {};
    Error error{outcome == LUA_ERRMEM ? Fault::full : Fault::bad_input, error_text(L, -1)};
    lua_pop(L, 1);
    return error;
}

}  // namespace suluh::script
