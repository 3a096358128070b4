// Where results go and who can read them: the drops with their state, the keys that count, and keys
// that a stick brings.
#include <algorithm>
#include <ctime>

#include "base/log.h"
#include "kiosk/maintenance.h"
#include "store/deliveries.h"
#include "store/retention.h"
#include "store/trust.h"
#include "sync/receipt.h"

namespace suluh::kiosk {

namespace {

constexpr std::string_view kStickFolder = "suluh/keys";

// What the database knows of deliveries.
struct Deliveries {
    std::vector<store::DropVisit> visits;
    std::vector<std::int64_t> waiting;  // bundles, of each drop in the order asked for
    std::vector<store::RefusedCollector> refused;
    std::int64_t pruned_answers = 0;
};

Result<Deliveries> read_deliveries(store::Database& db, const std::vector<std::string>& places) {
    Deliveries all;
    auto visits = store::drop_visits(db);
    if (!visits) return visits.error();
    all.visits = std::move(*visits);
    for (const std::string& place : places) {
        const auto bundles = store::undelivered_bundles(db, place);
        if (!bundles) return bundles.error();
        all.waiting.push_back(static_cast<std::int64_t>(bundles->size()));
    }
    auto refused = store::refused_collectors(db);
    if (!refused) return refused.error();
    all.refused = std::move(*refused);
    const auto pruned = store::pruned_ranges(db);
    if (!pruned) return pruned.error();
    for (const store::PrunedRange& range : *pruned) all.pruned_answers += range.answers;
    return all;
}

// What the worker read: the key files here, and those on sticks.
struct Keys {
    sync::KeyRing ring;
    sync::OfferedKeys offered;
};

Keys read_keys(const sync::KeyPlaces& places, const sync::VolumeRules& rules) {
    Keys keys{sync::load_key_ring(places), {}};
    for (const sync::Volume& stick : sync::volumes_now(rules)) {
        sync::OfferedKeys more =
            sync::find_offered_keys(stick.mount.point / kStickFolder, keys.ring);
        for (sync::OfferedKey& card : more.cards) {
            if (card.is_new) keys.offered.cards.push_back(std::move(card));
        }
        keys.offered.revoked.merge(more.revoked);
        for (const Error& broken : more.broken) log_warning("kiosk", broken.detail);
    }
    return keys;
}

// What the worker read for the screen.
struct Here {
    Keys keys;
    std::vector<bool> are_ready;  // the files of each drop, in the order of all_drops()
};

std::vector<bool> readiness_of(const std::vector<sync::DropConfig>& drops) {
    std::vector<bool> are_ready;
    for (const sync::DropConfig& drop : drops) {
        are_ready.push_back(sync::check_files(drop).has_value());
    }
    return are_ready;
}

// Years before it are a clock that never was set.
Value time_value(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm local{};
    if (wall_ms <= 0 || localtime_r(&seconds, &local) == nullptr) return {};
    return Value::Map{{"year", local.tm_year + 1900},
                      {"month", local.tm_mon + 1},
                      {"day", local.tm_mday},
                      {"hour", local.tm_hour},
                      {"min", local.tm_min}};
}

struct DropLine {
    const sync::DropConfig& drop;
    bool is_ready;
    std::int64_t waiting;
};

Value drop_value(const DropLine& about, const std::vector<store::DropVisit>& visits) {
    const sync::DropConfig& drop = about.drop;
    const std::string place = sync::place_of(drop);
    Value::Map line{
        {"place", place}, {"kind", Value(sync::name_of(drop.kind))}, {"waiting", about.waiting}};
    if (!about.is_ready) line["not_ready"] = true;
    const auto visit = std::find_if(visits.begin(), visits.end(),
                                    [&](const auto& one) { return one.drop == place; });
    if (visit == visits.end()) return Value(std::move(line));
    line["visited"] = time_value(visit->wall_ms);
    line["good"] = time_value(visit->good_ms);
    if (visit->failure) line["fault"] = Value(fault_name(visit->failure->fault));
    return Value(std::move(line));
}

Value key_value(const sync::KnownKey& key) {
    return Value::Map{{"name", key.name},
                      {"seal", key.seal},
                      {"collector", key.collector},
                      {"revoked", key.revoked}};
}

// Of the key whose receipts would count; "" where the card has none.
std::string collector_of(const sync::Card& card) {
    return card.sign ? sync::collector_id(*card.sign) : std::string();
}

// All that tells this card from another: a known seal key may stand beside a stranger's signing
// key.
std::vector<std::string> ids_of(const sync::Card& card) {
    std::vector<std::string> ids{sync::seal_id(card.seal)};
    if (card.sign) ids.push_back(collector_of(card));
    return ids;
}

// The cards and revocations of which every id was shown.
sync::OfferedKeys shown_of(sync::OfferedKeys offered, const std::vector<std::string>& shown) {
    const auto was_shown = [&](const std::string& id) {
        return std::find(shown.begin(), shown.end(), id) != shown.end();
    };
    std::erase_if(offered.cards, [&](const sync::OfferedKey& key) {
        const std::vector<std::string> ids = ids_of(key.card);
        return !std::all_of(ids.begin(), ids.end(), was_shown);
    });
    std::erase_if(offered.revoked, [&](const std::string& id) { return !was_shown(id); });
    return offered;
}

std::size_t count_of_ids(const sync::OfferedKeys& keys) {
    std::size_t count = keys.revoked.size();
    for (const sync::OfferedKey& key : keys.cards) count += ids_of(key.card).size();
    return count;
}

Value offers_value(const sync::OfferedKeys& offered) {
    Value::List cards;
    for (const sync::OfferedKey& key : offered.cards) {
        cards.emplace_back(Value::Map{{"name", key.card.name},
                                      {"seal", sync::seal_id(key.card.seal)},
                                      {"collector", collector_of(key.card)},
                                      {"vouched_by", key.vouched_by}});
    }
    Value::List revoked;
    for (const std::string& id : offered.revoked) revoked.emplace_back(id);
    return Value::Map{{"cards", std::move(cards)}, {"revoked", std::move(revoked)}};
}

Value delivery_value(const std::vector<sync::DropConfig>& drops, const Deliveries& known,
                     const Here& here) {
    const Keys& keys = here.keys;
    Value::List lines;
    for (std::size_t i = 0; i < drops.size(); ++i) {
        lines.push_back(
            drop_value({drops[i], here.are_ready.at(i), known.waiting.at(i)}, known.visits));
    }
    Value::List recipients;
    for (const sync::KnownKey& key : keys.ring.known) recipients.push_back(key_value(key));
    Value::List refused;
    for (const store::RefusedCollector& one : known.refused) {
        refused.emplace_back(Value::Map{{"collector", one.collector}, {"drop", one.drop}});
    }
    return Value::Map{{"drops", std::move(lines)},
                      {"keys", std::move(recipients)},
                      {"broken", static_cast<std::int64_t>(keys.ring.broken.size())},
                      {"refused", std::move(refused)},
                      {"pruned", known.pruned_answers},
                      {"offers", offers_value(keys.offered)}};
}

}  // namespace

void Maintenance::tell_delivery(const Reply& reply) {
    const std::vector<sync::DropConfig> drops = all_drops(parts_.config);
    on_worker<Here>(
        [places = key_places(parts_.config, parts_.data), rules = parts_.volumes, drops] {
            return Here{read_keys(places, rules), readiness_of(drops)};
        },
        [this, drops, reply](Here here) {
            std::vector<std::string> places;
            for (const sync::DropConfig& drop : drops) places.push_back(sync::place_of(drop));
            parts_.ledger.ask<Deliveries>(
                [places](store::Database& db) { return read_deliveries(db, places); },
                [drops, here = std::move(here), reply](const Result<Deliveries>& known) {
                    known ? reply(delivery_value(drops, *known, here)) : reply(known.error());
                });
        });
}

// What is accepted is what was shown: the ids that the person at the screen compared.
void Maintenance::accept_keys(const std::vector<std::string>& ids, const Reply& reply) {
    on_worker<Status>(
        [places = key_places(parts_.config, parts_.data), rules = parts_.volumes,
         own = parts_.data / "keys", ids]() -> Status {
            const sync::OfferedKeys offered = shown_of(read_keys(places, rules).offered, ids);
            if (count_of_ids(offered) != ids.size()) {
                return Error{Fault::gone, "the keys that were shown are not on the stick any more"};
            }
            return sync::accept_keys(offered, own);
        },
        [this, ids, reply](const Status& accepted) {
            if (!accepted) {
                log_warning("kiosk", accepted.error().within("accepting keys").detail);
                return reply(accepted.error());
            }
            for (const std::string& id : ids) log_info("kiosk", "accepted from a stick: " + id);
            if (parts_.keys_changed) parts_.keys_changed();
            reply(Value());
        });
}

}  // namespace suluh::kiosk
