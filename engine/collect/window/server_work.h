// Taking results from a server, as jobs of the window: first all that is there comes into a folder
// here, then that folder is added like a stick, then its receipts go back.
#pragma once

#include <string>

#include "base/value.h"
#include "collect/add.h"
#include "collect/add_remote.h"
#include "collect/window/jobs.h"

namespace suluh::collect {

// {servers = [{place, kind, path (of a folder), file (that names it)}], broken = [file]}
[[nodiscard]] Result<Value> known_servers(Archive& archive);

// {path, survey, fetched, there, troubles, stopped; cut = the fault's name where the connection did
// not hold}. The ear hears of "connect", then "fetched". What came before a cut is here and is not
// fetched again. An error: nothing is here; bad_input where this computer's own files for
// the server are not as they must be.
[[nodiscard]] Result<Value> fetch_from(Archive& archive, const std::string& place,
                                       const LongEars& ears);

// The folder here that holds what came from a server. Fault::not_found: no such server is known.
[[nodiscard]] Result<RemotePlace> mirror_of(Archive& archive, const std::string& place);

// After adding: sums has how receipts fared. The ear hears of "receipts".
[[nodiscard]] Status give_receipts_back(Archive& archive, const RemotePlace& at,
                                        std::int64_t now_ms, const LongEars& ears, AddSums& sums);

}  // namespace suluh::collect
