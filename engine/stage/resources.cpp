#include "stage/resources.h"

#include <cstdlib>

namespace suluh::stage {

namespace {

constexpr const char* kInstalled = "/usr/share/suluh";

bool holds_resources(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "scripts" / "shell" / "main.lua", ignored);
}

}  // namespace

Result<fs::path> find_resources(const fs::path& program) {
    if (const char* named = std::getenv("SULUH_RESOURCES"); named != nullptr && *named != '\0') {
        if (holds_resources(named)) return fs::path(named);
        return Error{Fault::not_found, std::string("SULUH_RESOURCES names ") + named +
                                           ", which has no scripts/shell/main.lua"};
    }
    const fs::path above = program.parent_path().parent_path().parent_path();
    if (holds_resources(above)) return above;
    if (holds_resources(kInstalled)) return fs::path(kInstalled);
    return Error{Fault::not_found, "no scripts/shell/main.lua in " + above.string() + " nor in " +
                                       kInstalled +
                                       ": run the program from its build tree or install suluh"};
}

fs::path this_program() {
    std::error_code error;
    fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path("suluh") : program;
}

}  // namespace suluh::stage
