// Who learned: a person is a NIP over all kiosks, and the newest name counts; a guest is a visit.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "collect/study/numbers.h"

namespace suluh::collect {

// A number of a person, or of a guest's visit.
struct Who {
    static constexpr std::uint32_t kGuest = std::uint32_t{1} << 31;
    std::uint32_t number = 0;
    [[nodiscard]] bool is_guest() const { return (number & kGuest) != 0; }
    friend bool operator==(Who, Who) = default;
};

// A number that somebody had before, and the one of today.
using JoinedNumbers = std::map<std::string, std::string>;

class People {
public:
    struct Person {
        std::string name{}, unit{};
        std::int64_t wall_ms = 0;
        std::int64_t kiosk = 0, epoch = 0;  // of the row with the name
        bool doubt = false;
        bool tried = false;  // has attempts
    };
    struct Row {
        std::string_view nip, name, unit;
        std::int64_t wall_ms = 0;
        bool doubt = false;
        std::int64_t kiosk = 0, epoch = 0;
    };
    explicit People(JoinedNumbers numbers) : numbers_(std::move(numbers)) {}

    // Rows come by kiosk, epoch and number. Clocks that can be believed go first.
    [[nodiscard]] Who met(const Row& row);
    [[nodiscard]] Who guest() { return {Who::kGuest | guests_++}; }
    void has_tried(Who who);

    [[nodiscard]] std::size_t size() const { return persons_.size(); }
    [[nodiscard]] const std::string& nip(std::uint32_t person) const { return nips_.text(person); }
    [[nodiscard]] const Person& person(std::uint32_t number) const { return persons_[number]; }
    // Former numbers that were met, with their persons.
    [[nodiscard]] const std::map<std::string, std::uint32_t>& joined() const { return joined_; }
    [[nodiscard]] std::int64_t who_tried() const { return tried_; }
    [[nodiscard]] std::int64_t guests() const { return guests_; }

private:
    JoinedNumbers numbers_;
    std::map<std::string, std::uint32_t> joined_{};
    TextNumbers nips_{};
    std::vector<Person> persons_{};
    std::int64_t tried_ = 0;
    std::uint32_t guests_ = 0;
};

}  // namespace suluh::collect
