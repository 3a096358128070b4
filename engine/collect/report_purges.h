// What was removed for good, as a part of the page: a report must not look whole when it is not.
#pragma once

#include <string>
#include <vector>

#include "collect/purge.h"
#include "collect/words.h"

namespace suluh::collect {

[[nodiscard]] std::string purges_part(const Words& words, const std::vector<PurgeRecord>& purges);

}  // namespace suluh::collect
