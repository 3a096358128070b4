#include "kiosk/upkeep.h"

#include <array>
#include <ctime>

#include "base/log.h"

namespace suluh::kiosk {

namespace {

constexpr std::size_t kMaxBytes = 16 * 1024;
constexpr unsigned kOwnerOnly = 0600;
constexpr std::array kChores = {Chore::copy, Chore::prune};

fs::path file_in(const fs::path& data) {
    return data / "upkeep.json";
}

struct Words {
    const char *finding, *good, *bad, *remedy;
};

Words words_of(Chore chore) {
    if (chore == Chore::copy) {
        return {"copies", "no copy of the database has failed", "no copy of the database",
                "make room, look at the disk: until then answers are in one place only"};
    }
    return {"pruning", "no look for old answers has failed", "old answers cannot be pruned",
            "make room, look at the disk and the outbox folder; nothing is lost"};
}

std::string day_of(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr) return "an unknown day";
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
    return text.data();
}

std::string to_text(const ChoreTroubles& troubles) {
    Value::Map all;
    for (const auto& [chore, trouble] : troubles) {
        all[std::string(name_of(chore))] = Value(Value::Map{
            {"fault", trouble.fault}, {"detail", trouble.detail}, {"since_ms", trouble.since_ms}});
    }
    return to_json(Value(std::move(all))) + "\n";
}

}  // namespace

std::string_view name_of(Chore chore) {
    return chore == Chore::copy ? "copy" : "prune";
}

ChoreTroubles read_troubles(const fs::path& data) {
    ChoreTroubles troubles;
    const Result<std::string> text = read_text(file_in(data), kMaxBytes);
    if (!text) return troubles;
    const Result<Value> all = parse_json(*text);
    if (!all) return troubles;
    for (const Chore chore : kChores) {
        const Value* one = all->find(name_of(chore));
        if (one == nullptr) continue;
        troubles[chore] = {one->text_or("fault", ""), one->text_or("detail", ""),
                           static_cast<std::int64_t>(one->number_or("since_ms", 0))};
    }
    return troubles;
}

std::vector<Finding> examine_chores(const ChoreTroubles& troubles) {
    std::vector<Finding> findings;
    for (const Chore chore : kChores) {
        const Words words = words_of(chore);
        const auto trouble = troubles.find(chore);
        if (trouble == troubles.end()) {
            findings.push_back({Finding::Grade::ok, words.finding, words.good, ""});
            continue;
        }
        const auto& [fault, detail, since_ms] = trouble->second;
        findings.push_back({Finding::Grade::warn, words.finding,
                            words.bad + (" since " + day_of(since_ms)) + ": " + detail,
                            words.remedy});
    }
    return findings;
}

Upkeep::Upkeep(fs::path data, const Clock& clock)
    : data_(std::move(data)), clock_(clock), troubles_(read_troubles(data_)) {
    // Perhaps the disk that failed could not even take the event.
    for (const auto& [chore, trouble] : troubles_) untold_[chore] = true;
}

void Upkeep::tell_by(Tell tell) {
    tell_ = std::move(tell);
}

bool Upkeep::take(Chore chore, const Status& how) {
    if (how) return troubles_.erase(chore) > 0;
    const ChoreTrouble trouble{std::string(fault_name(how.error().fault)), how.error().detail,
                               clock_.wall_ms()};
    return troubles_.emplace(chore, trouble).second;
}

// In memory, too: a disk that takes no file is what this is about.
void Upkeep::keep() {
    const std::lock_guard keeping(keeping_);
    const ChoreTroubles now = troubles();
    const Status kept = publish_file(file_in(data_), to_text(now), {.mode = kOwnerOnly});
    if (!kept) log_warning("kiosk", kept.error().within("keeping what failed").detail);
    const std::lock_guard lock(mutex_);
    is_kept_ = kept.has_value();
}

void Upkeep::ended(Chore chore, const Status& how) {
    bool unkept = false, untold = false;
    {
        const std::lock_guard lock(mutex_);
        if (take(chore, how)) {
            is_kept_ = false;
            untold_[chore] = true;
        }
        unkept = !is_kept_;
        untold = untold_[chore];
    }
    if (unkept) keep();
    if (untold && tell_) tell(chore);
}

void Upkeep::tell(Chore chore) {
    Value::Map event{{"chore", Value(name_of(chore))}, {"fault", ""}};
    {
        const std::lock_guard lock(mutex_);
        untold_[chore] = false;
        const auto trouble = troubles_.find(chore);
        if (trouble != troubles_.end()) {
            event["fault"] = trouble->second.fault;
            event["since_ms"] = trouble->second.since_ms;
        }
    }
    tell_(Value(std::move(event)), [this, chore](bool told) {
        const std::lock_guard lock(mutex_);
        if (!told) untold_[chore] = true;
    });
}

ChoreTroubles Upkeep::troubles() const {
    const std::lock_guard lock(mutex_);
    return troubles_;
}

}  // namespace suluh::kiosk
