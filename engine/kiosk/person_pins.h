// The PINs of people, as the screens ask for them: judged like the maintenance PIN (the same tries
// and rest, counted on disk before a try is judged), hashed on the worker's thread. Main thread.
#pragma once

#include <string>

#include "kiosk/ledger.h"
#include "kiosk/pin_gate.h"
#include "stage/worker.h"

namespace suluh::kiosk {

class PersonPins {
public:
    template <class T>
    using Answered = Journal::Answered<T>;

    PersonPins(Ledger& ledger, stage::Worker& worker, stage::Tasks& tasks)
        : ledger_(ledger), worker_(worker), tasks_(tasks) {}
    PersonPins(const PersonPins&) = delete;
    PersonPins& operator=(const PersonPins&) = delete;

    void look(const std::string& nip, Answered<PinState> done);
    // Without a PIN nothing is judged: is_set says so. During the rest neither.
    void open(const std::string& nip, const std::string& pin, Answered<PinVerdict> done);
    // Fault::bad_input: too easy to guess, or part of the number; says it without the digits.
    void set(const std::string& nip, const std::string& pin, store::Ref session,
             Answered<store::Ref> done);
    // session: the person's own visit; unset: by local IT.
    void remove(const std::string& nip, store::Ref session, Answered<store::Ref> done);

    // Something asked of the worker is not answered yet.
    [[nodiscard]] bool is_waiting() const { return waiting_ > 0; }

private:
    struct Asked {  // what the store knew, the try already counted as a wrong one
        PinState state{};
        std::string hash{};  // empty: nothing to judge
    };
    void judge(const std::string& nip, const std::string& pin, const Asked& asked,
               Answered<PinVerdict> done);
    void judged(const std::string& nip, PinVerdict verdict, const Answered<PinVerdict>& done);
    [[nodiscard]] static Result<Asked> count_try(store::Database& db, const std::string& nip);

    Ledger& ledger_;
    stage::Worker& worker_;
    stage::Tasks& tasks_;
    int waiting_ = 0;
};

// What check_new_pin refuses, and what everybody reads off the number: six digits of it in a row,
// or the birthday the other way round.
[[nodiscard]] Status check_person_pin(std::string_view pin, std::string_view nip);

}  // namespace suluh::kiosk
