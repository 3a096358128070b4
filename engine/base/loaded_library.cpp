#include "base/loaded_library.h"

#include <dlfcn.h>

#include <filesystem>

namespace suluh {

Result<void*> find_in_library(const char* library, const char* function) {
    std::error_code failed;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
    const std::filesystem::path file = program.parent_path() / library;
    void* const loaded = failed ? nullptr : ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const found = loaded != nullptr ? ::dlsym(loaded, function) : nullptr;
    if (found != nullptr) return found;
    const char* reason = ::dlerror();
    return Error{Fault::unsupported, reason != nullptr ? reason : "cannot be loaded"};
}

}  // namespace suluh
