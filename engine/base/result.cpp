#include "base/result.h"

#include <cerrno>
#include <system_error>

namespace suluh {

std::string_view fault_name(Fault fault) {
    switch (fault) {
        case Fault::bad_input: return "bad input";
        case Fault::not_found: return "not found";
        case Fault::refused: return "refused";
        case Fault::corrupt: return "corrupt";
        case Fault::full: return "full";
        case Fault::read_only: return "read only";
        case Fault::io: return "input/output";
        case Fault::exists: return "exists";
        case Fault::gone: return "gone";
        case Fault::timed_out: return "timed out";
        case Fault::unsupported: return "unsupported";
        case Fault::internal: return "internal";
    }
    return "unknown";
}

Error Error::within(std::string_view step) const {
    return Error{fault, std::string(step) + ": " + detail};
}

namespace {

Fault fault_of_errno(int error_number) {
    switch (error_number) {
        case ENOENT:
        case ENOTDIR: return Fault::not_found;
        case EACCES:
        case EPERM: return Fault::refused;
        case EROFS: return Fault::read_only;
        case ENOSPC:
        case EDQUOT: return Fault::full;
        case EEXIST: return Fault::exists;
        case ENODEV:
        case ENXIO: return Fault::gone;
        case ETIMEDOUT: return Fault::timed_out;
        case EINVAL:
        case ENAMETOOLONG: return Fault::bad_input;
        default: return Fault::io;
    }
}

}  // namespace

Error errno_error(std::string_view doing, int error_number) {
    return Error{fault_of_errno(error_number),
                 std::string(doing) + ": " + std::generic_category().message(error_number)};
}

}  // namespace suluh
