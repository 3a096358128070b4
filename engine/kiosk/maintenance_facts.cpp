// What the maintenance dashboard shows, as plain values. Its words are the scripts'.
#include <algorithm>
#include <ctime>

#include "kiosk/disk_room.h"
#include "kiosk/maintenance.h"
#include "store/clock_doubt.h"

namespace suluh::kiosk {

namespace {

std::optional<fs::space_info> space_at(const fs::path& place) {
    std::error_code failed;
    const fs::space_info space = fs::space(place, failed);
    if (failed) return std::nullopt;
    return space;
}

std::string_view room_name(DiskRoom room) {
    switch (room) {
        case DiskRoom::enough: return "enough";
        case DiskRoom::little: return "little";
        case DiskRoom::none: return "none";
    }
    return "none";
}

Value disk_value(const fs::space_info& space) {
    return Value::Map{{"total", static_cast<double>(space.capacity)},
                      {"free", static_cast<double>(space.available)},
                      {"room", Value(room_name(judge_room(space.available)))}};
}

// By whom a pack is vouched for: what its pill says.
std::string_view trust_name(const packs::Pack& pack, bool is_own) {
    if (pack.trust().is_signed) return "signed";
    return is_own ? "own" : "unsigned";
}

Value::Map moment_value(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr) return {};
    return {{"year", local.tm_year + 1900},
            {"month", local.tm_mon + 1},
            {"day", local.tm_mday},
            {"hour", local.tm_hour},
            {"min", local.tm_min}};
}

}  // namespace

Maintenance::Disk Maintenance::see_disk(const fs::path& data, const sync::VolumeRules& rules,
                                        const sync::KeyPlaces& keys) {
    Disk disk;
    disk.recipients = static_cast<std::int64_t>(sync::load_key_ring(keys).keys.recipients.size());
    disk.space = space_at(data);
    const std::vector<sync::Volume> sticks = sync::volumes_now(rules);
    if (sticks.empty()) return disk;
    disk.stick = sticks.front();
    disk.stick_space = space_at(sticks.front().mount.point);
    return disk;
}

Result<Maintenance::Results> Maintenance::read_results(store::Database& db) {
    const Result<store::WaitingAnswers> waiting = store::waiting_answers(db);
    if (!waiting) return waiting.error();
    const Result<store::TransferState> transfer = store::transfer_state(db);
    if (!transfer) return transfer.error();
    const Result<std::int64_t> seen = db.last_seen_ms();
    if (!seen) return seen.error();
    const Result<bool> doubted = db.is_clock_doubtful();
    if (!doubted) return doubted.error();
    return Results{*waiting, *transfer, *seen, *doubted};
}

Value Maintenance::sent_value(const Results& results) const {
    constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;
    const std::int64_t then = results.transfer.last_delivery_wall_ms;
    if (then <= 0) return {};
    Value::Map sent = moment_value(then);
    const std::int64_t ago = parts_.clock.wall_ms() - then;
    // How long ago is said only when the clock can be believed.
    if (ago >= 0 && !results.clock_doubted) sent["days"] = ago / kDayMs;
    return Value(std::move(sent));
}

Value Maintenance::pack_list() const {
    Value::List packs;
    for (const std::unique_ptr<packs::Pack>& pack : parts_.shelf.packs()) {
        const packs::Manifest& manifest = pack->manifest();
        Value::Map line{{"id", manifest.id},
                        {"title", manifest.title},
                        {"version", packs::version_text(manifest.version)},
                        {"lessons", static_cast<double>(pack->lessons().size())},
                        {"trust", Value(trust_name(*pack, parts_.shelf.is_own(*pack)))}};
        const auto& beneath = parts_.shelf.books()->beneath;
        const auto earlier = beneath.find(manifest.id);
        if (is_installed(*pack) && earlier != beneath.end()) {
            line["earlier"] = packs::version_text(earlier->second);
        }
        packs.emplace_back(std::move(line));
    }
    for (const packs::BrokenPack& broken : parts_.shelf.broken()) {
        const std::string name = broken.place.filename().string();
        packs.emplace_back(
            Value::Map{{"id", name},
                       {"title", name},
                       {"trust", broken.error.fault == Fault::refused ? "refused" : "broken"}});
    }
    return Value(std::move(packs));
}

Value Maintenance::facts(const Disk& disk, const Results& results) const {
    Value::Map facts{{"answers", Value(Value::Map{{"waiting", results.waiting.answers},
                                                  {"persons", results.waiting.persons},
                                                  {"all", results.waiting.all}})},
                     {"sent", sent_value(results)},
                     {"packs", pack_list()},
                     {"clock_doubted", results.clock_doubted},
                     {"kiosk", parts_.kiosk},
                     {"keys", disk.recipients},
                     {"folder", !all_drops(parts_.config).empty()}};
    // The clock went back behind this; of one that was never set the other word is said.
    if (results.clock_doubted && parts_.clock.wall_ms() >= store::build_date_ms()) {
        facts["clock_seen"] = Value(moment_value(results.last_seen_ms));
    }
    Value::List troubles;
    if (parts_.troubles) {
        for (const auto& [chore, trouble] : parts_.troubles()) {
            troubles.emplace_back(Value(name_of(chore)));
        }
    }
    facts["troubles"] = Value(std::move(troubles));
    if (disk.space) facts["disk"] = disk_value(*disk.space);
    if (disk.stick) {
        Value stick = disk.stick_space ? disk_value(*disk.stick_space) : Value(Value::Map{});
        (*stick.map())["name"] = disk.stick->name;
        (*stick.map())["read_only"] = disk.stick->mount.read_only;
        facts["usb"] = std::move(stick);
    }
    if (last_) {
        facts["last"] = Value::Map{{"state", Value(sync::name_of(last_->state))},
                                   {"place", last_->place},
                                   {"stick", last_->is_stick}};
    }
    return Value(std::move(facts));
}

}  // namespace suluh::kiosk
