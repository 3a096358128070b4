// Packs of a given size, written into a folder: what an author could have written, many times over.
#pragma once

#include <filesystem>

namespace suluh::bench {

// One lesson, lessons/satu.lua, of so many steps of five kinds in turn.
void write_lesson_pack(const std::filesystem::path& folder, int steps);

// lessons/l0001.lua… of ten steps each, and items in banks of a hundred, items/b001.lua….
void write_large_pack(const std::filesystem::path& folder, int lessons, int items);

}  // namespace suluh::bench
