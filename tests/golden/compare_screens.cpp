// compare_screens SHOTS_DIR ALBUM_DIR FAILURES_DIR: all pictures of one size and set against the
// kept ones, pixel by pixel. With SULUH_GOLDEN_UPDATE=1 keeps the new ones instead.
#include <cstdio>

#include "golden/album.h"
#include "golden/golden.h"

namespace {

namespace fs = std::filesystem;
using namespace suluh;
using golden::Pictures;

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", error.detail.c_str());
    return 1;
}

Result<Pictures> load_shots(const fs::path& folder) {
    Pictures shots;
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
        if (!file.is_regular_file()) continue;
        Result<gfx::Surface> shot = gfx::load_png(file.path());
        if (!shot) return shot.error();
        const fs::path name = file.path().lexically_relative(folder).replace_extension();
        shots.emplace(name.string(), std::move(*shot));
    }
    return shots;
}

int compare(const Pictures& shots, const Pictures& kept, const fs::path& failures) {
    int faults = 0;
    for (const auto& [name, shot] : shots) {
        const auto expected = kept.find(name);
        const Status same = golden::judge(expected == kept.end() ? nullptr : &expected->second,
                                          shot, name, failures);
        if (!same) faults += failed(same.error());
    }
    // A screen that is no longer reached must not pass unseen.
    for (const auto& [name, picture] : kept) {
        if (shots.count(name) != 0) continue;
        std::fprintf(stderr, "%s: no such screen was seen any more\n", name.c_str());
        ++faults;
    }
    return faults;
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::fputs("usage: compare_screens SHOTS_DIR ALBUM_DIR FAILURES_DIR\n", stderr);
        return 2;
    }
    const Result<Pictures> shots = load_shots(words[1]);
    if (!shots) return failed(shots.error());
    Result<golden::Album> album = golden::Album::open(words[2]);
    if (!album) return failed(album.error());
    if (golden::is_update()) {
        const Status kept = album->keep(*shots);
        return kept ? 0 : failed(kept.error());
    }
    return compare(*shots, album->pictures(), words[3]) == 0 ? 0 : 1;
}
