// What the running kiosk does with sound: the parts it is made of, and what the screen shows of it.
#include "kiosk/running.h"

namespace suluh::kiosk {

NarrationThread::Parts Running::narration_parts() {
    return {make_process_voice(), make_mixer_player(places_.media() / "sounds" / "key.wav"),
            [this] { loop_.waker().wake(); }};
}

// What view() gets: the look, and what is heard.
Value Running::env() const {
    Value env = to_value(visit_.look);
    Value::Map& map = *env.map();
    map["volume"] = visit_.volume;
    map["sound"] = config_.volume > 0;
    map["reading"] = narration_.is_reading();
    if (const std::optional<std::size_t> at = narration_.sentence()) {
        map["spoken"] =
            Value(Value::Map{{"at", static_cast<double>(*at + 1)},
                             {"of", static_cast<double>(narration_.sentences().size())}});
    }
    return env;
}

void Running::hear_narration() {
    const std::optional<std::size_t> before = narration_.sentence();
    if (!narration_.drain()) return;
    loop_.ask_for_tree();
    if (narration_.sentence() == before) return;
    spoken_due_ = true;
    // Whoever listens needs no touch to be there; but the warning that nobody is does not answer
    // itself.
    if (!idle_.is_counting_down()) person_is_there();
}

void Running::leave_page() {
    if (narration_.is_reading()) loop_.ask_for_tree();
    narration_.leave();
}

void Running::narration_ended(const Status& how) {
    if (how) return;
    tell_shell("narration",
               Value(Value::Map{{"fault", std::string(fault_name(how.error().fault))}}));
}

}  // namespace suluh::kiosk
