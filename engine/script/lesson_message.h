// What travels between the kiosk and a lesson's process, as typed values. A message from a lesson
// is data from outside: read_lesson_message believes nothing it did not check.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/value.h"
#include "script/lesson_budget.h"

namespace suluh::script {

// ---- kiosk to lesson ----

// The look and the room a lesson draws for (logical pixels).
struct LessonEnv {
    double w = 1920, h = 1080;
    bool portrait = false;
    double content_w = 1920, content_h = 1080;  // of the slot the lesson's tree is put into
    double text = 1.0;                          // 1.0, 1.2 or 1.4
    std::string theme = "terang";               // or "kontras"
    bool still = false;                         // no motion
    bool reach = false;                         // controls begin in the lower half
    std::string lang = "id";
};
[[nodiscard]] Value to_value(const LessonEnv& env);

struct LessonCheckpoint {
    std::string step;  // id of the step to go on at
    Value state;       // whatever the lesson needs to be as it was
};

using Sources = std::map<std::string, std::string>;  // path ("steps/choice.lua") to Lua source

struct OpenLesson {
    Sources lib;                     // scripts/lib, relative paths
    Sources files;                   // the pack's Lua files, pack-relative paths
    std::vector<std::string> media;  // names of the pack's media ("media/x.svg"), for checks
    std::string entry;               // "lessons/x.lua", one of files
    std::string pack;
    std::int64_t seed = 1;  // same seed, same shuffles; at most 2^53
    LessonEnv env;
    std::optional<LessonCheckpoint> resume;
    Value person;          // {level, leads}: what a lesson may know of who learns; nil: nothing
    Value history;         // of the person's earlier attempts; nil: nothing is known
    bool check = false;    // an author asks: report problems, ask nothing of a person
    bool collect = false;  // an author asks for the entry's texts; the entry may be a bank
    LessonBudget budget;
};
[[nodiscard]] Value to_value(const OpenLesson& open);

// ---- lesson to kiosk ----

struct LessonPrimary {  // the bar's big button
    std::string label, icon;
    bool enabled = true;
    std::string hint;  // why not yet, while it is not enabled
};

// An event as a tap would send it.
struct LessonExample {
    std::string name;
    Value arg;
};

// Of a quiz with a time limit.
struct LessonTimer {
    std::int64_t left_ms = 0, limit_ms = 0;
    std::int64_t wake_ms = 0;  // when the event "time" is wanted; 0: not at all
};

// How a check goes one of a step's ways (LessonFrame::ways).
struct LessonRoute {
    std::string way;
    std::vector<LessonExample> events;
};

struct LessonFrame {
    int step = 1, steps = 1;  // 1 <= step <= steps
    std::string step_id, step_kind, eyebrow;
    std::string title;  // of the lesson, in the person's language
    std::optional<LessonPrimary> primary;
    bool back = false;
    std::optional<LessonTimer> timer;
    std::vector<std::string> speech;  // what is read aloud, in order; may hold markup
    std::string sound;  // a recording that says all of it ("pack:media/x.ogg"); may be empty
    // Only when the lesson is being checked: what leads on to a right answer.
    std::optional<LessonExample> example;
    std::vector<std::string> ways;    // of the step, that were gone up to here
    std::vector<LessonRoute> routes;  // in a step nobody touched yet, of kinds that know them
};
// As the shell's message("lesson", …) gets it; absent fields stay absent.
[[nodiscard]] Value to_value(const LessonFrame& frame);

// Something an author should mend; what suluh-pack check prints.
struct Problem {
    enum class Grade { error, warning };
    Grade grade = Grade::error;
    std::string file;  // pack-relative; "lib/…" for the shipped library
    int line = 0;      // 0: the file as a whole
    std::string text;
    std::string remedy;  // what would be right; may be empty
};
// "lessons/a.lua:12: text → remedy"
[[nodiscard]] std::string to_text(const Problem& problem);

struct LessonReady {
    std::string title;  // this and the items' labels: as written, whatever the language
    int steps = 1;
    double jp = 0;    // 0..100
    double pass = 0;  // 0..1
    Value items;      // list or nil
    Value facts;      // asked for by OpenLesson::check: see lesson_facts.h
    Value texts;      // asked for by OpenLesson::collect: list of {text, file, line, words}
    std::vector<Problem> problems;
};
struct LessonView {
    LessonFrame frame;
    Value tree;  // a map; its nodes are checked by ui::parse_node
};
struct LessonResponse {
    std::string ref;  // the lesson's own name for this response; saved(ref) answers it
    std::string step, item, indicator, kind;
    Value question;  // as it was shown
    Value response;
    double score = 0, max = 0;  // 0 <= score <= max
    bool correct = false;
    std::int64_t duration_ms = 0;
    std::optional<LessonCheckpoint> checkpoint;  // to be committed with it
};
struct IndicatorScore {
    double score = 0, max = 0;
    int n = 0;
    std::string label;  // in the person's language; may be empty
};
struct LessonDone {
    double score = 0, max = 0;
    bool passed = false;
    bool other = false;   // another attempt would ask other questions
    bool review = false;  // there is something to look back at: event "review"
    std::map<std::string, IndicatorScore> indicators;
    std::optional<LessonCheckpoint> checkpoint;
};
struct LessonLog {
    std::string level;  // "info" or "warning"
    std::string text;
};
// The lesson's Lua failed. Always followed by LessonEnded.
struct LessonFault {
    std::string file;  // pack-relative, or "lib/…"; may be empty
    int line = 0;
    std::string message;
};
// The last message of every lesson, exactly once.
struct LessonEnded {
    enum class Why {
        closed,      // we asked
        faulted,     // after LessonFault
        silent,      // no answer in time: killed
        overworked,  // more processor time than one event may use: killed
        flooding,    // more messages than one event may cause: killed
        malformed,   // a message that fails its checks: killed
        crashed,     // died by itself: a signal, memory, a forbidden system call
        unstarted,   // the program could not be run
    };
    Why why = Why::closed;
    std::string detail;  // for the log
};
[[nodiscard]] std::string_view why_name(LessonEnded::Why why);

using LessonMessage = std::variant<LessonReady, LessonView, LessonResponse, LessonCheckpoint,
                                   LessonDone, LessonLog, LessonFault, LessonEnded>;

// Checks types, bounds and field names; Fault::bad_input names the field. Never gives LessonEnded.
[[nodiscard]] Result<LessonMessage> read_lesson_message(Value message);

}  // namespace suluh::script
