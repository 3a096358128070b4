// Errors as values: what every function of ours that can fail returns.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace suluh {

// What a caller decides by. Words for people stand in Error::detail (log) or in scripts (screen).
enum class Fault {
    bad_input,    // the caller, a file or a user gave something malformed
    not_found,    // a file, row, key or name that does not exist
    refused,      // well formed, but not allowed (signature, trust, lower version, limit)
    corrupt,      // data that fails its own check (hash, CRC, SQLite corruption)
    full,         // no space left
    read_only,    // the target cannot be written
    io,           // any other failing read, write or call
    exists,       // would overwrite something that must stay
    gone,         // the other side went away (stick pulled, process ended)
    timed_out,    // no answer within the deadline
    unsupported,  // a known thing that this build or machine does not have
    internal,     // a broken promise of our own
};

[[nodiscard]] std::string_view fault_name(Fault fault);

struct Error {
    Fault fault = Fault::internal;
    std::string detail;  // what happened, where (file and line or field), what to do next

    // Puts the outer step in front: "loading manifest: pack.toml:3: ..."
    [[nodiscard]] Error within(std::string_view step) const;
};

// tl::expected by itself lets a result go unread; this one does not.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

using Status = Result<void>;  // success is: return {};

// Fault and text for the errno of a failed call: "opening /x/y: No space left on device".
[[nodiscard]] Error errno_error(std::string_view doing, int error_number);

}  // namespace suluh
