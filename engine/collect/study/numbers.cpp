#include "collect/study/numbers.h"

namespace suluh::collect {

std::uint32_t TextNumbers::of(std::string_view text) {
    const auto known = numbers_.find(text);
    if (known != numbers_.end()) return known->second;
    const auto number = static_cast<std::uint32_t>(texts_.size());
    texts_.push_back(&numbers_.emplace(text, number).first->first);
    return number;
}

}  // namespace suluh::collect
