// What each person tried, one person after the other, however many there are: kept as small records
// in a file beside the database (study/spill.h), and made into rows again for one person at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "collect/collector_db.h"
#include "collect/progress.h"
#include "collect/query.h"
#include "collect/standing.h"

namespace suluh::collect {

class PersonAttempts {
public:
    // nips: only of these persons, by their numbers of today; none: of everybody. The ear hears of
    // "rows".
    [[nodiscard]] static Result<PersonAttempts> read(CollectorDb& db,
                                                     const std::vector<std::string>& nips = {},
                                                     const ProgressEar& ear = {});
    PersonAttempts(PersonAttempts&&) noexcept;
    ~PersonAttempts();

    // The attempts of a person, the oldest first; where they were made (kiosk) and how many answers
    // they have is left out. False: enough.
    using See = std::function<Result<bool>(const std::vector<AttemptRow>&)>;
    // In no order of persons, but in the same each time.
    [[nodiscard]] Status each(const See& see) const;
    // Those who tried anything.
    [[nodiscard]] const std::vector<Learner>& persons() const;
    [[nodiscard]] bool has_lesson(const std::string& lesson) const;  // "pack/lesson"

private:
    struct Shelf;
    explicit PersonAttempts(std::unique_ptr<Shelf> shelf);
    std::unique_ptr<Shelf> shelf_;
};

}  // namespace suluh::collect
