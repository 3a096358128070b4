// Lesson sources and what happens to them, against the core of suluh-lesson and the real library.
//
// In this process, because that is what AddressSanitizer can see into, and sound as far as the
// limits of the core go: the hook and the timer end loops, the soft cap on memory ends a lesson
// long before its allocator refuses (where LuaJIT may crash by itself, and which in the field only
// ends one process). What it leaves out is tried elsewhere: the jail, the socket and the host that
// kills, by tests/unit/script on the real process.
#include <cstring>
#include <random>

#include "fuzz/harness.h"
#include "fuzz/lesson_player.h"
#include "fuzz/lua_mutator.h"
#include "script/lesson_sources.h"

namespace {

const suluh::script::Sources& library() {
    static const suluh::script::Sources sources = [] {
        auto read = suluh::script::read_sources(SULUH_SOURCE_DIR "/scripts/lib");
        suluh::fuzz::must(read.has_value());
        return *read;
    }();
    return sources;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    suluh::fuzz::LessonPlayer player(library());
    player.play(suluh::fuzz::read_lesson_script(suluh::fuzz::text_of(data, size)));
    return 0;
}

#ifdef SULUH_FUZZ
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

std::size_t put(const std::string& text, std::uint8_t* data, std::size_t most) {
    const std::size_t size = std::min(text.size(), most);
    std::memcpy(data, text.data(), size);
    return size;
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
    std::minstd_rand chance(seed);
    if (chance() % 8 == 0) return LLVMFuzzerMutate(data, size, most);
    std::string text(suluh::fuzz::text_of(data, size));
    for (unsigned times = 1 + chance() % 3; times > 0; --times) {
        text = suluh::fuzz::mutate_lua(text, chance);
    }
    return put(text, data, most);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t one_size,
                                                 const std::uint8_t* other, std::size_t other_size,
                                                 std::uint8_t* out, std::size_t most,
                                                 unsigned seed) {
    std::minstd_rand chance(seed);
    return put(suluh::fuzz::cross_lua(suluh::fuzz::text_of(one, one_size),
                                      suluh::fuzz::text_of(other, other_size), chance),
               out, most);
}
#endif
