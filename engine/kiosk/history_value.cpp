#include "kiosk/history_value.h"

#include <set>

#include "kiosk/record_value.h"
#include "script/pack_sources.h"

namespace suluh::kiosk {

namespace {

Value to_value(const store::PastLesson& lesson) {
    Value::List answers;
    for (const store::PastAnswer& one : lesson.answers) {
        Value::Map answer{{"step", one.step},           {"item", one.item},
                          {"indicator", one.indicator}, {"pillar", one.pillar},
                          {"score", one.score},         {"max", one.max}};
        if (Result<Value> ratings = parse_json(one.ratings); ratings) answer["ratings"] = *ratings;
        answers.emplace_back(std::move(answer));
    }
    return Value::Map{
        {"pack", lesson.pack}, {"lesson", lesson.lesson}, {"answers", std::move(answers)}};
}

// What an unfinished refresher has drawn, as it keeps it.
std::set<std::string> drawn_banks(const Value& state) {
    std::set<std::string> banks;
    const Value* draws = state.find("draws");
    const Value* drawn = draws != nullptr ? draws->find("refresher") : nullptr;
    if (drawn == nullptr || drawn->list() == nullptr) return banks;
    for (const Value& name : *drawn->list()) {
        const std::string* text = name.text();
        if (text != nullptr) banks.insert(text->substr(0, text->find('/')));
    }
    return banks;
}

}  // namespace

Value to_value(const History& history) {
    Value::List lessons;
    for (const store::PastLesson& lesson : history.lessons) lessons.push_back(to_value(lesson));
    Value::List due;
    for (const store::DueQuestion& one : history.due) {
        if (due.size() == kMostDue) break;
        due.emplace_back(Value::Map{{"bank", one.bank}, {"item", one.question}});
    }
    Value::Map value{{"lessons", std::move(lessons)}, {"due", std::move(due)}};
    if (history.active_ms) value["minutes"] = minutes_of(*history.active_ms);
    return Value(std::move(value));
}

Result<std::vector<std::string>> refresher_banks(store::Database& db, const std::string& nip,
                                                 const std::string& pack) {
    const auto open = store::find_resume(db, nip, pack, script::kRefresher);
    if (!open) return open.error();
    std::set<std::string> banks;
    if (*open && (*open)->checkpoint) banks = drawn_banks((*open)->checkpoint->state);
    Result<std::vector<store::DueQuestion>> due = store::due_questions(db, nip);
    if (!due) return due.error();
    std::erase_if(*due, [&](const store::DueQuestion& one) { return one.pack != pack; });
    if (due->size() > kMostDue) due->resize(kMostDue);
    for (const store::DueQuestion& one : *due) banks.insert(one.bank);
    return std::vector<std::string>(banks.begin(), banks.end());
}

}  // namespace suluh::kiosk
