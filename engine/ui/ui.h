// Room ui: plain node tables in, draw commands out: validation, theme, layout, gestures, motion,
// focus, inspection. Knows no window and no Lua.
//   node_parse.h  tables of a script -> Node, strictly (the fields stand in node.h)
//   view.h        one living screen: set_tree, pointer, key, tick, paint, inspect
//   theme.h       colour tokens, type roles, shadows, scale
#pragma once
