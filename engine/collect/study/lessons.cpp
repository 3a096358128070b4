#include "collect/study/lessons.h"

#include <algorithm>
#include <tuple>

namespace suluh::collect {

namespace {

unsigned char folded(char letter) {
    return static_cast<unsigned char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
}

}  // namespace

int compare_nocase(std::string_view a, std::string_view b) {
    const std::size_t both = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < both; ++i) {
        if (folded(a[i]) != folded(b[i])) return folded(a[i]) < folded(b[i]) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

std::uint32_t Lessons::of(std::string_view pack, std::string_view lesson) {
    key_.assign(pack).append(1, '\0').append(lesson);
    const std::uint32_t number = numbers_.of(key_);
    if (number == lessons_.size()) {
        lessons_.emplace_back();
        lessons_.back().row.pack = pack;
        lessons_.back().row.lesson = lesson;
    }
    return number;
}

void Lessons::saw_title(std::uint32_t lesson, std::string_view title, const Moment& when) {
    Lesson& seen = lessons_[lesson];
    const auto rank = [](bool empty, const Moment& moment) {
        return std::make_tuple(empty, moment.doubt, ~moment.wall_ms);
    };
    const bool first = seen.row.attempts == 0 && seen.row.title.empty();
    if (!first && rank(title.empty(), when) >= rank(seen.row.title.empty(), seen.titled)) return;
    seen.row.title = title;
    seen.titled = when;
}

void Lessons::count(std::uint32_t lesson, bool finished, bool passed,
                    std::optional<double> percent) {
    Lesson& one = lessons_[lesson];
    ++one.row.attempts;
    one.row.finished += finished ? 1 : 0;
    one.row.passed += passed ? 1 : 0;
    if (!percent) return;
    one.percents += *percent;
    ++one.measured;
}

std::vector<ModuleRow> Lessons::rows() const {
    std::vector<ModuleRow> rows;
    for (const Lesson& lesson : lessons_) {
        rows.push_back(lesson.row);
        if (lesson.measured == 0) continue;
        rows.back().mean_percent = lesson.percents / static_cast<double>(lesson.measured);
    }
    std::sort(rows.begin(), rows.end(), [](const ModuleRow& a, const ModuleRow& b) {
        const int titles = compare_nocase(a.title, b.title);
        return titles != 0 ? titles < 0 : std::tie(a.pack, a.lesson) < std::tie(b.pack, b.lesson);
    });
    return rows;
}

}  // namespace suluh::collect
