// Who gets a certificate for what: only what was really passed. Plain functions on plain rows.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "collect/course.h"
#include "collect/query.h"
#include "sync/certificate.h"

namespace suluh::collect {

struct Award {
    sync::CertificateKind kind = sync::CertificateKind::module;
    std::string nip{}, name{}, unit{};
    std::string subject{};  // "pack/lesson", or the course's id
    std::string title{};
    std::vector<std::string> modules{};  // of a course: the titles of its lessons, in its order
    std::optional<double> percent{};     // the best that passed; of a course that of its final
    std::int64_t active_ms = 0;          // over all attempts of the person at it
    double jp = 0;
    // The attempt that was passed; of a course the last one needed.
    std::string kiosk_id{};
    std::int64_t epoch = 0, seq = 0;
    Moment passed{};
};

// One for every person and lesson that the person passed; guests get none. By person as in
// attempts, then by lesson. Among them lessons without a pass mark: see is_worth_paper.
[[nodiscard]] std::vector<Award> module_awards(const std::vector<AttemptRow>& attempts);

// Without a pass mark, as a pre-test, whoever came to the end has passed: that counts towards a
// course, but a certificate of its own would say nothing. Lessons without points are not meant: to
// come to their end is all there is.
[[nodiscard]] Result<std::set<std::string>> lessons_without_pass_mark(CollectorDb& db);
[[nodiscard]] bool is_worth_paper(const Award& award, const std::set<std::string>& without_mark);

// One for every person who passed all lessons of the course. words: its title in that language.
[[nodiscard]] std::vector<Award> course_awards(const std::vector<Award>& modules,
                                               const Course& course, std::string_view language);

}  // namespace suluh::collect
