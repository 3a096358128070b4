// What an author can do about a flaw of a screen. Pure.
#pragma once

#include <string>

#include "ui/audit.h"

namespace suluh::kiosk::author {

[[nodiscard]] std::string remedy_for(ui::FlawSort sort);

}  // namespace suluh::kiosk::author
