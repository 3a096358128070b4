// What a process that inspects says to the one that asked it.
#pragma once

#include "base/value.h"
#include "kiosk/author/inspect.h"

namespace suluh::kiosk::author {

[[nodiscard]] Value to_value(const Inspected& inspected);
// Adds what to_value() made to `whole`; from a process of our own: trusted to be well formed.
void add_value(Inspected& whole, const Value& value);

}  // namespace suluh::kiosk::author
