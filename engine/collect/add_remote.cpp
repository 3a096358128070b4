#include "collect/add_remote.h"

#include <map>
#include <set>

#include "base/files.h"
#include "collect/waiting_receipts.h"

namespace suluh::collect {

namespace {

void add_trouble(AddSums& sums, std::string trouble) {
    sums.troubles.push_back(std::move(trouble));
    ++sums.missing_places;
}

bool holds_bundles(const fs::path& folder) {
    const Result<std::vector<fs::path>> files = find_bundles(folder);
    return files && !files->empty();
}

}  // namespace

// A kiosk may have a receipt of each of the collector's keys: one that fails makes it wait.
void bring_receipts_back(CollectorDb& db, sync::RemoteFiles& server, const RemotePlace& at,
                         std::int64_t now_ms, const Status& connected, RemoteSums& sums) {
    std::map<std::string, std::optional<Error>> kiosks;
    for (const ReturnedReceipt& one : return_receipts(server, at.mirror, connected)) {
        sums.receipts_returned += one.went_up ? 1 : 0;
        const auto entry = kiosks.try_emplace(one.kiosk, one.error).first;
        if (one.error) entry->second = one.error;
    }
    const ReceiptGoal goal{at.place, true};
    std::set<std::string> told;
    for (const auto& [kiosk, error] : kiosks) {
        const Status kept = error ? remember_waiting(db, kiosk, goal, error->detail, now_ms)
                                  : forget_waiting(db, kiosk, goal);
        if (!kept) add_trouble(sums.added, kept.error().detail);
        if (!error) continue;
        ++sums.added.receipts_failed;
        if (!told.insert(error->detail).second) continue;
        add_trouble(sums.added, "sending receipts back: " + error->detail);
    }
}

RemoteSums add_remote(CollectorDb& db, const CollectorKeys& keys, sync::RemoteFiles& server,
                      const RemotePlace& at, std::int64_t now_ms, const AddEars& ears,
                      const std::function<void(const FetchStep&)>& tell) {
    RemoteSums sums;
    const fs::path& folder = at.mirror;
    if (Status s = make_folder(folder, 0700); !s) {
        add_trouble(sums.added, s.error().detail);
        return sums;
    }
    Result<Fetched> fetched = fetch_bundles(server, folder, tell);
    if (fetched) sums.fetched = std::move(*fetched);
    if (holds_bundles(folder)) sums.added = add_places(db, keys, {folder}, now_ms, ears);
    if (!fetched) add_trouble(sums.added, "fetching: " + fetched.error().detail);
    for (const std::string& trouble : sums.fetched.troubles) add_trouble(sums.added, trouble);
    bring_receipts_back(db, server, at, now_ms, {}, sums);
    return sums;
}

}  // namespace suluh::collect
