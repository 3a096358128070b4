#include "kiosk/maintenance.h"

#include <algorithm>

#include "base/log.h"
#include "crypto/pin.h"

namespace suluh::kiosk {

namespace {

std::vector<std::string> ids_of(const Value& args) {
    std::vector<std::string> ids;
    const Value* list = args.find("ids");
    if (list == nullptr || list->list() == nullptr) return ids;
    for (const Value& id : *list->list()) {
        if (const std::string* text = id.text()) ids.push_back(*text);
    }
    return ids;
}

std::string_view grade_name(Finding::Grade grade) {
    switch (grade) {
        case Finding::Grade::ok: return "ok";
        case Finding::Grade::warn: return "warn";
        case Finding::Grade::fail: return "fail";
    }
    return "fail";
}

// One line a thing: the worst that was found about it. What was found is for the log.
Value findings_value(const std::vector<Finding>& findings) {
    std::vector<Finding> worst;
    for (const Finding& finding : findings) {
        if (finding.grade != Finding::Grade::ok) log_warning("kiosk", to_text(finding));
        const auto same = std::find_if(worst.begin(), worst.end(), [&](const Finding& one) {
            return one.name == finding.name;
        });
        if (same == worst.end()) {
            worst.push_back(finding);
        } else {
            same->grade = std::max(same->grade, finding.grade);
        }
    }
    Value::List lines;
    for (const Finding& finding : worst) {
        lines.emplace_back(
            Value::Map{{"name", finding.name}, {"grade", Value(grade_name(finding.grade))}});
    }
    return Value::Map{{"findings", std::move(lines)}};
}

}  // namespace

Maintenance::Maintenance(MaintenanceParts parts)
    : parts_(std::move(parts)), gate_(std::make_shared<PinGate>(parts_.data, parts_.clock)) {}

void Maintenance::register_on(script::ShellState& shell) {
    const auto behind_the_pin = [this](auto serve) {
        return [this, serve](const Value&, const Reply& reply) {
            if (!open_) return reply(Error{Fault::refused, "the maintenance screens are closed"});
            (this->*serve)(reply);
        };
    };
    shell.provide("maintenance.look", [this](const Value&, const Reply& reply) { look(reply); });
    shell.provide("maintenance.open", [this](const Value& args, const Reply& reply) {
        open(args.text_or("pin", ""), reply);
    });
    shell.provide("maintenance.close", [this](const Value&, const Reply& reply) {
        open_ = false;
        list_.reset();
        hold(false);
        reply(Value());
    });
    // Whoever stands before a stick that failed may try again.
    shell.provide("usb.retry", [this](const Value&, const Reply& reply) { send(reply); });
    shell.provide("maintenance.facts", behind_the_pin(&Maintenance::tell_facts));
    shell.provide("maintenance.send", behind_the_pin(&Maintenance::send));
    shell.provide("maintenance.release", behind_the_pin(&Maintenance::release));
    shell.provide("maintenance.check", behind_the_pin(&Maintenance::check));
    shell.provide("maintenance.offers", behind_the_pin(&Maintenance::offer_packs));
    shell.provide("maintenance.install", behind_the_pin(&Maintenance::install_packs));
    shell.provide("maintenance.delivery", behind_the_pin(&Maintenance::tell_delivery));
    shell.provide("maintenance.accept_keys", [this](const Value& args, const Reply& reply) {
        if (!open_) return reply(Error{Fault::refused, "the maintenance screens are closed"});
        accept_keys(ids_of(args), reply);
    });
    shell.provide("maintenance.roll_back", [this](const Value& args, const Reply& reply) {
        if (!open_) return reply(Error{Fault::refused, "the maintenance screens are closed"});
        roll_back(args.text_or("id", ""), reply);
    });
    shell.provide("maintenance.certificate", [this](const Value& args, const Reply& reply) {
        if (!open_) return reply(Error{Fault::refused, "the maintenance screens are closed"});
        check_certificate(args, reply);
    });
    register_people(shell);
}

void Maintenance::note(const sync::SyncReport& report) {
    const bool ended =
        report.state == sync::SyncState::safe || report.state == sync::SyncState::failed;
    if (ended && !report.released) last_ = report;
}

void Maintenance::look(const Reply& reply) {
    on_worker<PinState>([gate = gate_] { return gate->look(); },
                        [reply](const PinState& state) { reply(to_value(state)); });
}

void Maintenance::open(const std::string& pin, const Reply& reply) {
    on_worker<Result<PinVerdict>>(
        [gate = gate_, pin = std::string(pin)]() mutable {
            Result<PinVerdict> verdict = gate->open(pin);
            crypto::forget_pin(pin);
            return verdict;
        },
        [this, reply](const Result<PinVerdict>& verdict) {
            if (!verdict) return reply(verdict.error());
            open_ = verdict->fits;
            hold(open_);
            log_info("kiosk", open_ ? "maintenance screens opened" : "a wrong maintenance PIN");
            Value answer = to_value(verdict->state);
            (*answer.map())["open"] = verdict->fits;
            reply(std::move(answer));
        });
}

void Maintenance::tell_facts(const Reply& reply) {
    on_worker<Disk>(
        [data = parts_.data, rules = parts_.volumes,
         keys = key_places(parts_.config, parts_.data)] { return see_disk(data, rules, keys); },
        [this, reply](Disk disk) {
            parts_.ledger.ask<Results>(
                &Maintenance::read_results,
                [this, disk = std::move(disk), reply](const Result<Results>& results) {
                    results ? reply(facts(disk, *results)) : reply(results.error());
                });
        });
}

void Maintenance::send(const Reply& reply) {
    struct Ready {
        bool stick, keys;
    };
    on_worker<Ready>(
        [places = key_places(parts_.config, parts_.data), rules = parts_.volumes] {
            return Ready{!sync::volumes_now(rules).empty(),
                         !sync::load_key_ring(places).keys.recipients.empty()};
        },
        [this, reply](const Ready& ready) {
            if (!parts_.send_now()) {
                return reply(Error{Fault::unsupported, "the sync thread is not there"});
            }
            reply(Value(Value::Map{{"stick", ready.stick},
                                   {"folder", !all_drops(parts_.config).empty()},
                                   {"keys", ready.keys}}));
        });
}

// How it went comes as a report of the sync thread.
void Maintenance::release(const Reply& reply) {
    on_worker<bool>([rules = parts_.volumes] { return !sync::volumes_now(rules).empty(); },
                    [this, reply](bool has_stick) {
                        if (!parts_.release_sticks || !parts_.release_sticks()) {
                            return reply(Error{Fault::unsupported, "the sync thread is not there"});
                        }
                        reply(Value(Value::Map{{"stick", has_stick}}));
                    });
}

void Maintenance::check(const Reply& reply) {
    struct Seen {
        Status sound;
        std::int64_t last_ms = 0;
    };
    parts_.ledger.ask<Seen>(
        [](store::Database& db) -> Result<Seen> {
            return Seen{db.connection().check_integrity(false), db.last_seen_ms().value_or(0)};
        },
        [this, reply](const Result<Seen>& seen) {
            const Status sound = seen ? seen->sound : Status(tl::unexpect, seen.error());
            check_rest(sound, seen ? seen->last_ms : 0, reply);
        });
}

void Maintenance::check_rest(const Status& sound, std::int64_t last_seen_ms, const Reply& reply) {
    on_worker<std::vector<Finding>>(
        [options = parts_.options, config = parts_.config, last_seen_ms] {
            return examine_running(options, config, last_seen_ms);
        },
        [this, sound, reply](std::vector<Finding> findings) {
            const ChoreTroubles troubles = parts_.troubles ? parts_.troubles() : ChoreTroubles{};
            for (Finding& finding : examine_chores(troubles)) {
                // The screen has no room for what is well and needs no hand.
                if (finding.grade != Finding::Grade::ok) findings.push_back(std::move(finding));
            }
            const auto grade = sound ? Finding::Grade::ok : Finding::Grade::fail;
            const std::string what = sound ? "" : sound.error().detail;
            findings.insert(findings.begin(), Finding{grade, "database", what, ""});
            reply(findings_value(findings));
        });
}

void Maintenance::hold(bool held) {
    if (parts_.hold_sticks) parts_.hold_sticks(held);
}

}  // namespace suluh::kiosk
