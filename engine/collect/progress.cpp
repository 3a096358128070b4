#include "collect/progress.h"

namespace suluh::collect {

void Pace::tell(const Progress& progress, std::int64_t mono_ms) {
    const std::size_t what = std::hash<std::string_view>{}(progress.what);
    if (began_ms_ < 0 || what != what_ || progress.done < done_) {
        began_ms_ = mono_ms;
        first_ = progress.done;
        what_ = what;
    }
    now_ms_ = mono_ms;
    done_ = progress.done;
    total_ = progress.total;
}

std::optional<std::int64_t> Pace::left_ms() const {
    constexpr std::int64_t kTooEarly = 1000;
    const std::int64_t pieces = done_ - first_;
    const std::int64_t spent = now_ms_ - began_ms_;
    if (pieces <= 0 || total_ < done_ || spent < kTooEarly) return std::nullopt;
    const double each = static_cast<double>(spent) / static_cast<double>(pieces);
    return static_cast<std::int64_t>(each * static_cast<double>(total_ - done_));
}

}  // namespace suluh::collect
