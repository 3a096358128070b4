// Writes down, in order, what changes files and what makes changes last: power.py makes of it what
// a disk may hold after the power failed. Only where SULUH_FAULT_RECORD names a file.
#pragma once

#include <cstddef>
#include <cstdint>

namespace recorder {

enum class Op : std::uint32_t {
    none,
    write,
    truncate,
    allocate,
    create,
    make_folder,
    rename,
    unlink,
    sync,
    sync_all,
    say,  // to standard output: what was acknowledged by then
};

bool is_on();
void record(Op op, const char* place, const char* other, std::uint64_t offset, const void* bytes,
            std::size_t size);

// Held while something is done and written down, so that both have one order.
class Turn {
public:
    Turn();
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
};

}  // namespace recorder
