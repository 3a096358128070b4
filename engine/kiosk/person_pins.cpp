#include "kiosk/person_pins.h"

#include "crypto/pin.h"
#include "store/person_pin.h"

namespace suluh::kiosk {

namespace {

using store::Database;
using store::Ref;

// Whoever could spoil the count must gain nothing by it.
PinTries tries_of(const store::PersonPin& pin) {
    if (pin.tries.empty()) return {};
    return parse_pin_tries(pin.tries).value_or(PinTries{kMostWrongPins, "", 0});
}

PinState state_of(const PinTries& tries, const Clock& clock) {
    return {true, true, pin_rest_ms(tries, clock), pins_left(tries, clock)};
}

}  // namespace

Status check_person_pin(std::string_view pin, std::string_view nip) {
    if (Status good = crypto::check_new_pin(pin); !good) return good;
    std::string birthday;  // ddmmyy
    if (nip.size() >= 8) birthday.append(nip, 6, 2).append(nip, 4, 2).append(nip, 2, 2);
    if (pin != birthday && nip.find(pin) == std::string_view::npos) return {};
    return Error{Fault::bad_input, "this PIN can be read off the number"};
}

void PersonPins::look(const std::string& nip, Answered<PinState> done) {
    ledger_.ask<PinState>(
        [nip](Database& db) -> Result<PinState> {
            const Result<std::optional<store::PersonPin>> pin = store::find_pin(db, nip);
            if (!pin) return pin.error();
            if (!*pin) return PinState{};
            return state_of(tries_of(**pin), db.clock());
        },
        std::move(done));
}

Result<PersonPins::Asked> PersonPins::count_try(Database& db, const std::string& nip) {
    const Result<std::optional<store::PersonPin>> pin = store::find_pin(db, nip);
    if (!pin) return pin.error();
    if (!*pin) return Asked{};
    const PinTries tries = tries_of(**pin);
    if (pin_rest_ms(tries, db.clock()) > 0) return Asked{state_of(tries, db.clock()), ""};
    const PinTries more = one_more_try(tries, db.clock());
    if (Status kept = store::keep_pin_tries(db, nip, pin_tries_text(more)); !kept) {
        return kept.error();
    }
    return Asked{state_of(more, db.clock()), (*pin)->hash};
}

void PersonPins::open(const std::string& nip, const std::string& pin, Answered<PinVerdict> done) {
    ledger_.ask<Asked>([nip](Database& db) { return count_try(db, nip); },
                       [this, nip, pin, done = std::move(done)](const Result<Asked>& asked) {
                           if (!asked) return done(asked.error());
                           if (asked->hash.empty()) return done(PinVerdict{false, asked->state});
                           judge(nip, pin, *asked, done);
                       });
}

void PersonPins::judge(const std::string& nip, const std::string& pin, const Asked& asked,
                       Answered<PinVerdict> done) {
    ++waiting_;
    worker_.post([this, nip, pin = std::string(pin), asked, done = std::move(done)]() mutable {
        const bool fits = crypto::pin_fits(pin, asked.hash);
        crypto::forget_pin(pin);
        tasks_.post([this, nip, verdict = PinVerdict{fits, asked.state}, done] {
            --waiting_;
            judged(nip, verdict, done);
        });
    });
}

void PersonPins::judged(const std::string& nip, PinVerdict verdict,
                        const Answered<PinVerdict>& done) {
    if (!verdict.fits) return done(verdict);
    verdict.state = {};
    verdict.state.is_set = true;
    ledger_.ask<Ref>(
        [nip](Database& db) -> Result<Ref> {
            if (Status s = store::keep_pin_tries(db, nip, ""); !s) return s.error();
            return Ref{};
        },
        // A count that stays is no reason to keep out whoever knew the PIN.
        [verdict, done](const Result<Ref>&) { done(verdict); });
}

void PersonPins::set(const std::string& nip, const std::string& pin, Ref session,
                     Answered<Ref> done) {
    if (Status good = check_person_pin(pin, nip); !good) return done(good.error());
    ++waiting_;
    worker_.post([this, nip, pin = std::string(pin), session, done = std::move(done)]() mutable {
        Result<std::string> hash = crypto::hash_pin(pin);
        crypto::forget_pin(pin);
        tasks_.post([this, nip, hash = std::move(hash), session, done] {
            --waiting_;
            if (!hash) return done(hash.error());
            ledger_.ask<Ref>(
                [nip, hash = *hash, session](Database& db) -> Result<Ref> {
                    if (Status s = store::set_pin(db, nip, hash, session); !s) return s.error();
                    return session;
                },
                done);
        });
    });
}

void PersonPins::remove(const std::string& nip, Ref session, Answered<Ref> done) {
    ledger_.ask<Ref>(
        [nip, session](Database& db) -> Result<Ref> {
            if (Status s = store::drop_pin(db, nip, session); !s) return s.error();
            return session;
        },
        std::move(done));
}

}  // namespace suluh::kiosk
