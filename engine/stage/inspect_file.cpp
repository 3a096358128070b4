#include "stage/inspect_file.h"

#include <cerrno>
#include <cstdio>
#include <fstream>

namespace suluh::stage {

Status InspectFile::update(std::string_view json) {
    if (json == last_) return {};
    std::filesystem::path part = file_;
    part += ".part";
    {
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        out << json << '\n';
        if (!out.flush()) return errno_error("writing " + part.string(), errno);
    }
    if (std::rename(part.c_str(), file_.c_str()) != 0) {
        return errno_error("replacing " + file_.string(), errno);
    }
    last_ = json;
    return {};
}

}  // namespace suluh::stage
