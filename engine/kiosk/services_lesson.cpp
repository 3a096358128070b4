// Services about lessons: the cards, opening one, its result.
#include <algorithm>
#include <cmath>

#include "kiosk/history_value.h"
#include "kiosk/record_value.h"
#include "kiosk/reminders.h"
#include "kiosk/services.h"
#include "script/pack_sources.h"

namespace suluh::kiosk {

namespace {

using store::LessonProgress;

using Shown = Services::Shown;

Result<Shown> read_shown(store::Database& db, const std::string& nip) {
    if (nip.empty()) return Shown();
    Result<std::vector<LessonProgress>> progress = store::lesson_progress(db, nip);
    if (!progress) return progress.error();
    Result<std::vector<store::DueQuestion>> due = store::due_questions(db, nip);
    if (!due) return due.error();
    Result<store::Finishes> done = store::finishes(db, nip);
    if (!done) return done.error();
    return Shown{std::move(*progress), std::move(*due), std::move(*done)};
}

// The refresher that is longest due, of a pack that is here: {pack, lesson, count}; or nil.
Value due_value(const std::vector<store::DueQuestion>& due, const std::vector<LessonCard>& cards) {
    for (const store::DueQuestion& first : due) {
        const bool is_here = std::any_of(cards.begin(), cards.end(), [&](const LessonCard& card) {
            return card.pack == first.pack;
        });
        if (!is_here) continue;
        const auto count =
            std::count_if(due.begin(), due.end(),
                          [&](const store::DueQuestion& one) { return one.pack == first.pack; });
        return Value::Map{{"pack", first.pack},
                          {"lesson", script::kRefresher},
                          {"count", std::min<std::int64_t>(count, kMostDue)}};
    }
    return {};
}

// "2F7A-0042": which kiosk, which attempt; short enough to write down.
std::string result_code(const std::string& kiosk_code, store::Ref attempt) {
    constexpr std::size_t kDigits = 4;
    std::string number = std::to_string(attempt.seq());
    if (number.size() < kDigits) number.insert(0, kDigits - number.size(), '0');
    return kiosk_code + "-" + number;
}

}  // namespace

Value Services::card_value(const LessonCard& card,
                           const std::vector<LessonProgress>& progress) const {
    Value::Map value{{"pack", card.pack},
                     {"lesson", card.lesson},
                     {"title", title_in(parts_.visit.look.lang, card.title, card.titles)},
                     {"pillar", card.pillar},
                     {"minutes", card.minutes},
                     {"jp", card.jp},
                     {"signed", card.is_vouched},
                     {"state", "new"},
                     {"progress", 0},
                     {"available", !parts_.faults.is_unavailable(card.pack + "/" + card.lesson)}};
    if (!card.icon.empty()) value["icon"] = card.icon;
    if (!card.picture.empty()) value["picture"] = card.picture;
    if (!card.module.empty()) value["module"] = card.module;
    if (!card.track.empty()) value["track"] = card.track;
    const auto own = std::find_if(progress.begin(), progress.end(), [&](const LessonProgress& one) {
        return one.pack == card.pack && one.lesson == card.lesson;
    });
    if (own == progress.end()) return value;
    value["state"] = state_name(own->state);
    value["progress"] = share_of(*own);
    value["passed"] = own->passed;
    if (own->position > 0) value["step"] = own->position;
    if (own->steps > 0) value["steps"] = own->steps;
    if (own->best) value["score"] = std::round(*own->best);
    return value;
}

// What is due: a reminder at its time, else questions that were missed.
Value Services::catalogue_value(const Shown& shown) const {
    const std::vector<LessonCard>& cards = parts_.shelf.cards();
    Value::List modules;
    for (const LessonCard& card : cards) {
        if (!card.reminder) modules.push_back(card_value(card, shown.progress));
    }
    Value::Map answer{{"modules", std::move(modules)}};
    const bool election = is_within(parts_.config.election, today());
    if (election) answer["election"] = true;
    const auto since =
        election ? std::optional(day_began_ms(parts_.config.election->begins)) : std::nullopt;
    if (const LessonCard* card = due_reminder(cards, shown.done, since)) {
        answer["due"] = card_value(*card, shown.progress);
    } else if (Value due = due_value(shown.due, cards); !due.is_nil()) {
        answer["due"] = std::move(due);
    }
    return answer;
}

void Services::list_catalogue(const Reply& reply) {
    const std::string nip = parts_.visit.visitor ? parts_.visit.visitor->nip : "";
    parts_.shelf.when_ready([this, nip, reply] {
        parts_.ledger.ask<Shown>([nip](store::Database& db) { return read_shown(db, nip); },
                                 [this, reply](const Result<Shown>& shown) {
                                     if (!shown) return reply(shown.error());
                                     reply(catalogue_value(*shown));
                                 });
    });
}

void Services::open_lesson(const Value& args, const Reply& reply) {
    if (!parts_.visit.visitor) {
        return reply(Error{Fault::refused, "lesson.open: nobody has signed in"});
    }
    const std::string pack = args.text_or("pack", "");
    const std::string lesson = args.text_or("lesson", "");
    if (parts_.faults.is_unavailable(pack + "/" + lesson)) {
        return reply(Error{Fault::refused, "this lesson has failed too often"});
    }
    const store::Ref session = parts_.visit.visitor->session;
    if (lesson != script::kRefresher) return plan_lesson({pack, lesson, {}}, session, reply);
    parts_.ledger.ask<std::vector<std::string>>(
        [nip = parts_.visit.visitor->nip, pack](store::Database& db) {
            return refresher_banks(db, nip, pack);
        },
        [this, pack, lesson, session, reply](const Result<std::vector<std::string>>& banks) {
            if (!banks) return reply(banks.error());
            plan_lesson({pack, lesson, *banks}, session, reply);
        });
}

void Services::plan_lesson(Shelf::Wanted wanted, store::Ref session, const Reply& reply) {
    parts_.shelf.plan(std::move(wanted), [this, session, reply](Result<LessonPlan> plan) {
        if (!plan) return reply(plan.error());
        const std::optional<Visitor>& visitor = parts_.visit.visitor;
        if (!visitor || visitor->session != session) {
            return reply(Error{Fault::gone, "the person has left meanwhile"});
        }
        if (const LessonCard* card = parts_.shelf.find_card(plan->pack, plan->lesson)) {
            plan->sub = title_in(parts_.visit.look.lang, card->pack_title, card->pack_titles);
        }
        parts_.shelf.set_open_pack(plan->pack);
        parts_.visit.last_result.reset();
        parts_.flow.open(std::move(*plan), *visitor, parts_.visit.look, reply);
    });
}

// What is kept about the person at the screen, and nobody else's.
void Services::show_record(const Reply& reply) {
    const std::string nip = parts_.visit.visitor ? parts_.visit.visitor->nip : "";
    if (nip.empty()) return reply(Error{Fault::refused, "nobody is signed in by number"});
    std::map<std::string, std::string> pillars;
    for (const LessonCard& card : parts_.shelf.cards()) pillars.emplace(card.pack, card.pillar);
    parts_.ledger.ask<Record>(
        [nip, lang = parts_.visit.look.lang, pillars = std::move(pillars)](store::Database& db) {
            return read_record(db, {nip, lang, pillars});
        },
        [this, reply](const Result<Record>& record) {
            if (!record) return reply(record.error());
            Value value = record_value(*record, parts_.shelf, parts_.visit.look.lang);
            (*value.map())["jp_minutes"] = parts_.config.jp_minutes;
            reply(std::move(value));
        });
}

void Services::show_result(const Reply& reply) {
    if (!parts_.visit.last_result) {
        return reply(Error{Fault::not_found, "no lesson was finished in this visit"});
    }
    const FinishedAttempt& last = *parts_.visit.last_result;
    Value::List indicators;
    for (const store::IndicatorResult& one : last.indicators) {
        const auto label = last.labels.find(one.indicator);
        Value::Map indicator{{"id", one.indicator},
                             {"label", label != last.labels.end() ? label->second : one.indicator},
                             {"after", std::round(one.after)},
                             {"n", one.n}};
        if (one.before) indicator["before"] = std::round(*one.before);
        indicators.emplace_back(std::move(indicator));
    }
    const double minutes = minutes_of(last.result.active_ms);
    Value::Map answer{{"title", title_of(last.result, parts_.shelf, parts_.visit.look.lang)},
                      {"score", std::round(last.result.percent)},
                      {"passed", last.result.passed},
                      {"graded", last.result.pass_mark > 0},
                      {"other", last.has_other_questions},
                      {"review", last.has_review},
                      {"minutes", std::max(1.0, minutes)},
                      {"jp", last.result.passed ? last.result.jp : 0},
                      {"indicators", std::move(indicators)}};
    const bool guest = !parts_.visit.visitor || parts_.visit.visitor->nip.empty();
    if (!guest && !parts_.kiosk_code.empty()) {
        answer["code"] = result_code(parts_.kiosk_code, last.result.attempt);
    }
    reply(Value(std::move(answer)));
}

}  // namespace suluh::kiosk
