// Room gfx: a software surface, text, pictures, damage. Draw commands in, the same pixels on every
// machine out; no widgets, no window.
#pragma once
