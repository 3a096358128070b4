#include "collect/study/kiosk_study.h"

#include <algorithm>

namespace suluh::collect {

namespace {

bool is_true(const Value& detail, std::string_view key) {
    return detail.boolean_or(key, false) || detail.number_or(key, 0) > 0;
}

const KioskFix* fix_of(const std::vector<KioskFix>& fixes, std::int64_t epoch, std::int64_t seq) {
    const auto after = std::upper_bound(fixes.begin(), fixes.end(), std::pair(epoch, seq),
                                        [](const auto& place, const KioskFix& fix) {
                                            return place < std::pair(fix.epoch, fix.seq_from);
                                        });
    if (after == fixes.begin()) return nullptr;
    const KioskFix& fix = *std::prev(after);
    return fix.epoch == epoch && fix.seq_to >= seq ? &fix : nullptr;
}

// Calls see(begin, end) for the answers of each attempt.
template <class See>
Status each_attempt(const std::vector<Given>& sorted, const See& see) {
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && sorted[end].attempt == sorted[begin].attempt) ++end;
        if (Status s = see(begin, end); !s) return s;
        begin = end;
    }
    return {};
}

}  // namespace

Status KioskStudy::read_persons(std::int64_t kiosk) {
    persons_.clear();
    return rows_.persons(kiosk, [&](std::int64_t ref, const People::Row& row) {
        if (!row.nip.empty()) persons_.emplace_back(ref, out_.people.met(row));
    });
}

Who KioskStudy::who_of(const AttemptFacts& facts) {
    if (facts.person) {
        const auto found = std::lower_bound(
            persons_.begin(), persons_.end(), *facts.person,
            [](const auto& person, std::int64_t ref) { return person.first < ref; });
        if (found != persons_.end() && found->first == *facts.person) return found->second;
    }
    const auto [guest, fresh] = guests_.try_emplace(facts.deed.session.value_or(0));
    if (fresh) guest->second = out_.people.guest();
    return guest->second;
}

void KioskStudy::add_attempt(const AttemptFacts& facts, const std::vector<KioskFix>& fixes) {
    const KioskFix* fix = fix_of(fixes, facts.epoch, facts.seq);
    KioskAttempt attempt{.epoch = facts.epoch,
                         .seq = facts.seq,
                         .who = who_of(facts),
                         .lesson = out_.lessons.of(facts.pack, facts.lesson),
                         .jp = facts.jp,
                         .wall_ms = facts.deed.wall_ms,
                         .doubt = facts.doubt};
    if (fix != nullptr) {
        attempt.shift_ms = fix->shift_ms;
        attempt.wall_ms += fix->shift_ms;
        attempt.doubt = fix->doubt;
    }
    out_.lessons.saw_title(attempt.lesson, facts.title, {attempt.wall_ms, attempt.doubt});
    out_.people.has_tried(attempt.who);
    out_.attempts.push_back({attempt.who, attempt.lesson, attempt.wall_ms});
    titles_.push_back(title_texts_.of(facts.title));
    attempts_.add(attempt, facts.deed);
}

Status KioskStudy::read_attempts(std::int64_t kiosk) {
    attempts_.clear();
    titles_.clear();
    guests_.clear();
    first_ = static_cast<std::uint32_t>(out_.attempts.size());
    const Result<std::vector<KioskFix>> fixes = rows_.fixes(kiosk);
    if (!fixes) return fixes.error();
    return rows_.attempts(kiosk, [&](const AttemptFacts& facts) { add_attempt(facts, *fixes); });
}

void KioskStudy::add_finish(const EventFacts& event) {
    const Result<Value> detail = parse_json(event.finish);
    const Value nothing;
    const Value& said = detail ? *detail : nothing;
    const Value* indicators = said.find("indicators");
    if (indicators != nullptr && indicators->map() != nullptr) {
        for (const auto& [code, sums] : *indicators->map()) {
            const Value* label = sums.find("label");
            if (label == nullptr || label->text() == nullptr) continue;
            std::string& known = out_.labels[code];
            known = std::max(known, *label->text());
        }
    }
    const std::uint32_t attempt =
        event.attempt ? attempts_.find(*event.attempt) : KioskAttempts::kNone;
    if (attempt == KioskAttempts::kNone) return;
    attempts_.finished(
        attempt, {said.number_or("score", 0), said.number_or("max", 0), is_true(said, "passed")});
}

Status KioskStudy::read_events(std::int64_t kiosk) {
    return rows_.events(kiosk, [&](const EventFacts& event) {
        if (!event.finish.empty()) add_finish(event);
        if (!event.attempt) return;
        const std::uint32_t attempt = attempts_.find(*event.attempt);
        if (attempt != KioskAttempts::kNone) attempts_.did(attempt, event.deed);
    });
}

// The answers of one attempt that count.
Status KioskStudy::sum_up(std::size_t begin, std::size_t end) {
    const std::uint32_t place = first_ + given_[begin].attempt;
    StudiedAttempt& whole = out_.attempts[place];
    sums_.clear();
    for (std::size_t i = begin; i < end; ++i) {
        const Given& answer = given_[i];
        whole.score += answer.score;
        whole.full_score += answer.full_score;
        add_to(sum_for(sums_, answer.indicator, Test::none), answer);
        if (Status s = out_.items.add(place, whole.lesson, answer); !s) return s;
    }
    for (const Sum& sum : sums_) {
        const Result<bool> blank = is_blank(sum.indicator);
        if (!blank) return blank.error();
        if (*blank) continue;
        if (Status s = out_.indicators.add(place, sum); !s) return s;
    }
    return {};
}

// The same of those that were part of a test.
Status KioskStudy::sum_up_tests(std::size_t begin, std::size_t end) {
    const std::uint32_t place = first_ + tested_[begin].attempt;
    if (out_.attempts[place].who.is_guest()) return {};
    sums_.clear();
    for (std::size_t i = begin; i < end; ++i) {
        const Given& answer = tested_[i];
        if (answer.said.test == Test::other) continue;
        const Result<bool> blank = is_blank(answer.indicator);
        if (!blank) return blank.error();
        if (!*blank) add_to(sum_for(sums_, answer.indicator, answer.said.test), answer);
        add_to(sum_for(sums_, TestBook::kAllIndicators, answer.said.test), answer);
    }
    for (const Sum& sum : sums_) {
        if (Status s = out_.tests.add(place, sum); !s) return s;
    }
    return {};
}

Result<bool> KioskStudy::is_blank(std::int64_t word) {
    if (const auto known = blank_.find(word); known != blank_.end()) return known->second;
    const Result<std::string> text = words_.text(word);
    if (!text) return text.error();
    return blank_[word] = text->empty();
}

Status KioskStudy::read_answers(std::int64_t kiosk) {
    given_.clear();
    tested_.clear();
    const bool whole = wish_.depth == StudyDepth::whole;
    std::uint32_t came = 0;
    const Status read = rows_.answers(kiosk, [&](const AnswerFacts& answer) {
        ++out_.totals.answers;
        const std::uint32_t attempt = attempts_.find(answer.attempt);
        if (attempt == KioskAttempts::kNone) return;
        attempts_.did(attempt, answer.deed);
        ++attempts_.all()[attempt].answers;
        if (!whole || !answer.counts) return;
        given_.push_back(answer.given);
        given_.back().attempt = attempt;
        given_.back().came = came++;
        if (answer.given.said.test != Test::none) tested_.push_back(given_.back());
    });
    if (!read) return read;
    keep_last_given(given_);
    Status summed = each_attempt(
        given_, [&](std::size_t begin, std::size_t end) { return sum_up(begin, end); });
    if (!summed) return summed;
    keep_last_given(tested_);
    return each_attempt(
        tested_, [&](std::size_t begin, std::size_t end) { return sum_up_tests(begin, end); });
}

AttemptRow KioskStudy::row_of(const StudiedKiosk& kiosk, const KioskAttempt& attempt) {
    AttemptRow row;
    row.kiosk = kiosk.name.empty() ? kiosk.kiosk : kiosk.name;
    row.pack = out_.lessons.pack(attempt.lesson);
    row.lesson = out_.lessons.name(attempt.lesson);
    const auto place = static_cast<std::size_t>(&attempt - attempts_.all().data());
    row.title = title_texts_.text(titles_[place]);
    row.finished = attempt.finish.has_value();
    row.passed = attempt.passed();
    row.percent = attempt.percent();
    row.answers = attempt.answers;
    row.active_ms = attempts_.active_ms(attempt);
    row.jp = attempt.jp;
    row.last = attempts_.last(attempt);
    row.kiosk_id = kiosk.kiosk;
    row.epoch = attempt.epoch;
    row.seq = attempt.seq;
    return row;
}

Status KioskStudy::tell_attempts(const StudiedKiosk& kiosk) {
    for (const KioskAttempt& attempt : attempts_.all()) {
        ++out_.totals.attempts;
        out_.totals.finished += attempt.finish ? 1 : 0;
        out_.totals.passed += attempt.passed() ? 1 : 0;
        out_.lessons.count(attempt.lesson, attempt.finish.has_value(), attempt.passed(),
                           attempt.percent());
        if (wish_.depth == StudyDepth::attempts) continue;
        if (wish_.plan != nullptr && !attempt.who.is_guest()) {
            out_.tally.add(attempt.who.number, attempt.lesson,
                           {attempt.passed(), attempts_.last(attempt), attempts_.active_ms(attempt),
                            attempt.jp});
        }
        if (wish_.see) {
            if (attempt.who.is_guest()) continue;
            const AttemptRow row = row_of(kiosk, attempt);
            if (Status s = wish_.see({attempt.who.number, attempt.wall_ms, row}); !s) return s;
        } else if (out_.totals.attempts <= wish_.list_attempts) {
            out_.listed.push_back(row_of(kiosk, attempt));
            out_.listed_who.push_back(attempt.who);
        }
    }
    if (out_.totals.attempts <= wish_.list_attempts) return {};
    std::vector<AttemptRow>().swap(out_.listed);
    std::vector<Who>().swap(out_.listed_who);
    return {};
}

Status KioskStudy::take_in(const StudiedKiosk& kiosk) {
    if (Status s = read_persons(kiosk.id); !s) return s;
    if (Status s = read_attempts(kiosk.id); !s) return s;
    if (Status s = read_events(kiosk.id); !s) return s;
    if (wish_.depth != StudyDepth::attempts) {
        if (Status s = read_answers(kiosk.id); !s) return s;
    }
    return tell_attempts(kiosk);
}

}  // namespace suluh::collect
