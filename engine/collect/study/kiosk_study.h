// Takes in the rows of one kiosk after the other. Only for study.cpp.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "collect/study/indicator_book.h"
#include "collect/study/item_book.h"
#include "collect/study/kiosk_rows.h"
#include "collect/study/lessons.h"
#include "collect/study/study.h"

namespace suluh::collect {

struct StudiedKiosk {
    std::int64_t id = 0;
    std::string kiosk{}, name{};
    std::int64_t rows = 0;  // that came, purged or not
};

// What a study gathers over all kiosks.
struct Findings {
    Findings(const std::filesystem::path& folder, JoinedNumbers numbers)
        : people(std::move(numbers)), items(folder), indicators(folder), tests(folder) {}

    Totals totals{};
    People people;
    Lessons lessons{};
    Labels labels{};
    PersonTally tally{};
    std::vector<StudiedAttempt> attempts{};  // all, in the order of kiosk, epoch and number
    std::vector<AttemptRow> listed{};        // without names
    std::vector<Who> listed_who{};
    ItemBook items;
    IndicatorBook indicators;
    TestBook tests;
};

class KioskStudy {
public:
    KioskStudy(Findings& findings, KioskRows& rows, WordTexts& words, const StudyWish& wish)
        : out_(findings), rows_(rows), words_(words), wish_(wish) {}

    [[nodiscard]] Status take_in(const StudiedKiosk& kiosk);

private:
    [[nodiscard]] Status read_persons(std::int64_t kiosk);
    [[nodiscard]] Status read_attempts(std::int64_t kiosk);
    [[nodiscard]] Status read_events(std::int64_t kiosk);
    [[nodiscard]] Status read_answers(std::int64_t kiosk);
    void add_attempt(const AttemptFacts& facts, const std::vector<KioskFix>& fixes);
    [[nodiscard]] Who who_of(const AttemptFacts& facts);
    void add_finish(const EventFacts& event);
    [[nodiscard]] Result<bool> is_blank(std::int64_t word);
    [[nodiscard]] Status sum_up(std::size_t begin, std::size_t end);
    [[nodiscard]] Status sum_up_tests(std::size_t begin, std::size_t end);
    [[nodiscard]] Status tell_attempts(const StudiedKiosk& kiosk);
    [[nodiscard]] AttemptRow row_of(const StudiedKiosk& kiosk, const KioskAttempt& attempt);

    Findings& out_;
    KioskRows& rows_;
    WordTexts& words_;
    const StudyWish& wish_;
    // Of the kiosk at hand.
    std::uint32_t first_ = 0;                              // place of its first attempt among all
    std::vector<std::pair<std::int64_t, Who>> persons_{};  // by ref
    std::unordered_map<std::int64_t, Who> guests_{};       // by session
    KioskAttempts attempts_{};
    std::vector<std::uint32_t> titles_{};  // of the attempts
    std::vector<Given> given_{}, tested_{};
    std::vector<Sum> sums_{};
    TextNumbers title_texts_{};
    std::unordered_map<std::int64_t, bool> blank_{};
};

}  // namespace suluh::collect
