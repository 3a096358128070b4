#include "collect/window/server_work.h"

#include "base/files.h"
#include "base/log.h"
#include "collect/drop_mirror.h"
#include "collect/servers.h"
#include "collect/waiting_receipts.h"
#include "collect/window/arrivals.h"
#include "sync/drop_remote.h"

namespace suluh::collect {

namespace {

Result<KnownDrops> drops_of(Archive& archive) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    return known_drops(**db, archive.file());
}

Result<sync::DropConfig> find_drop(Archive& archive, const std::string& place) {
    const Result<KnownDrops> known = drops_of(archive);
    if (!known) return known.error();
    for (const KnownDrop& one : known->drops) {
        if (sync::place_of(one.drop) == place) return one.drop;
    }
    return Error{Fault::not_found, place + " is no server that this collector knows"};
}

void tell(const LongEars& ears, const Progress& progress) {
    if (ears.progress) ears.progress(progress);
}

struct Connecting {
    std::unique_ptr<sync::RemoteFiles> files;  // never null
    Status connected;
};

Result<Connecting> reach(Archive& archive, const std::string& place, const LongEars& ears) {
    const Result<sync::DropConfig> drop = find_drop(archive, place);
    if (!drop) return drop.error();
    Result<std::unique_ptr<sync::RemoteFiles>> files =
        sync::make_remote_files(*drop, [&ears] { return ears.stops && ears.stops(); });
    if (!files) {
        // Something on this computer is missing: nothing to ask a network about.
        const bool is_part = files.error().fault == Fault::unsupported;
        return Error{is_part ? Fault::unsupported : Fault::bad_input, files.error().detail};
    }
    Status connected = (*files)->connect();
    return Connecting{std::move(*files), std::move(connected)};
}

// What waited for this server waits on, for this reason.
Error not_reached(CollectorDb& db, const std::string& place, const Error& why) {
    const Status kept = wait_on(db, {place, true}, why.detail);
    if (!kept) log_warning("collector", kept.error().detail);
    return why.within(place);
}

Value fetched_value(const RemotePlace& at, const Result<Fetched>& fetched, const Survey& survey) {
    const Fetched none;
    const Fetched& sums = fetched ? *fetched : none;
    for (const std::string& trouble : sums.troubles) log_warning("collector", trouble);
    Value::Map map{{"path", at.mirror.string()},
                   {"survey", to_value(survey)},
                   {"fetched", sums.fetched},
                   {"there", sums.there},
                   {"troubles", static_cast<std::int64_t>(sums.troubles.size())},
                   {"stopped", false}};
    if (!fetched) map["cut"] = std::string(fault_name(fetched.error().fault));
    return Value(std::move(map));
}

}  // namespace

Result<Value> known_servers(Archive& archive) {
    const Result<KnownDrops> known = drops_of(archive);
    if (!known) return known.error();
    Value::List servers, broken;
    for (const auto& [drop, file] : known->drops) {
        servers.push_back(Value::Map{{"place", sync::place_of(drop)},
                                     {"kind", std::string(sync::name_of(drop.kind))},
                                     {"path", drop.folder.string()},
                                     {"file", file.string()}});
    }
    for (const fs::path& file : known->unreadable) broken.push_back(file.string());
    return Value(Value::Map{{"servers", std::move(servers)}, {"broken", std::move(broken)}});
}

Result<RemotePlace> mirror_of(Archive& archive, const std::string& place) {
    const Result<sync::DropConfig> drop = find_drop(archive, place);
    if (!drop) return drop.error();
    return RemotePlace{place, mirror_folder(mirrors_of(archive.file()), *drop)};
}

Result<Value> fetch_from(Archive& archive, const std::string& place, const LongEars& ears) {
    const Result<RemotePlace> at = mirror_of(archive, place);
    if (!at) return at.error();
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    tell(ears, {0, 0, "connect"});
    const auto stopped = [&ears] { return ears.stops && ears.stops(); };
    const Value ended(Value::Map{{"stopped", true}});
    const Result<Connecting> server = reach(archive, place, ears);
    if (stopped()) return ended;
    if (!server) return server.error();
    if (!server->connected) return not_reached(**db, place, server->connected.error());
    if (Status s = make_folder(at->mirror, 0700); !s) return s.error();
    const Result<Fetched> fetched =
        fetch_bundles(*server->files, at->mirror, [&ears](const FetchStep& step) {
            tell(ears, {step.done, step.of, "fetched"});
        });
    if (stopped()) return ended;
    const Result<Survey> survey = survey_places(**db, {at->mirror});
    if (!survey) return survey.error();
    if (!fetched) log_warning("collector", fetched.error().detail);
    if (!fetched && survey->bundles == 0) return fetched.error().within(place);
    return fetched_value(*at, fetched, *survey);
}

Status give_receipts_back(Archive& archive, const RemotePlace& at, std::int64_t now_ms,
                          const LongEars& ears, AddSums& sums) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    tell(ears, {0, 0, "receipts"});
    const Result<Connecting> server = reach(archive, at.place, ears);
    if (!server) return server.error();
    RemoteSums back;
    bring_receipts_back(**db, *server->files, at, now_ms, server->connected, back);
    for (const std::string& trouble : back.added.troubles) log_warning("collector", trouble);
    sums.receipts = back.receipts_returned;
    sums.receipts_failed += back.added.receipts_failed;
    return {};
}

}  // namespace suluh::collect
