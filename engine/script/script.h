// Room script: LuaJIT. The shell's trusted state, and lessons in a fenced process of their own
// whose every message is checked as a file from outside would be.
#pragma once
