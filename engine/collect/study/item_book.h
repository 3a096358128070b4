// All answers that count, laid out by item, so that each item can be looked at alone.
#pragma once

#include <filesystem>
#include <vector>

#include "collect/item_analysis.h"
#include "collect/study/given.h"
#include "collect/study/item_figures.h"
#include "collect/study/lessons.h"
#include "collect/study/people.h"
#include "collect/study/spill.h"

namespace suluh::collect {

// What is kept of every attempt, over all kiosks in their order: a million of them are few enough.
struct StudiedAttempt {
    Who who{};
    std::uint32_t lesson = 0;
    std::int64_t wall_ms = 0;
    double score = 0, full_score = 0;  // of its answers that count
};

// Texts of the dictionary by their numbers.
class WordTexts {
public:
    [[nodiscard]] static Result<WordTexts> over(store::Connection& db);
    [[nodiscard]] Result<std::string> text(std::int64_t word);

private:
    explicit WordTexts(store::Statement find) : find_(std::move(find)) {}
    store::Statement find_;
};

class ItemBook {
public:
    explicit ItemBook(const std::filesystem::path& folder) : answers_(folder) {}

    // attempt: its place among all attempts.
    [[nodiscard]] Status add(std::uint32_t attempt, std::uint32_t lesson, const Given& answer);
    // By pack, lesson and item.
    [[nodiscard]] Result<std::vector<ItemRow>> rows(const std::vector<StudiedAttempt>& attempts,
                                                    const Lessons& lessons,
                                                    const Responses& responses, WordTexts& words);

private:
    struct Item {
        std::uint32_t lesson = 0;
        std::int64_t word = 0;
        friend bool operator==(const Item&, const Item&) = default;
    };
    struct Form {
        std::int64_t kind = 0, indicator = 0, question = 0;
        friend bool operator==(const Form&, const Form&) = default;
    };
    struct Points {
        double score = 0, full_score = 0;
        std::int8_t sure = 0;
        friend bool operator==(const Points&, const Points&) = default;
    };
    struct Hash {
        std::size_t operator()(const Item& item) const { return hash_of(item.lesson, item.word); }
        std::size_t operator()(const Form& form) const {
            return hash_of(form.kind, form.indicator, form.question);
        }
        std::size_t operator()(const Points& points) const {
            return hash_of(points.score, points.full_score, points.sure);
        }
    };
    struct Answer {  // one of ten million
        std::uint32_t attempt, form, points, choice;
        std::int64_t duration_ms;
    };
    [[nodiscard]] std::vector<Placed> first_answers(const std::vector<Answer>& answers,
                                                    const std::vector<StudiedAttempt>& attempts);
    [[nodiscard]] Result<ItemRow> row_of(const std::vector<Placed>& ranked, const Item& item,
                                         const Responses& responses, WordTexts& words);

    Numbers<Item, Hash> items_{};
    Numbers<Form, Hash> forms_{};
    Numbers<Points, Hash> points_{};
    Spill<Answer> answers_;
};

}  // namespace suluh::collect
