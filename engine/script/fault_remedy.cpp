// What an author can do about an error of Lua.
#include <array>

#include "script/lesson_check.h"

namespace suluh::script {

namespace {

struct Known {
    std::string_view part, remedy;
};

// The first that fits: Lua names the place where it no longer understood, often one line late.
constexpr std::array<Known, 7> kKnown{{
    {"unfinished string",
     "close the text with the quote it began with; one of several lines stands between [[ and ]]"},
    {"unfinished long", "close it with ]]"},
    {" near '",
     "look there and at the line above: a comma, a quote or a bracket may be missing or too many"},
    {"attempt to call", "look how the name before the bracket is spelt"},
    {"attempt to index",
     "what stands before the dot or bracket has no value there: look where it should get it"},
    {"attempt to perform arithmetic", "one of the two has no number there"},
    {"used up its time", "let every loop come to an end"},
}};

}  // namespace

std::string fault_remedy(std::string_view message) {
    if (message.find(" → ") != std::string_view::npos) return {};  // it has one
    for (const Known& one : kKnown) {
        if (message.find(one.part) != std::string_view::npos) return std::string(one.remedy);
    }
    return "correct it and check again";
}

}  // namespace suluh::script
