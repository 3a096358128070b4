#include <sys/mman.h>
#include <unistd.h>

#include "fuzz/harness.h"
#include "packs/names.h"
#include "packs/pack_archive.h"

// A whole pack archive: what opens has only fit names and every file reads in full.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    Descriptor file(::memfd_create("fuzz", MFD_CLOEXEC));
    fuzz::must(file.is_open());
    if (::write(file.get(), data, size) != static_cast<ssize_t>(size)) return 0;
    const auto pack =
        packs::open_archive(std::move(file), "fuzz.zip", "", {.accept = packs::Accept::unverified});
    if (!pack) return 0;
    fuzz::must(!(*pack)->trust().is_signed);
    for (const packs::PackFile& entry : (*pack)->files()) {
        fuzz::must(packs::check_file_name(entry.name).has_value());
        const auto content = (*pack)->read(entry.name);
        fuzz::must(content && content->size() == entry.size);
    }
    return 0;
}
