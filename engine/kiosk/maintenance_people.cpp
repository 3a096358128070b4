// The staff list that a stick or the settings bring, first as what it would do; and forgotten PINs.
#include <algorithm>

#include "base/log.h"
#include "kiosk/maintenance.h"
#include "store/people.h"
#include "store/person_pin.h"
#include "store/roster_file.h"

namespace suluh::kiosk {

namespace {

constexpr std::size_t kMostTold = 200;  // of each kind; a screen is no list for thousands

using Found = Maintenance::FoundList;

std::optional<Found> find_list(const sync::VolumeRules& rules, const fs::path& configured) {
    for (const sync::Volume& volume : sync::volumes_now(rules)) {
        if (const auto file = store::find_roster(volume.mount.point / "suluh")) {
            return Found{*file, true};
        }
    }
    std::error_code ignored;
    if (configured.empty() || !fs::is_regular_file(configured, ignored)) return std::nullopt;
    return Found{configured, false};
}

// What of a person differs, in words a table shows: "Dinas A → Dinas B" is the screen's.
Value change_value(const store::RosterChange& change) {
    Value::List fields;
    const auto add = [&](const char* name, const std::string& before, const std::string& after) {
        if (before == after) return;
        fields.emplace_back(Value::Map{{"name", name}, {"before", before}, {"after", after}});
    };
    add("name", change.before.name, change.after.name);
    add("unit", change.before.unit, change.after.unit);
    add("level", change.before.position_level, change.after.position_level);
    add("office", change.before.office, change.after.office);
    return Value::Map{{"kind", "changed"},
                      {"line", change.line},
                      {"name", change.after.name},
                      {"joins", change.joins},
                      {"fields", std::move(fields)}};
}

Value list_value(const store::Roster& roster, const store::RosterPlan& plan) {
    Value::List lines;
    for (std::size_t i = 0; i < std::min(roster.bad.size(), kMostTold); ++i) {
        const store::BadLine& bad = roster.bad[i];
        lines.emplace_back(Value::Map{{"kind", "bad"},
                                      {"line", bad.number},
                                      {"why", Value(store::line_problem_name(bad.problem))},
                                      {"other", bad.other}});
    }
    for (std::size_t i = 0; i < std::min(plan.changed.size(), kMostTold); ++i) {
        lines.push_back(change_value(plan.changed[i]));
    }
    for (std::size_t i = 0; i < std::min(plan.added.size(), kMostTold); ++i) {
        const store::RosterLine& line = plan.added[i];
        lines.emplace_back(Value::Map{{"kind", "added"},
                                      {"line", line.number},
                                      {"name", line.person.name},
                                      {"unit", line.person.unit}});
    }
    return Value(std::move(lines));
}

}  // namespace

void Maintenance::register_people(script::ShellState& shell) {
    const auto behind_the_pin = [this](auto serve) {
        return [this, serve](const Value& args, const Reply& reply) {
            if (!open_) return reply(Error{Fault::refused, "the maintenance screens are closed"});
            (this->*serve)(args, reply);
        };
    };
    shell.provide("maintenance.roster", behind_the_pin(&Maintenance::look_at_list));
    shell.provide("maintenance.roster_apply", behind_the_pin(&Maintenance::apply_list));
    shell.provide("maintenance.person", behind_the_pin(&Maintenance::find_person));
    shell.provide("maintenance.pin_reset", behind_the_pin(&Maintenance::reset_pin));
}

void Maintenance::look_at_list(const Value&, const Reply& reply) {
    list_.reset();
    on_worker<ReadList>(
        [rules = parts_.volumes, configured = parts_.config.roster_file] {
            ReadList read{find_list(rules, configured), {}, {}};
            if (!read.found) return read;
            Result<store::Roster> roster = store::read_roster(read.found->file);
            if (roster) {
                read.roster = std::make_shared<const store::Roster>(std::move(*roster));
            } else {
                read.failed = roster.error();
            }
            return read;
        },
        [this, reply](const ReadList& read) { tell_list(read, reply); });
}

void Maintenance::tell_list(const ReadList& read, const Reply& reply) {
    if (!read.found) return reply(Value(Value::Map{{"found", false}}));
    if (read.failed) {
        log_warning("kiosk", read.failed->detail);
        return reply(*read.failed);
    }
    parts_.ledger.ask<store::RosterPlan>(
        [roster = read.roster](store::Database& db) {
            return store::plan_roster(db.connection(), *roster);
        },
        [this, read, reply](const Result<store::RosterPlan>& plan) {
            if (!plan) return reply(plan.error());
            list_ = read.roster;
            const auto count = [](std::size_t n) { return static_cast<double>(n); };
            reply(Value(Value::Map{{"found", true},
                                   {"file", read.roster->file_name},
                                   {"stick", read.found->on_stick},
                                   {"added", count(plan->added.size())},
                                   {"changed", count(plan->changed.size())},
                                   {"unchanged", static_cast<double>(plan->unchanged)},
                                   {"bad", count(read.roster->bad.size())},
                                   {"lines", list_value(*read.roster, *plan)}}));
        });
}

// What was shown and confirmed, not what the stick says by now.
void Maintenance::apply_list(const Value&, const Reply& reply) {
    const std::shared_ptr<const store::Roster> roster = std::exchange(list_, nullptr);
    if (!roster) return reply(Error{Fault::refused, "no list was looked at"});
    parts_.ledger.ask<store::RosterImport>(
        [roster](store::Database& db) { return store::import_roster(db, *roster); },
        [roster, reply](const Result<store::RosterImport>& done) {
            if (!done) return reply(done.error());
            log_info("kiosk", "staff list " + roster->file_name + ": " +
                                  std::to_string(done->added) + " added, " +
                                  std::to_string(done->changed) + " changed");
            reply(Value(Value::Map{{"added", static_cast<double>(done->added)},
                                   {"changed", static_cast<double>(done->changed)}}));
        });
}

void Maintenance::find_person(const Value& args, const Reply& reply) {
    const std::string nip = args.text_or("nip", "");
    struct Seen {
        std::optional<store::Person> person;
        bool has_pin = false;
    };
    parts_.ledger.ask<Seen>(
        [nip](store::Database& db) -> Result<Seen> {
            Result<std::optional<store::Person>> person = store::find_person(db, nip);
            if (!person) return person.error();
            const Result<std::optional<store::PersonPin>> pin = store::find_pin(db, nip);
            if (!pin) return pin.error();
            return Seen{std::move(*person), pin->has_value()};
        },
        [reply](const Result<Seen>& seen) {
            if (!seen) return reply(seen.error());
            Value::Map answer{{"known", seen->person.has_value()}, {"pin", seen->has_pin}};
            if (seen->person) answer["name"] = seen->person->name;
            reply(Value(std::move(answer)));
        });
}

void Maintenance::reset_pin(const Value& args, const Reply& reply) {
    parts_.ledger.ask<bool>(
        [nip = args.text_or("nip", "")](store::Database& db) -> Result<bool> {
            if (Status s = store::drop_pin(db, nip, {}); !s) return s.error();
            return true;
        },
        [reply](const Result<bool>& done) {
            if (!done) return reply(done.error());
            log_info("kiosk", "a person's PIN was reset");
            reply(Value());
        });
}

}  // namespace suluh::kiosk
