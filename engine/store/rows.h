// Inserts for use inside a transaction. Only for this room.
#pragma once

#include "store/attempts.h"

namespace suluh::store {

[[nodiscard]] Result<Ref> insert_event(Database& db, const Event& event);

}  // namespace suluh::store
