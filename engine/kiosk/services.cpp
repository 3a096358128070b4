#include "kiosk/services.h"

#include <ctime>

#include "base/log.h"
#include "store/people.h"
#include "store/person_pin.h"
#include "store/position_level.h"

namespace suluh::kiosk {

namespace {

constexpr std::int64_t kSecondMs = 1000;

Value sex_value(store::Sex sex) {
    return sex == store::Sex::male ? "L" : "P";
}

struct Started {
    store::Ref session;
    std::optional<store::Person> person;
    double jp_done = 0;
};

// What the kiosk knows of somebody who is not signed in yet.
struct Known {
    std::optional<store::Person> person;
    bool has_pin = false;
};

Result<Known> read_known(store::Database& db, const std::string& nip) {
    Result<std::optional<store::Person>> person = store::find_person(db, nip);
    if (!person) return person.error();
    const Result<std::optional<store::PersonPin>> pin = store::find_pin(db, nip);
    if (!pin) return pin.error();
    return Known{std::move(*person), pin->has_value()};
}

Result<Started> start_on_disk(store::Database& db, const std::string& nip, store::PersonKind kind,
                              std::int64_t year_began_ms) {
    Started started;
    if (!nip.empty()) {
        Result<store::Person> person = store::remember_person(db, {{}, nip, kind, "", "", "", ""});
        if (!person) return person.error();
        const Result<double> jp = store::jp_done(db, nip, year_began_ms);
        if (!jp) return jp.error();
        started.person = std::move(*person);
        started.jp_done = *jp;
    }
    std::optional<store::Ref> ref;
    if (started.person) ref = started.person->ref;
    const Result<store::Ref> session = store::start_session(db, ref);
    if (!session) return session.error();
    started.session = *session;
    return started;
}

}  // namespace

void Services::register_on(script::ShellState& shell) {
    shell.provide("boot", [this](const Value&, const Reply& reply) { reply(boot_facts()); });
    shell.provide("person.check",
                  [this](const Value& args, const Reply& reply) { check_person(args, reply); });
    shell.provide("session.start",
                  [this](const Value& args, const Reply& reply) { start_session(args, reply); });
    shell.provide("session.end", [this](const Value& args, const Reply& reply) {
        end_visit(args.text_or("why", "leave"), reply);
    });
    shell.provide("settings.set",
                  [this](const Value& args, const Reply& reply) { set_settings(args, reply); });
    shell.provide("catalogue", [this](const Value&, const Reply& reply) { list_catalogue(reply); });
    shell.provide("lesson.open",
                  [this](const Value& args, const Reply& reply) { open_lesson(args, reply); });
    shell.provide("lesson.event", [this](const Value& args, const Reply& reply) {
        const Value* arg = args.find("arg");
        parts_.flow.event(args.text_or("name", ""), arg != nullptr ? *arg : Value());
        reply(Value());
    });
    shell.provide("lesson.close", [this](const Value&, const Reply& reply) {
        parts_.flow.close();
        reply(Value());
    });
    const auto answer = [](const Status& status, const Reply& reply) {
        status ? reply(Value()) : reply(status.error());
    };
    shell.provide("lesson.retry", [this, answer](const Value&, const Reply& reply) {
        answer(parts_.flow.retry(), reply);
    });
    shell.provide("lesson.skip", [this, answer](const Value&, const Reply& reply) {
        answer(parts_.flow.skip(), reply);
    });
    shell.provide("person.record",
                  [this](const Value&, const Reply& reply) { show_record(reply); });
    shell.provide("result", [this](const Value&, const Reply& reply) { show_result(reply); });
    register_sound(shell);
    register_pin(shell);
}

Value Services::boot_facts() const {
    const Config& config = parts_.config;
    return Value::Map{{"office", config.office},
                      {"kiosk", config.name},
                      {"version", parts_.version},
                      {"idle_s", config.idle_seconds},
                      {"countdown_s", config.countdown_seconds},
                      {"lang", config.language}};
}

std::optional<store::Date> Services::today() const {
    // A clock from before this program was built is a wrong clock: then no age is judged.
    if (parts_.clock.wall_ms() < store::build_date_ms()) return std::nullopt;
    const auto seconds = static_cast<std::time_t>(parts_.clock.wall_ms() / kSecondMs);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr) return std::nullopt;
    return store::Date{local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

std::int64_t Services::year_began_ms() const {
    const std::optional<store::Date> now = today();
    if (!now) return 0;  // with a wrong clock all hours count
    std::tm first{};
    first.tm_year = now->year - 1900;
    first.tm_mday = 1;
    first.tm_isdst = -1;
    return std::int64_t{std::mktime(&first)} * kSecondMs;
}

void Services::check_person(const Value& args, const Reply& reply) {
    const std::string nip = args.text_or("nip", "");
    const store::NipVerdict verdict = store::parse_nip(nip, today());
    if (const auto* problem = std::get_if<store::NipProblem>(&verdict)) {
        return reply(
            Value(Value::Map{{"valid", false}, {"problem", store::nip_problem_name(*problem)}}));
    }
    const store::NipFacts facts = std::get<store::NipFacts>(verdict);
    parts_.ledger.ask<Known>(
        [nip](store::Database& db) { return read_known(db, nip); },
        [facts, use = parts_.config.pin_use, reply](const Result<Known>& known) {
            if (!known) return reply(known.error());
            const std::optional<store::Person>& person = known->person;
            Value::Map answer{{"valid", true},
                              {"known", person.has_value()},
                              {"kind", store::person_kind_name(facts.kind)},
                              {"sex", sex_value(facts.sex)},
                              {"birth", Value(Value::Map{{"y", facts.birth.year},
                                                         {"m", facts.birth.month},
                                                         {"d", facts.birth.day}})}};
            // Behind a PIN the name shows once the PIN was right.
            if (known->has_pin && use != PinUse::off) {
                answer["pin"] = true;
            } else if (person) {
                if (!person->name.empty()) answer["name"] = person->name;
                if (!person->unit.empty()) answer["unit"] = person->unit;
            }
            reply(Value(std::move(answer)));
        });
}

void Services::start_session(const Value& args, const Reply& reply) {
    if (args.boolean_or("guest", false)) return begin_session({}, reply);
    const std::string nip = args.text_or("nip", "");
    const store::NipVerdict verdict = store::parse_nip(nip, today());
    if (!std::holds_alternative<store::NipFacts>(verdict)) {
        return reply(Error{Fault::bad_input, "session.start: this is no valid number"});
    }
    const store::NipFacts facts = std::get<store::NipFacts>(verdict);
    const std::string pin = args.text_or("pin", "");
    if (parts_.config.pin_use == PinUse::off) return begin_session({nip, facts}, reply);
    if (pin.empty()) {
        return pins_.look(nip, [this, nip, facts, reply](const Result<PinState>& state) {
            if (!state) return reply(state.error());
            if (!state->is_set) return begin_session({nip, facts}, reply);
            reply(Error{Fault::refused, "session.start: this person's PIN is asked for"});
        });
    }
    pins_.open(nip, pin, [this, nip, facts, reply](const Result<PinVerdict>& judged) {
        if (!judged) return reply(judged.error());
        // Reset by local IT meanwhile: then nothing is asked for.
        const bool is_set = judged->state.is_set;
        if (judged->fits || !is_set) return begin_session({nip, facts, is_set}, reply);
        Value answer = to_value(judged->state);
        (*answer.map())["open"] = false;
        reply(std::move(answer));
    });
}

void Services::begin_session(const Newcomer& newcomer, const Reply& reply) {
    if (parts_.visit.visitor) end_visit("leave");
    parts_.ledger.ask<Started>(
        [nip = newcomer.nip, kind = newcomer.facts.kind, began = year_began_ms()](
            store::Database& db) { return start_on_disk(db, nip, kind, began); },
        [this, newcomer, reply](const Result<Started>& started) {
            if (!started) return reply(started.error());
            const bool guest = newcomer.nip.empty();
            Visitor visitor{started->session, std::nullopt, newcomer.nip};
            Value::Map answer{{"open", true},
                              {"guest", guest},
                              {"jp_done", started->jp_done},
                              {"jp_target", parts_.config.jp_target}};
            if (const auto& person = started->person) {
                visitor.person = person->ref;
                answer["sex"] = sex_value(newcomer.facts.sex);
                if (!person->name.empty()) answer["name"] = person->name;
                if (!person->unit.empty()) answer["unit"] = person->unit;
                visitor.level = store::level_code(person->position_level);
                if (!visitor.level.empty()) answer["level"] = visitor.level;
                answer["leads"] = store::is_leading(visitor.level);
                const PinUse use = parts_.config.pin_use;
                answer["may_pin"] = use != PinUse::off;
                answer["must_pin"] = use == PinUse::required && !newcomer.has_pin;
            }
            parts_.visit.visitor = std::move(visitor);
            reply(Value(std::move(answer)));
        });
}

void Services::end_visit(const std::string& why, const Reply& reply) {
    parts_.flow.close();
    const std::optional<Visitor> visitor = std::exchange(parts_.visit.visitor, std::nullopt);
    parts_.visit.last_result.reset();
    parts_.visit_ended();
    if (!visitor) {
        if (reply) reply(Value());
        return;
    }
    parts_.ledger.ask<store::Ref>(
        [session = visitor->session, why](store::Database& db) -> Result<store::Ref> {
            if (Status s = store::end_session(db, session, why); !s) return s.error();
            return session;
        },
        [this, reply](const Result<store::Ref>& ended) {
            if (ended) parts_.session_closed();
            // The person is gone either way; the store ends such a session at its next opening.
            if (!ended) log_warning("kiosk", "ending a session: " + ended.error().detail);
            if (reply) reply(Value());
        });
}

void Services::set_settings(const Value& args, const Reply& reply) {
    const Result<double> volume = chosen_volume(parts_.visit.volume, args);
    if (!volume) return reply(volume.error().within("settings.set"));
    if (Status applied = stage::apply_settings(parts_.visit.look, args); !applied) {
        return reply(applied.error().within("settings.set"));
    }
    parts_.visit.volume = *volume;
    parts_.narration.set_volume(*volume);
    parts_.flow.set_env(parts_.visit.look);
    parts_.look_changed();
    reply(Value());
}

}  // namespace suluh::kiosk
