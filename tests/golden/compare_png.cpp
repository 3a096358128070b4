// compare_png ACTUAL.png NAME IMAGES_DIR FAILURES_DIR: the comparer as a program, for screens that
// another program has drawn.
#include <cstdio>

#include "golden/golden.h"

int main(int count, char** words) {
    if (count != 5) {
        std::fputs("usage: compare_png ACTUAL.png NAME IMAGES_DIR FAILURES_DIR\n", stderr);
        return 2;
    }
    const auto actual = suluh::gfx::load_png(words[1]);
    if (!actual) {
        std::fprintf(stderr, "%s\n", actual.error().detail.c_str());
        return 1;
    }
    const suluh::Status same = suluh::golden::compare(*actual, words[2], {words[3], words[4]});
    if (same) return 0;
    std::fprintf(stderr, "%s\n", same.error().detail.c_str());
    return 1;
}
