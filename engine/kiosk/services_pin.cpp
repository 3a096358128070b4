// Services about a person's own PIN: whoever signed in sets, changes or removes theirs.
#include "base/log.h"
#include "kiosk/services.h"

namespace suluh::kiosk {

namespace {

std::string_view use_name(PinUse use) {
    switch (use) {
        case PinUse::off: return "off";
        case PinUse::optional: return "optional";
        case PinUse::required: return "required";
    }
    return "off";
}

}  // namespace

void Services::register_pin(script::ShellState& shell) {
    // {use, set, rest_s, left}
    shell.provide("pin.look", [this](const Value&, const Reply& reply) {
        const std::string nip = own_nip();
        if (nip.empty()) return reply(Error{Fault::refused, "nobody is signed in by number"});
        pins_.look(nip, [this, reply](const Result<PinState>& state) {
            if (!state) return reply(state.error());
            Value answer = to_value(*state);
            (*answer.map())["use"] = Value(use_name(parts_.config.pin_use));
            reply(std::move(answer));
        });
    });
    // {pin = new digits, or "" to have none; old = the ones so far}: {done} or {done = false, why,
    // left, rest_s}; why is "old" or "easy".
    shell.provide("pin.change",
                  [this](const Value& args, const Reply& reply) { change_pin(args, reply); });
}

std::string Services::own_nip() const {
    return parts_.visit.visitor ? parts_.visit.visitor->nip : "";
}

void Services::change_pin(const Value& args, const Reply& reply) {
    const std::string nip = own_nip();
    const std::string pin = args.text_or("pin", "");
    const PinUse use = parts_.config.pin_use;
    if (nip.empty()) return reply(Error{Fault::refused, "nobody is signed in by number"});
    if (use == PinUse::off) return reply(Error{Fault::refused, "this kiosk asks for no PIN"});
    if (pin.empty() && use == PinUse::required) {
        return reply(Error{Fault::refused, "this kiosk asks everybody for a PIN"});
    }
    if (!pin.empty() && !check_person_pin(pin, nip)) {
        return reply(Value(Value::Map{{"done", false}, {"why", "easy"}}));
    }
    const store::Ref session = parts_.visit.visitor->session;
    pins_.open(nip, args.text_or("old", ""),
               [this, nip, pin, session, reply](const Result<PinVerdict>& verdict) {
                   if (!verdict) return reply(verdict.error());
                   if (verdict->state.is_set && !verdict->fits) {
                       Value answer = to_value(verdict->state);
                       (*answer.map())["done"] = false;
                       (*answer.map())["why"] = "old";
                       return reply(std::move(answer));
                   }
                   const auto done = [reply](const Result<store::Ref>& kept) {
                       kept ? reply(Value(Value::Map{{"done", true}})) : reply(kept.error());
                   };
                   if (pin.empty()) return pins_.remove(nip, session, done);
                   pins_.set(nip, pin, session, done);
               });
}

}  // namespace suluh::kiosk
