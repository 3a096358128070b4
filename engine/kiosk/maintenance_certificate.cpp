// What a certificate's code proves, for the screen that waits for a scanner.
#include <chrono>

#include "kiosk/certificate_check.h"
#include "kiosk/maintenance.h"

namespace suluh::kiosk {

namespace {

using Verdict = CertificateVerdict;

std::string_view kind_name(Verdict::Kind kind) {
    switch (kind) {
        case Verdict::Kind::genuine: return "genuine";
        case Verdict::Kind::forged: return "forged";
        case Verdict::Kind::unreadable: return "unreadable";
        case Verdict::Kind::newer: return "newer";
        case Verdict::Kind::stranger: return "stranger";
        case Verdict::Kind::revoked: return "revoked";
        case Verdict::Kind::no_keys: return "no_keys";
    }
    return "unreadable";
}

Value day_value(int day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return Value::Map{{"year", static_cast<int>(date.year())},
                      {"month", static_cast<double>(static_cast<unsigned>(date.month()))},
                      {"day", static_cast<double>(static_cast<unsigned>(date.day()))}};
}

// "pack/lesson" as it is called here; a course, or a module that is not here, keeps its id.
std::string title_of(const sync::CertificateFacts& facts, const std::vector<LessonCard>& cards) {
    if (facts.kind == sync::CertificateKind::course) return "";
    for (const LessonCard& card : cards) {
        if (card.pack + "/" + card.lesson == facts.subject) return card.title;
    }
    return "";
}

Value facts_value(const sync::CertificateFacts& facts, const std::vector<LessonCard>& cards) {
    constexpr double kWhole = 100;
    Value::Map value{{"course", facts.kind == sync::CertificateKind::course},
                     {"subject", facts.subject},
                     {"title", title_of(facts, cards)},
                     {"holder", facts.holder},
                     {"nip_end", facts.nip_end},
                     {"kiosk", facts.kiosk},
                     {"minutes", facts.minutes},
                     {"jp", facts.jp_hundredths / kWhole}};
    if (facts.day) value["day"] = day_value(*facts.day);
    if (facts.score) value["score"] = *facts.score;
    return Value(std::move(value));
}

}  // namespace

void Maintenance::check_certificate(const Value& args, const Reply& reply) {
    on_worker<Verdict>(
        [places = key_places(parts_.config, parts_.data), token = args.text_or("code", "")] {
            return kiosk::check_certificate(places, token);
        },
        [this, reply](const Verdict& verdict) {
            Value::Map answer{{"verdict", Value(kind_name(verdict.kind))},
                              {"collector", verdict.collector},
                              {"collector_name", verdict.collector_name}};
            if (verdict.kind == Verdict::Kind::genuine) {
                answer["facts"] = facts_value(verdict.facts, parts_.shelf.cards());
            }
            reply(Value(std::move(answer)));
        });
}

}  // namespace suluh::kiosk
