#include "unit/script/helper/reach.h"

#include <lua.hpp>
#include <set>
#include <string>

namespace suluh::script::testing {

namespace {

// Follows what code can follow: fields, the __index of metatables, and metatables that
// getmetatable gives out. Not upvalues and environments: no function of lessons reaches those.
class Walk {
public:
    Walk(lua_State* L, int found) : L_(L), found_(found) {}

    // An environment is no value to the code in it: its metatable is out of reach.
    void environment(int index) {
        fields(index, "");
        if (lua_getmetatable(L_, index) == 0) return;
        field(lua_gettop(L_), "__index", "");
        lua_pop(L_, 1);
    }

    void value(int index, const std::string& name) {
        luaL_checkstack(L_, 8, "reach");
        if (lua_isfunction(L_, index)) return function(index, name);
        if (!lua_istable(L_, index) || !seen_.insert(lua_topointer(L_, index)).second) return;
        fields(index, name);
        if (lua_getmetatable(L_, index) != 0) {
            metatable(lua_gettop(L_), name);
            lua_pop(L_, 1);
        }
    }

    void metatable(int index, const std::string& name) {
        field(index, "__index", name);
        lua_pushliteral(L_, "__metatable");
        lua_rawget(L_, index);
        const bool is_open = lua_isnil(L_, -1);
        lua_pop(L_, 1);
        if (is_open) value(index, name + "<metatable>");
    }

private:
    static std::string joined(const std::string& name, const std::string& key) {
        return name.empty() ? key : name + "." + key;
    }

    void function(int index, const std::string& name) {
        if (!seen_.insert(lua_topointer(L_, index)).second) return;
        lua_pushlstring(L_, name.data(), name.size());
        lua_pushvalue(L_, index);
        lua_rawset(L_, found_);
    }

    void field(int index, const char* key, const std::string& name) {
        lua_pushstring(L_, key);
        lua_rawget(L_, index);
        // Of environments too: the names behind the empty table that code sees.
        if (lua_istable(L_, -1) && name.empty()) {
            environment(lua_gettop(L_));
        } else if (lua_istable(L_, -1)) {
            value(lua_gettop(L_), name);
        }
        lua_pop(L_, 1);
    }

    void fields(int index, const std::string& name) {
        lua_pushnil(L_);
        while (lua_next(L_, index) != 0) {
            const bool named = lua_type(L_, -2) == LUA_TSTRING;
            value(lua_gettop(L_), joined(name, named ? lua_tostring(L_, -2) : "[]"));
            lua_pop(L_, 1);
        }
    }

    lua_State* L_;
    int found_;
    std::set<const void*> seen_;
};

}  // namespace

// reach(f, …): from the environments of these functions, and from texts.
int reach(lua_State* L) {
    const int roots = lua_gettop(L);
    lua_newtable(L);
    const int found = lua_gettop(L);
    {
        Walk walk(L, found);
        for (int i = 1; i <= roots; ++i) {
            lua_getfenv(L, i);
            walk.environment(lua_gettop(L));
            lua_pop(L, 1);
        }
        lua_pushliteral(L, "");
        if (lua_getmetatable(L, -1) != 0) walk.metatable(lua_gettop(L), "string");
    }
    lua_pushvalue(L, found);
    return 1;
}

}  // namespace suluh::script::testing
