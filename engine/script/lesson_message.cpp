#include "script/lesson_message.h"

#include <utility>

#include "script/message_fields.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxId = 120;
constexpr std::size_t kMaxLine = 500;
constexpr std::size_t kMaxSentence = 4000;
constexpr std::size_t kMaxPlain = std::size_t{64} << 10;  // one question, one checkpoint
constexpr int kMaxSteps = 1000;
constexpr double kMaxScore = 1e6;

template <class T>
Result<T> finished(Fields& fields, T value) {
    if (Status s = fields.finish(); !s) return s.error();
    return value;
}

// Moves what was read, or hands the error to the outer map.
template <class T>
std::optional<T> taken(Fields& outer, Result<T> inner) {
    if (inner) return std::move(*inner);
    outer.take(inner.error());
    return std::nullopt;
}

Result<LessonCheckpoint> read_checkpoint(const Value& value, bool is_message) {
    Fields fields(value, "checkpoint");
    if (is_message) (void)fields.any("t");
    LessonCheckpoint checkpoint;
    checkpoint.step = fields.text("step", kMaxId);
    checkpoint.state = fields.plain("state", kMaxPlain);
    return finished(fields, std::move(checkpoint));
}

std::optional<LessonCheckpoint> checkpoint_in(Fields& fields) {
    const Value* value = fields.any("checkpoint");
    if (value == nullptr) return std::nullopt;
    return taken(fields, read_checkpoint(*value, false));
}

Result<Problem> read_problem(const Value& value) {
    Fields fields(value, "ready.problems");
    Problem problem;
    const std::string grade = fields.text_or_empty("grade", 20);
    if (grade == "warning") {
        problem.grade = Problem::Grade::warning;
    } else if (!grade.empty() && grade != "error") {
        fields.fail("grade", "must be error or warning");
    }
    problem.file = fields.text_or_empty("file", kMaxId);
    problem.line = fields.whole_or("line", 0, 0, 10'000'000);
    problem.text = fields.text("problem", kMaxLine);
    problem.remedy = fields.text_or_empty("remedy", kMaxLine);
    return finished(fields, std::move(problem));
}

Result<LessonMessage> read_ready(Fields fields) {
    LessonReady ready;
    ready.title = fields.text("title", kMaxLine);
    ready.steps = fields.whole("steps", 1, kMaxSteps);
    ready.jp = fields.number_or("jp", 0, 0, 100);
    ready.pass = fields.number_or("pass", 0, 0, 1);
    ready.items = fields.plain("items", std::size_t{256} << 10);
    ready.facts = fields.plain("facts", std::size_t{1} << 20);
    ready.texts = fields.plain("texts", std::size_t{2} << 20);
    if (const Value::List* problems = fields.list_or_null("problems", 1000)) {
        for (const Value& item : *problems) {
            if (auto problem = taken(fields, read_problem(item))) {
                ready.problems.push_back(std::move(*problem));
            }
        }
    }
    return finished<LessonMessage>(fields, std::move(ready));
}

Result<LessonPrimary> read_primary(const Value& value) {
    Fields fields(value, "view.primary");
    LessonPrimary primary;
    primary.label = fields.text("label", kMaxLine);
    primary.icon = fields.text_or_empty("icon", kMaxId);
    primary.enabled = fields.boolean_or("enabled", true);
    primary.hint = fields.text_or_empty("hint", kMaxLine);
    return finished(fields, std::move(primary));
}

Result<LessonExample> read_example(const Value& value) {
    Fields fields(value, "view.example");
    LessonExample example;
    example.name = fields.text("name", kMaxId);
    example.arg = fields.plain("arg", kMaxLine);
    return finished(fields, std::move(example));
}

Result<LessonTimer> read_timer(const Value& value) {
    constexpr int kDayMs = 24 * 60 * 60 * 1000;
    constexpr int kLeastWakeMs = 100;  // a lesson that wants to be woken all the time rests nobody
    Fields fields(value, "view.timer");
    LessonTimer timer;
    timer.limit_ms = fields.whole("limit_ms", 1, kDayMs);
    timer.left_ms = fields.whole("left_ms", 0, static_cast<int>(timer.limit_ms));
    timer.wake_ms = fields.whole_or("wake_ms", 0, kLeastWakeMs, kDayMs);
    return finished(fields, timer);
}

constexpr std::size_t kMostRoutes = 100, kMostEvents = 500;

Result<LessonRoute> read_route(const Value& value) {
    Fields fields(value, "view.routes");
    LessonRoute route;
    route.way = fields.text("way", 2 * kMaxId);
    if (const Value::List* events = fields.list_or_null("events", kMostEvents)) {
        for (const Value& item : *events) {
            if (auto event = taken(fields, read_example(item))) {
                route.events.push_back(std::move(*event));
            }
        }
    }
    return finished(fields, std::move(route));
}

std::vector<LessonRoute> read_routes(Fields& fields) {
    std::vector<LessonRoute> routes;
    const Value::List* list = fields.list_or_null("routes", kMostRoutes);
    for (const Value& item : list != nullptr ? *list : Value::List()) {
        if (auto route = taken(fields, read_route(item))) routes.push_back(std::move(*route));
    }
    return routes;
}

struct TextLimits {
    std::size_t count, bytes;
};

std::vector<std::string> read_texts(Fields& fields, std::string_view key, TextLimits limits) {
    std::vector<std::string> texts;
    const Value::List* list = fields.list_or_null(key, limits.count);
    if (list == nullptr) return texts;
    for (const Value& one : *list) {
        if (one.text() == nullptr || one.text()->size() > limits.bytes) {
            fields.fail(key, "must be a list of texts");
            return texts;
        }
        texts.push_back(*one.text());
    }
    return texts;
}

// The tree is most of a message: it is moved, not copied.
Result<LessonMessage> read_view(Fields fields, Value tree) {
    LessonView view;
    LessonFrame& frame = view.frame;
    frame.steps = fields.whole("steps", 1, kMaxSteps);
    frame.step = fields.whole("step", 1, frame.steps);
    frame.step_id = fields.text("step_id", kMaxId);
    frame.step_kind = fields.text("step_kind", kMaxId);
    frame.eyebrow = fields.text_or_empty("eyebrow", kMaxLine);
    frame.title = fields.text_or_empty("title", kMaxLine);
    if (const Value* primary = fields.any("primary")) {
        frame.primary = taken(fields, read_primary(*primary));
    }
    frame.back = fields.boolean_or("back", false);
    if (const Value* timer = fields.any("timer")) frame.timer = taken(fields, read_timer(*timer));
    frame.speech = read_texts(fields, "speech", {200, kMaxSentence});
    frame.sound = fields.text_or_empty("sound", kMaxLine);
    if (const Value* example = fields.any("example")) {
        frame.example = taken(fields, read_example(*example));
    }
    frame.ways = read_texts(fields, "ways", {1000, 2 * kMaxId});
    frame.routes = read_routes(fields);
    (void)fields.any("tree");
    if (tree.map() == nullptr) fields.fail("tree", "must be a node");
    view.tree = std::move(tree);
    return finished<LessonMessage>(fields, std::move(view));
}

Result<LessonMessage> read_response(Fields fields) {
    LessonResponse response;
    response.ref = fields.text("ref", kMaxId);
    response.step = fields.text("step", kMaxId);
    response.item = fields.text("item", kMaxId);
    response.indicator = fields.text_or_empty("indicator", kMaxId);
    response.kind = fields.text("kind", kMaxId);
    response.question = fields.plain("question", kMaxPlain);
    response.response = fields.plain("response", kMaxPlain);
    response.max = fields.number("max", 0, kMaxScore);
    response.score = fields.number("score", 0, response.max);
    response.correct = fields.boolean("correct");
    response.duration_ms = static_cast<std::int64_t>(fields.number_or("duration_ms", 0, 0, 1e12));
    response.checkpoint = checkpoint_in(fields);
    return finished<LessonMessage>(fields, std::move(response));
}

Result<IndicatorScore> read_indicator(const Value& value) {
    Fields fields(value, "done.indicators");
    IndicatorScore score;
    score.max = fields.number("max", 0, kMaxScore);
    score.score = fields.number("score", 0, score.max);
    score.n = fields.whole_or("n", 0, 0, 1'000'000);
    score.label = fields.text_or_empty("label", kMaxLine);
    return finished(fields, std::move(score));
}

Result<LessonMessage> read_done(Fields fields) {
    LessonDone done;
    done.max = fields.number("max", 0, kMaxScore);
    done.score = fields.number("score", 0, done.max);
    done.passed = fields.boolean("passed");
    done.other = fields.boolean_or("other", false);
    done.review = fields.boolean_or("review", false);
    done.checkpoint = checkpoint_in(fields);
    const Value* indicators = fields.any("indicators");
    if (indicators != nullptr &&
        (indicators->map() == nullptr || indicators->map()->size() > 200)) {
        fields.fail("indicators", "must be a map of at most 200 scores");
    } else if (indicators != nullptr) {
        for (const auto& [name, value] : *indicators->map()) {
            if (name.empty() || name.size() > kMaxId) fields.fail("indicators", "has a bad name");
            if (auto score = taken(fields, read_indicator(value))) done.indicators[name] = *score;
        }
    }
    return finished<LessonMessage>(fields, std::move(done));
}

Result<LessonMessage> read_log(Fields fields) {
    LessonLog log;
    log.level = fields.text("level", 20);
    if (log.level != "info" && log.level != "warning") {
        fields.fail("level", "must be info or warning");
    }
    log.text = fields.text_or_empty("text", kMaxSentence);
    return finished<LessonMessage>(fields, std::move(log));
}

Result<LessonMessage> read_fault(Fields fields) {
    LessonFault fault;
    fault.file = fields.text_or_empty("file", kMaxLine);
    fault.line = fields.whole_or("line", 0, 0, 10'000'000);
    fault.message = fields.text("message", kMaxSentence);
    return finished<LessonMessage>(fields, std::move(fault));
}

Value to_value(const LessonCheckpoint& checkpoint) {
    return Value::Map{{"step", checkpoint.step}, {"state", checkpoint.state}};
}

Value to_value(const Sources& sources) {
    return Value::Map(sources.begin(), sources.end());
}

Value take_tree(Value& message) {
    Value::Map* map = message.map();
    const auto tree = map->find("tree");
    return tree != map->end() ? std::exchange(tree->second, Value()) : Value();
}

}  // namespace

Result<LessonMessage> read_lesson_message(Value message) {
    const std::string type = message.text_or("t", "");
    Fields fields(message, type.empty() ? "message" : type);
    (void)fields.any("t");
    if (type == "ready") return read_ready(std::move(fields));
    if (type == "view") {
        Value tree = take_tree(message);
        return read_view(std::move(fields), std::move(tree));
    }
    if (type == "response") return read_response(std::move(fields));
    if (type == "done") return read_done(std::move(fields));
    if (type == "log") return read_log(std::move(fields));
    if (type == "fault") return read_fault(std::move(fields));
    if (type == "checkpoint") {
        Result<LessonCheckpoint> checkpoint = read_checkpoint(message, true);
        if (!checkpoint) return checkpoint.error();
        return LessonMessage(std::move(*checkpoint));
    }
    return Error{Fault::bad_input, "message.t: '" + type.substr(0, 40) + "' is no kind of message"};
}

Value to_value(const LessonEnv& env) {
    return Value::Map{{"w", env.w},
                      {"h", env.h},
                      {"portrait", env.portrait},
                      {"content_w", env.content_w},
                      {"content_h", env.content_h},
                      {"text", env.text},
                      {"theme", env.theme},
                      {"still", env.still},
                      {"reach", env.reach},
                      {"lang", env.lang}};
}

// What the process keeps to by itself; the rest is the host's.
static Value to_value(const LessonBudget& budget) {
    return Value::Map{{"instructions", budget.million_instructions},
                      {"memory", budget.memory_mib},
                      {"work", budget.work_ms}};
}

Value to_value(const OpenLesson& open) {
    Value::Map message{{"t", "open"},
                       {"lib", to_value(open.lib)},
                       {"files", to_value(open.files)},
                       {"media", Value::List(open.media.begin(), open.media.end())},
                       {"entry", open.entry},
                       {"pack", open.pack},
                       {"lang", open.env.lang},
                       {"seed", open.seed},
                       {"env", to_value(open.env)},
                       {"check", open.check},
                       {"collect", open.collect},
                       {"budget", to_value(open.budget)}};
    if (open.resume) message["resume"] = to_value(*open.resume);
    if (!open.person.is_nil()) message["person"] = open.person;
    if (!open.history.is_nil()) message["history"] = open.history;
    return message;
}

Value to_value(const LessonFrame& frame) {
    Value::Map map{{"step", frame.step},
                   {"steps", frame.steps},
                   {"step_id", frame.step_id},
                   {"step_kind", frame.step_kind},
                   {"back", frame.back},
                   {"speech", Value::List(frame.speech.begin(), frame.speech.end())}};
    if (!frame.title.empty()) map["title"] = frame.title;
    if (!frame.sound.empty()) map["sound"] = frame.sound;
    if (!frame.eyebrow.empty()) map["eyebrow"] = frame.eyebrow;
    if (frame.primary) {
        Value::Map primary{{"label", frame.primary->label}, {"enabled", frame.primary->enabled}};
        if (!frame.primary->icon.empty()) primary["icon"] = frame.primary->icon;
        if (!frame.primary->hint.empty()) primary["hint"] = frame.primary->hint;
        map["primary"] = std::move(primary);
    }
    if (frame.timer) {
        map["timer"] = Value::Map{{"left_ms", static_cast<double>(frame.timer->left_ms)},
                                  {"limit_ms", static_cast<double>(frame.timer->limit_ms)}};
    }
    return map;
}

std::string to_text(const Problem& problem) {
    std::string text = problem.file;
    if (!text.empty() && problem.line > 0) text += ":" + std::to_string(problem.line);
    if (!text.empty()) text += ": ";
    text += problem.text;
    return problem.remedy.empty() ? text : text + " → " + problem.remedy;
}

std::string_view why_name(LessonEnded::Why why) {
    switch (why) {
        case LessonEnded::Why::closed: return "closed";
        case LessonEnded::Why::faulted: return "faulted";
        case LessonEnded::Why::silent: return "silent";
        case LessonEnded::Why::overworked: return "overworked";
        case LessonEnded::Why::flooding: return "flooding";
        case LessonEnded::Why::malformed: return "malformed";
        case LessonEnded::Why::crashed: return "crashed";
        case LessonEnded::Why::unstarted: return "unstarted";
    }
    return "unknown";
}

}  // namespace suluh::script
