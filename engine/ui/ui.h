// Room ui: plain node tables in, draw commands out: validation, theme, layout, gestures, motion,
// focus, inspection. Knows no window and no Lua.
#pragma once
