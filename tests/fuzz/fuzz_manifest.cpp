#include "fuzz/harness.h"
#include "packs/manifest.h"
#include "packs/names.h"

// pack.toml: what is accepted keeps the promises of manifest.h, what is not says why.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    std::vector<packs::Problem> problems;
    const auto manifest = packs::read_manifest(fuzz::text_of(data, size), problems);
    fuzz::must(manifest.has_value() != packs::has_errors(problems));
    if (!manifest) return 0;
    fuzz::must(packs::is_pack_id(manifest->id) && !manifest->title.empty());
    fuzz::must(packs::parse_version(packs::version_text(manifest->version)).value() ==
               manifest->version);
    for (const packs::LessonEntry& lesson : manifest->lessons) {
        fuzz::must(packs::check_file_name(packs::lesson_file(lesson.id)).has_value());
    }
    return 0;
}
