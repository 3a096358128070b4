// Which certificates somebody asks for, and why some of them cannot be given.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "collect/certificate/award.h"

namespace suluh::collect {

struct Wanted {
    std::vector<std::string> nips{}, units{};  // whom; a unit by its name, in any case
    bool everyone = false;
    std::string lesson{};  // "pack/lesson": only that one; empty: every module that was passed
    bool course = false;   // instead of modules: the course as a whole
    std::string language = "id";
    std::set<std::string> without_mark{};  // of lessons_without_pass_mark: no module certificates
};

struct Chosen {
    std::vector<Award> awards{};
    std::vector<std::string> refused{};  // why a person who was named gets none
    std::size_t passed_over = 0;         // persons of units or of everyone who get none
};

// Fault::not_found when nobody of that NIP or unit has results.
[[nodiscard]] Result<Chosen> choose_awards(const std::vector<AttemptRow>& attempts,
                                           const Course& course, const Wanted& wanted);

}  // namespace suluh::collect
