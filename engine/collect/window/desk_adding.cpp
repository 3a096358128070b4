// Services of taking results in: who they are from, merging, letting go of the stick.
#include <algorithm>
#include <set>

#include "collect/add.h"
#include "collect/survey.h"
#include "collect/window/arrivals.h"
#include "collect/window/desk.h"
#include "collect/window/desk_work.h"
#include "collect/window/let_go.h"
#include "collect/window/server_work.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

std::set<std::string> texts_of(const Value& args, std::string_view field) {
    std::set<std::string> texts;
    const Value* found = args.find(field);
    const Value::List* list = found != nullptr ? found->list() : nullptr;
    if (list == nullptr) return texts;
    for (const Value& item : *list) {
        if (const std::string* text = item.text()) texts.insert(*text);
    }
    return texts;
}

struct Intake {
    std::vector<fs::path> places{};
    std::set<std::string> trusted{};  // strangers that somebody has said yes to
    std::int64_t now_ms = 0;
    std::string server{};  // whose mirror is added; empty: sticks and folders
};

// A mirror is no place that anybody would choose again.
Status after_adding(Archive& archive, const Intake& intake, const LongEars& ears, AddSums& sums) {
    if (intake.server.empty()) {
        if (sums.missing_places == static_cast<std::int64_t>(intake.places.size())) return {};
        return archive.remember_places(intake.places);
    }
    const Result<RemotePlace> at = mirror_of(archive, intake.server);
    if (!at) return at.error();
    return give_receipts_back(archive, *at, intake.now_ms, ears, sums);
}

Result<Value> take_in(Archive& archive, const Intake& intake, const LongEars& ears) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const Result<const CollectorKeys*> keys = archive.keys();
    if (!keys) return keys.error();
    Arrivals arrivals;
    const AddEars add_ears{
        [&arrivals](const Added& added) { arrivals.note(added); },
        [&intake](const Stranger& stranger) { return intake.trusted.contains(stranger.kiosk); },
        ears.progress, ears.stops};
    AddSums sums = add_places(**db, **keys, intake.places, intake.now_ms, add_ears);
    if (Status s = after_adding(archive, intake, ears, sums); !s) return s.error();
    Value value = arrivals.to_value(sums);
    Result<Value> standing = read_standing(archive);
    if (!standing) return standing.error();
    (*value.map())["standing"] = std::move(*standing);
    return value;
}

}  // namespace

void Desk::provide_adding() {
    // {paths} -> whom the bundles there are from
    shell_->provide("add.look", [this](const Value& args, const Reply& reply) {
        jobs_.ask(
            [args](Archive& archive) -> Result<Value> {
                const Result<std::vector<fs::path>> places = paths_of(args, "paths");
                if (!places) return places.error();
                const Result<CollectorDb*> db = archive.db();
                if (!db) return db.error();
                const Result<Survey> survey = survey_places(**db, *places);
                if (!survey) return survey.error();
                return to_value(*survey);
            },
            reply);
    });
    // {place} -> see fetch_from(); long
    shell_->provide("server.fetch", [this](const Value& args, const Reply& reply) {
        jobs_.begin(
            [place = args.text_or("place", "")](Archive& archive, const LongEars& ears) {
                return fetch_from(archive, place, ears);
            },
            reply);
    });
    // {paths, trust = [kiosk], server (whose mirror the path is)} -> what came in; long
    shell_->provide("add.begin", [this](const Value& args, const Reply& reply) {
        Result<std::vector<fs::path>> places = paths_of(args, "paths");
        if (!places) return reply(places.error());
        jobs_.begin(
            [intake = Intake{std::move(*places), texts_of(args, "trust"), clock_.wall_ms(),
                             args.text_or("server", "")}](Archive& archive, const LongEars& ears) {
                return take_in(archive, intake, ears);
            },
            reply);
    });
    shell_->provide("work.stop", [this](const Value&, const Reply& reply) {
        jobs_.stop();
        reply(Value());
    });
    shell_->provide("standing",
                    [this](const Value&, const Reply& reply) { jobs_.ask(read_standing, reply); });
    // {path} -> {state = "unmounted", "synced" or "none"}: none when it lies on no stick
    shell_->provide("stick.let_go", [this](const Value& args, const Reply& reply) {
        const sync::Volume* volume = volume_of(args.text_or("path", ""));
        if (volume == nullptr) return reply(Value(Value::Map{{"state", "none"}}));
        jobs_.ask(
            [stick = *volume](Archive&) -> Result<Value> {
                const Result<sync::Ejected> done = let_go(stick);
                if (!done) return done.error();
                const bool safe = *done == sync::Ejected::unmounted;
                return Value(Value::Map{{"state", safe ? "unmounted" : "synced"}});
            },
            reply);
    });
}

}  // namespace suluh::collect
