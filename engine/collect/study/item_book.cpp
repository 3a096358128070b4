#include "collect/study/item_book.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace suluh::collect {

namespace {

Value parsed(const std::string& json) {
    Result<Value> value = parse_json(json);
    return value ? std::move(*value) : Value();
}

// Each person's earliest first, the others go.
void keep_first(std::vector<Placed>& answers, const std::vector<StudiedAttempt>& attempts) {
    const auto who = [&](const Placed& one) { return attempts[one.attempt].who.number; };
    std::sort(answers.begin(), answers.end(), [&](const Placed& a, const Placed& b) {
        const std::uint32_t x = who(a), y = who(b);
        return std::tie(x, a.wall_ms, a.attempt) < std::tie(y, b.wall_ms, b.attempt);
    });
    const auto end =
        std::unique(answers.begin(), answers.end(),
                    [&](const Placed& a, const Placed& b) { return who(a) == who(b); });
    answers.erase(end, answers.end());
}

}  // namespace

Result<WordTexts> WordTexts::over(store::Connection& db) {
    Result<store::Statement> find = db.prepare("SELECT text FROM word WHERE id = ?");
    if (!find) return find.error();
    return WordTexts(std::move(*find));
}

Result<std::string> WordTexts::text(std::int64_t word) {
    find_.reset();
    find_.bind(1, word);
    const Result<bool> found = find_.step();
    if (!found) return found.error();
    std::string text = *found ? find_.text(0) : std::string();
    find_.reset();
    return text;
}

Status ItemBook::add(std::uint32_t attempt, std::uint32_t lesson, const Given& answer) {
    const std::uint32_t form = forms_.of({answer.kind, answer.indicator, answer.question});
    const std::uint32_t points = points_.of({answer.score, answer.full_score, answer.said.sure});
    return answers_.add(items_.of({lesson, answer.item}),
                        {attempt, form, points, answer.said.choice, answer.duration_ms});
}

std::vector<Placed> ItemBook::first_answers(const std::vector<Answer>& answers,
                                            const std::vector<StudiedAttempt>& attempts) {
    std::vector<Placed> placed;
    placed.reserve(answers.size());
    for (const Answer& answer : answers) {
        const StudiedAttempt& whole = attempts[answer.attempt];
        const Points& points = points_.key(answer.points);
        placed.push_back({.attempt = answer.attempt,
                          .form = answer.form,
                          .choice = answer.choice,
                          .sure = static_cast<std::uint8_t>(points.sure),
                          .wall_ms = whole.wall_ms,
                          .duration_ms = answer.duration_ms,
                          .score = points.score,
                          .full_score = points.full_score,
                          .whole_score = whole.score,
                          .whole_full_score = whole.full_score});
    }
    keep_first(placed, attempts);
    rank(placed);
    return placed;
}

Result<ItemRow> ItemBook::row_of(const std::vector<Placed>& ranked, const Item& item,
                                 const Responses& responses, WordTexts& words) {
    ItemRow row = figures_of(ranked);
    const Form& form = forms_.key(newest(ranked).form);
    for (const auto& [word, to] :
         {std::pair(item.word, &row.item), std::pair(form.kind, &row.kind),
          std::pair(form.indicator, &row.indicator), std::pair(form.question, &row.question)}) {
        Result<std::string> text = words.text(word);
        if (!text) return text.error();
        *to = std::move(*text);
    }
    row.question = parsed(row.question).text_or("ask", "");
    if (row.n < kFewestPersons) return row;
    std::map<std::uint32_t, Value::List> options;  // by wording
    for (const Placed& one : ranked) {
        if (options.contains(one.form)) continue;
        const Result<std::string> question = words.text(forms_.key(one.form).question);
        if (!question) return question.error();
        const Value whole = parsed(*question);
        const Value* list = whole.find("options");
        const bool has_any = list != nullptr && list->list() != nullptr;
        options[one.form] = has_any ? *list->list() : Value::List();
    }
    row.options = options_of(
        ranked,
        {[&](std::uint32_t wording) -> const Value::List& { return options[wording]; },
         [&](std::uint32_t choice) -> const Value::List& { return responses.choice(choice); }});
    return row;
}

Result<std::vector<ItemRow>> ItemBook::rows(const std::vector<StudiedAttempt>& attempts,
                                            const Lessons& lessons, const Responses& responses,
                                            WordTexts& words) {
    std::vector<ItemRow> rows;
    for (std::uint32_t number = 0; number < items_.size(); ++number) {
        const Result<std::vector<Answer>> answers = answers_.read(number);
        if (!answers) return answers.error();
        const Item& item = items_.key(number);
        Result<ItemRow> row = row_of(first_answers(*answers, attempts), item, responses, words);
        if (!row) return row.error();
        row->pack = lessons.pack(item.lesson);
        row->lesson = lessons.name(item.lesson);
        rows.push_back(std::move(*row));
    }
    std::sort(rows.begin(), rows.end(), [](const ItemRow& a, const ItemRow& b) {
        return std::tie(a.pack, a.lesson, a.item) < std::tie(b.pack, b.lesson, b.item);
    });
    return rows;
}

}  // namespace suluh::collect
