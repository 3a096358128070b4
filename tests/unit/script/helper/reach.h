// host.reach(): a table of every function that lesson code can get hold of, by the name it would
// write: found by walking, so that no list can go stale. For tests only.
#pragma once

struct lua_State;

namespace suluh::script::testing {

int reach(lua_State* L);

}  // namespace suluh::script::testing
