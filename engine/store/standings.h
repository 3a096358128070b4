// What a person's answers on this kiosk say of what they can do: by pillar and indicator, over all
// lessons. Read only.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

struct Points {
    double score = 0, max = 0;
    int n = 0;  // questions
};

struct Standing {
    std::string pillar{};  // as the question says, else its pack's; empty: neither is known
    std::string indicator{};
    std::string label{};  // the author's words for it as the newest finished lesson had them
    // The first attempt that touched it; none before a second attempt does.
    std::optional<Points> before{};
    // Of the attempts since (else of that one), the last answer to each question.
    Points now{};
};

struct StandingsOf {
    std::string_view nip;
    std::string_view lang;                       // of the labels, where a lesson was taken in it
    std::map<std::string, std::string> pillars;  // of the packs that are here, by id
};

// By pillar, then indicator. Only what was asked for points, and the first answer to a question.
[[nodiscard]] Result<std::vector<Standing>> standings(Database& db, const StandingsOf& whose);

// All of them together.
[[nodiscard]] Points total_of(const std::vector<Standing>& standings);

}  // namespace suluh::store
