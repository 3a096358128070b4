#include "collect/xapi.h"

#include <uuid/uuid.h>

#include <array>
#include <cstdio>
#include <ctime>

#include "collect/clock_correction.h"
#include "collect/interaction.h"

namespace suluh::collect {

namespace {

constexpr const char* kVerbs = "http://adlnet.gov/expapi/verbs/";
constexpr const char* kInteractionType = "http://adlnet.gov/expapi/activities/cmi.interaction";
constexpr const char* kLessonType = "http://adlnet.gov/expapi/activities/lesson";
constexpr const char* kLanguage = "id";

std::string uuid_of(std::string_view name) {
    static constexpr std::string_view kNamespaceName = "https://suluh.invalid/xapi";
    uuid_t space, id;
    uuid_generate_sha1(space, *uuid_get_template("url"), kNamespaceName.data(),
                       kNamespaceName.size());
    uuid_generate_sha1(id, space, name.data(), name.size());
    std::array<char, UUID_STR_LEN> text{};
    uuid_unparse_lower(id, text.data());
    return text.data();
}

std::string row_name(std::string_view kiosk, std::int64_t epoch, std::int64_t seq) {
    return std::string(kiosk) + "/" + std::to_string(epoch) + "/" + std::to_string(seq);
}

// ISO 8601, UTC, to the millisecond.
std::string timestamp(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    if (gmtime_r(&seconds, &parts) == nullptr) return "1970-01-01T00:00:00.000Z";
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ",
                  static_cast<int>(wall_ms % 1000));
    return text.data();
}

// ISO 8601 to a hundredth of a second, as xAPI compares durations.
std::string duration(std::int64_t ms) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "PT%.2fS", static_cast<double>(ms) / 1000);
    return text.data();
}

Value in_language(const std::string& text) {
    return Value::Map{{kLanguage, text}};
}

Value actor(const RowSource& row, std::string_view home) {
    // The number of then: a statement that is sent twice must be the same both times.
    const bool guest = row.number.empty();
    Value::Map who{{"objectType", "Agent"},
                   {"account", Value::Map{{"homePage", home},
                                          {"name", guest ? "guest-" + row.kiosk + "-" +
                                                               std::to_string(row.session)
                                                         : row.number}}}};
    if (!row.person.empty()) who["name"] = row.person;
    return who;
}

Value verb(const char* name) {
    return Value::Map{{"id", std::string(kVerbs) + name}, {"display", Value::Map{{"en", name}}}};
}

std::string lesson_iri(const RowSource& row, std::string_view home) {
    if (row.pack.empty()) return std::string(home) + "/packs/unknown";
    return std::string(home) + "/packs/" + row.pack + "/" + row.lesson;
}

Value lesson_activity(const RowSource& row, std::string_view home) {
    return Value::Map{
        {"objectType", "Activity"},
        {"id", lesson_iri(row, home)},
        {"definition", Value::Map{{"type", kLessonType}, {"name", in_language(row.title)}}}};
}

Value extensions(const RowSource& row, std::string_view home) {
    const std::string base = std::string(home) + "/xapi/";
    Value::Map all{{base + "kiosk", row.kiosk},
                   {base + "epoch", row.epoch},
                   {base + "sequence", row.seq},
                   {base + "kiosk-time", timestamp(row.said_ms)},
                   {base + "pack-version", row.pack_version}};
    if (!row.unit.empty()) all[base + "unit"] = row.unit;
    if (row.said_in_doubt) all[base + "clock-in-doubt"] = true;
    return all;
}

// What a kiosk says to have done after the collector got it was said by a clock that is ahead.
bool is_time_believed(const RowSource& row) {
    const bool knows_when = row.heard_ms >= kFirstDay;  // else the collector's own clock was wrong
    return !row.said_in_doubt && (!knows_when || row.said_ms <= row.heard_ms);
}

Value::Map statement(const RowSource& row, const char* verb_name, std::string_view home) {
    Value::Map context{{"registration", xapi_id(row.kiosk, row.attempt.epoch(), row.attempt.seq())},
                       {"platform", row.kiosk},  // its name may change
                       {"language", kLanguage},
                       {"extensions", extensions(row, home)}};
    Value::Map said{{"id", xapi_id(row.kiosk, row.epoch, row.seq)},
                    {"actor", actor(row, home)},
                    {"verb", verb(verb_name)},
                    {"context", std::move(context)},
                    {"version", "1.0.0"}};
    // Not the corrected time: that one may still change.
    if (is_time_believed(row)) said["timestamp"] = timestamp(row.said_ms);
    return said;
}

Value score(double raw, double max) {
    return Value::Map{{"raw", raw}, {"min", 0}, {"max", max}, {"scaled", raw / max}};
}

// Text that is no JSON counts as nothing said.
Value parsed(const std::string& json) {
    const Result<Value> value = parse_json(json);
    return value ? *value : Value(Value::Map{});
}

Value interaction_activity(const AnswerRow& row, const Value& question, Interaction& part,
                           std::string_view home) {
    Value::Map definition = std::move(part.definition);
    definition["type"] = kInteractionType;
    definition["interactionType"] = part.type;
    definition["description"] = in_language(question.text_or("ask", row.item));
    definition["extensions"] = Value::Map{{std::string(home) + "/xapi/question", question},
                                          {std::string(home) + "/xapi/indicator", row.indicator},
                                          {std::string(home) + "/xapi/kind", row.kind}};
    return Value::Map{{"objectType", "Activity"},
                      {"id", lesson_iri(row.source, home) + "#" + row.item},
                      {"definition", std::move(definition)}};
}

}  // namespace

std::string xapi_id(std::string_view kiosk, std::int64_t epoch, std::int64_t seq) {
    return uuid_of(row_name(kiosk, epoch, seq));
}

Value xapi_answered(const AnswerRow& row, std::string_view home) {
    const Value question = parsed(row.question);
    const Value response = parsed(row.response);
    Interaction part = to_interaction(row.kind, question, response, kLanguage);
    Value::Map result{{"response", part.response},
                      {"duration", duration(row.duration_ms)},
                      {"extensions", Value::Map{{std::string(home) + "/xapi/response", response}}}};
    if (row.max > 0) {
        result["score"] = score(row.score, row.max);
        result["success"] = row.correct;
    }
    Value::Map said = statement(row.source, "answered", home);
    said["object"] = interaction_activity(row, question, part, home);
    said["result"] = std::move(result);
    Value::Map& context = *said["context"].map();
    context["contextActivities"] =
        Value::Map{{"parent", Value::List{lesson_activity(row.source, home)}}};
    return said;
}

Value xapi_finished(const FinishRow& row, std::string_view home) {
    Value::Map result{{"completion", true}, {"success", row.passed}};
    if (row.max > 0) result["score"] = score(row.score, row.max);
    Value::Map said = statement(row.source, row.passed ? "passed" : "failed", home);
    said["object"] = lesson_activity(row.source, home);
    said["result"] = std::move(result);
    return said;
}

}  // namespace suluh::collect
