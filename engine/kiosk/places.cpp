#include "kiosk/places.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "base/files.h"

namespace suluh::kiosk {

namespace {

constexpr const char* kInstalled = "/usr/share/suluh";
constexpr const char* kSystemData = "/var/lib/suluh";

bool holds_resources(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "scripts" / "shell" / "main.lua", ignored);
}

fs::path user_state() {
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/') {
        return fs::path(state) / "suluh";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr && *home == '/' ? home : "/tmp") / ".local/state/suluh";
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

fs::path default_data_folder() {
    if (::access(kSystemData, W_OK | X_OK) == 0) return kSystemData;
    return user_state();
}

fs::path this_program() {
    std::error_code error;
    fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path("suluh-kiosk") : program;
}

Status prepare_data_folder(const fs::path& folder) {
    constexpr unsigned kOwnerOnly = 0700;
    if (Status made = make_folder(folder, kOwnerOnly); !made) {
        return made.error().within("data folder " + folder.string());
    }
    if (::access(folder.c_str(), R_OK | W_OK | X_OK) == 0) return {};
    const Error why = errno_error("data folder " + folder.string(), errno);
    return Error{why.fault, why.detail + ": give the kiosk's user write access or choose --data"};
}

}  // namespace suluh::kiosk
