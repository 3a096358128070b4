#include "kiosk/history_value.h"

namespace suluh::kiosk {

namespace {

Value to_value(const store::PastLesson& lesson) {
    Value::List answers;
    for (const store::PastAnswer& one : lesson.answers) {
        answers.emplace_back(Value::Map{{"step", one.step},
                                        {"item", one.item},
                                        {"indicator", one.indicator},
                                        {"pillar", one.pillar},
                                        {"score", one.score},
                                        {"max", one.max}});
    }
    return Value::Map{{"lesson", lesson.lesson}, {"answers", std::move(answers)}};
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
    return Value::Map{{"lessons", std::move(lessons)}, {"due", std::move(due)}};
}

}  // namespace suluh::kiosk
