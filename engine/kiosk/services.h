// What the shell's scripts may ask of the kiosk: who somebody is, which lessons there are, a lesson
// itself, a result. Main thread only.
#pragma once

#include <functional>
#include <string>

#include "kiosk/config.h"
#include "kiosk/ledger.h"
#include "kiosk/lesson_flow.h"
#include "kiosk/narration.h"
#include "kiosk/person_pins.h"
#include "kiosk/shelf.h"
#include "kiosk/visit.h"
#include "script/shell_state.h"
#include "store/nip.h"

namespace suluh::kiosk {

struct ServiceParts {
    Ledger& ledger;
    Shelf& shelf;
    LessonFlow& flow;
    Visit& visit;
    FaultHistory& faults;
    Narration& narration;
    stage::Worker& worker;
    stage::Tasks& tasks;
    const Config& config;
    const Clock& clock;
    std::string version;
    std::string kiosk_code;                // first half of a result's number; empty: none
    std::function<void()> look_changed;    // what view() is told: theme, text size, reading, …
    std::function<void()> visit_ended;     // nothing of the person may stay in sight
    std::function<void()> session_closed;  // on disk: it may travel now
};

class Services {
public:
    explicit Services(ServiceParts parts)
        : parts_(std::move(parts)), pins_(parts_.ledger, parts_.worker, parts_.tasks) {}
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    void register_on(script::ShellState& shell);

    [[nodiscard]] Value boot_facts() const;
    // Something asked of the worker is not answered yet.
    [[nodiscard]] bool is_waiting() const { return pins_.is_waiting(); }
    // What the home screen tells of one person.
    struct Shown {
        std::vector<store::LessonProgress> progress;
        std::vector<store::DueQuestion> due;
        store::Finishes done;
    };

    // Leaves the lesson, ends the session on disk, forgets everything about the person.
    void end_visit(const std::string& why, const script::Reply& reply = {});

private:
    using Reply = script::Reply;
    struct Newcomer {
        std::string nip;  // empty: guest
        store::NipFacts facts;
        bool has_pin = false;
    };
    void check_person(const Value& args, const Reply& reply);
    void start_session(const Value& args, const Reply& reply);
    void begin_session(const Newcomer& newcomer, const Reply& reply);
    void change_pin(const Value& args, const Reply& reply);
    void set_settings(const Value& args, const Reply& reply);
    void list_catalogue(const Reply& reply);
    void open_lesson(const Value& args, const Reply& reply);
    void plan_lesson(Shelf::Wanted wanted, store::Ref session, const Reply& reply);
    void show_result(const Reply& reply);
    void show_record(const Reply& reply);
    void register_sound(script::ShellState& shell);
    void register_pin(script::ShellState& shell);
    [[nodiscard]] std::string own_nip() const;  // of whoever is here; empty: nobody, or a guest
    void read_aloud(const Value& args, const Reply& reply);
    [[nodiscard]] Value card_value(const LessonCard& card,
                                   const std::vector<store::LessonProgress>& progress) const;
    [[nodiscard]] Value catalogue_value(const Shown& shown) const;
    [[nodiscard]] std::optional<store::Date> today() const;
    [[nodiscard]] std::int64_t year_began_ms() const;

    ServiceParts parts_;
    PersonPins pins_;
};

}  // namespace suluh::kiosk
