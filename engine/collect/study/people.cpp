#include "collect/study/people.h"

#include <tuple>

namespace suluh::collect {

Who People::met(const Row& row) {
    const auto today = numbers_.empty() ? numbers_.end() : numbers_.find(std::string(row.nip));
    const bool former = today != numbers_.end();
    const std::uint32_t number = nips_.of(former ? std::string_view(today->second) : row.nip);
    if (former) joined_[today->first] = number;
    const bool fresh = number == persons_.size();
    if (fresh) persons_.emplace_back();
    Person& person = persons_[number];
    const auto now = std::make_tuple(row.doubt, ~row.wall_ms);
    const auto before = std::make_tuple(person.doubt, ~person.wall_ms);
    const bool same_place = row.kiosk == person.kiosk && row.epoch == person.epoch;
    if (fresh || now < before || (now == before && same_place)) {
        person.name = row.name;
        person.unit = row.unit;
        person.wall_ms = row.wall_ms;
        person.kiosk = row.kiosk;
        person.epoch = row.epoch;
        person.doubt = row.doubt;
    }
    return {number};
}

void People::has_tried(Who who) {
    if (who.is_guest() || persons_[who.number].tried) return;
    persons_[who.number].tried = true;
    ++tried_;
}

}  // namespace suluh::collect
