#include "kiosk/places.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "base/files.h"

namespace suluh::kiosk {

namespace {

constexpr const char* kSystemData = "/var/lib/suluh";

fs::path user_state() {
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/') {
        return fs::path(state) / "suluh";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr && *home == '/' ? home : "/tmp") / ".local/state/suluh";
}

}  // namespace

fs::path default_data_folder() {
    if (::access(kSystemData, W_OK | X_OK) == 0) return kSystemData;
    return user_state();
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

Status become_owner_of(const fs::path& folder) {
    if (::geteuid() != 0) return {};
    struct stat owner {};
    if (::stat(folder.c_str(), &owner) == 0 && ::setegid(owner.st_gid) == 0 &&
        ::seteuid(owner.st_uid) == 0) {
        return {};
    }
    const int reason = errno;
    return errno_error("working as the owner of " + folder.string(), reason);
}

}  // namespace suluh::kiosk
