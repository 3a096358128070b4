// Work in several pieces at once, each in a process of its own: what looks at screens is made for
// one thread. Only for tools, from a program that has no other thread at the time. Blocks.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "base/value.h"

namespace suluh::kiosk::author {

// Does one piece. An Error: no piece can be done.
using Piece = std::function<Result<Value>(std::size_t index)>;
// Called once in each process, before its first piece.
using MakePiece = std::function<Result<Piece>()>;

// The results of the pieces 0..count-1 in their order, worked on by at most `processes` processes
// (1: by this one) that take the next piece as soon as they are through with one. A process that
// dies is an Error.
[[nodiscard]] Result<std::vector<Value>> side_by_side(std::size_t count, std::size_t processes,
                                                      const MakePiece& make);

}  // namespace suluh::kiosk::author
