// Questions and answers of lessons in the words of xAPI's interaction activities (Part Two,
// 4.1.4.1). The forms they come in are in scripts/README.md, "Stored" of each kind.
#pragma once

#include <string>
#include <string_view>

#include "base/value.h"

namespace suluh::collect {

struct Interaction {
    std::string type;  // choice, true-false, matching, sequencing, likert, numeric, ... or other
    Value::Map definition;  // choices, source, target, scale, steps, correctResponsesPattern
    std::string response;   // ids joined by [,] and [.]
};

// kind: of the step; question and response: what the lesson sent. What has no form of its own here
// becomes "other" with the response as JSON. language: an RFC 5646 tag such as "id".
[[nodiscard]] Interaction to_interaction(std::string_view kind, const Value& question,
                                         const Value& response, std::string_view language);

}  // namespace suluh::collect
