// Which certificates somebody asks for, and why some of them cannot be given. Person by person:
// memory does not grow with how many there are.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "collect/certificate/award.h"
#include "collect/certificate/person_attempts.h"

namespace suluh::collect {

struct Wanted {
    std::vector<std::string> nips{}, units{};  // whom; a unit by its name, in any case
    bool everyone = false;
    std::string lesson{};  // "pack/lesson": only that one; empty: every module that was passed
    bool course = false;   // instead of modules: the course as a whole
    std::string language = "id";
    std::set<std::string> without_mark{};  // of lessons_without_pass_mark: no module certificates

    // For PersonAttempts::read: whom alone it is about, where that is known beforehand.
    [[nodiscard]] std::vector<std::string> only_nips() const;
};

// What one person gets. attempts: all of that person, at least one.
struct PersonChoice {
    bool meant = false;           // it was asked for, by number, unit or for everyone
    std::vector<Award> awards{};  // empty: none can be given
    std::string refused{};        // why, where the person was named
};
[[nodiscard]] PersonChoice choose_for(const std::vector<AttemptRow>& attempts, const Course& course,
                                      const Wanted& wanted);

struct Chosen {
    std::int64_t awards = 0;
    std::vector<std::string> refused{};  // why a person who was named gets none
    std::size_t passed_over = 0;         // persons of units or of everyone who get none
};
// Fault::not_found when nobody of that NIP or unit has results.
[[nodiscard]] Result<Chosen> count_awards(const PersonAttempts& attempts, const Course& course,
                                          const Wanted& wanted);

// False: enough.
using AwardSee = std::function<Result<bool>(const Award&)>;
[[nodiscard]] Status each_award(const PersonAttempts& attempts, const Course& course,
                                const Wanted& wanted, const AwardSee& see);

}  // namespace suluh::collect
