// suluh-collect add drops.toml: bundles from servers.
#include "base/clock.h"
#include "base/files.h"
#include "collect/add_remote.h"
#include "collect/servers.h"
#include "collect/waiting_receipts.h"
#include "main/collect/commands.h"
#include "sync/drop_remote.h"

namespace suluh {

namespace {

bool is_stopped(const Adding& adding) {
    return adding.ears.stops && adding.ears.stops();
}

void tell_fetched(const Adding& adding, const collect::FetchStep& step) {
    if (adding.ears.progress) adding.ears.progress({step.done, step.of, "bundles"});
}

int add_server(const Adding& adding, const sync::DropConfig& drop) {
    if (drop.kind == sync::DropKind::folder) return add_places(adding, {drop.folder});
    const std::string place = sync::place_of(drop);
    const auto server = sync::make_remote_files(drop, [&adding] { return is_stopped(adding); });
    if (!server) return failed(server.error());
    if (Status s = (*server)->connect(); !s) {
        const Status kept = collect::wait_on(adding.db, {place, true}, s.error().detail);
        if (!kept) (void)failed(kept.error());
        return failed(s.error().within(place));
    }
    const collect::RemotePlace at{place, collect::mirror_folder(adding.mirrors, drop)};
    const collect::RemoteSums sums = collect::add_remote(
        adding.db, adding.keys, **server, at, SystemClock().wall_ms(), adding.ears,
        [&adding](const collect::FetchStep& step) { tell_fetched(adding, step); });
    say("from " + place + ": " + std::to_string(sums.fetched.fetched) +
        (sums.fetched.fetched == 1 ? " bundle" : " bundles") + " fetched, " +
        std::to_string(sums.fetched.there) + " had come before, " +
        std::to_string(sums.receipts_returned) +
        (sums.receipts_returned == 1 ? " receipt" : " receipts") + " sent back");
    say_sums(sums.added);
    return sums.added.all_good() && !is_stopped(adding) ? kGood : kFailed;
}

}  // namespace

int add_servers(const Adding& adding, const fs::path& file) {
    const Result<std::vector<sync::DropConfig>> drops = collect::read_drop_file(file);
    if (!drops) return failed(drops.error());
    // The window offers them, too.
    if (Status s = collect::remember_drop_file(adding.db, file); !s) return failed(s.error());
    int status = kGood;
    for (const sync::DropConfig& drop : *drops) {
        if (is_stopped(adding)) return kFailed;
        status |= add_server(adding, drop);
    }
    return status;
}

}  // namespace suluh
