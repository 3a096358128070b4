// What was learned: lessons over all kiosks, each with its newest title and what became of its
// attempts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "collect/query.h"
#include "collect/study/numbers.h"

namespace suluh::collect {

class Lessons {
public:
    [[nodiscard]] std::uint32_t of(std::string_view pack, std::string_view lesson);
    // A title that an attempt saw; when tells which of two is the newer.
    void saw_title(std::uint32_t lesson, std::string_view title, const Moment& when);
    void count(std::uint32_t lesson, bool finished, bool passed, std::optional<double> percent);
    void has_persons(std::uint32_t lesson, std::int64_t persons) {
        lessons_[lesson].row.persons = persons;
    }

    [[nodiscard]] std::size_t size() const { return lessons_.size(); }
    [[nodiscard]] const std::string& pack(std::uint32_t lesson) const {
        return lessons_[lesson].row.pack;
    }
    [[nodiscard]] const std::string& name(std::uint32_t lesson) const {
        return lessons_[lesson].row.lesson;
    }
    // By title, pack and lesson.
    [[nodiscard]] std::vector<ModuleRow> rows() const;

private:
    struct Lesson {
        ModuleRow row{};
        Moment titled{};
        double percents = 0;
        std::int64_t measured = 0;
    };
    TextNumbers numbers_{};
    std::string key_{};
    std::vector<Lesson> lessons_{};
};

// As SQLite's NOCASE: letters of ASCII only.
[[nodiscard]] int compare_nocase(std::string_view a, std::string_view b);

}  // namespace suluh::collect
