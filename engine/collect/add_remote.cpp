#include "collect/add_remote.h"

#include "base/files.h"

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

RemoteSums add_remote(CollectorDb& db, const CollectorKeys& keys, sync::RemoteFiles& server,
                      const fs::path& folder, std::int64_t now_ms, const AddEars& ears,
                      const std::function<void(const FetchStep&)>& tell) {
    RemoteSums sums;
    if (Status s = make_folder(folder, 0700); !s) {
        add_trouble(sums.added, s.error().detail);
        return sums;
    }
    Result<Fetched> fetched = fetch_bundles(server, folder, tell);
    if (fetched) sums.fetched = std::move(*fetched);
    if (holds_bundles(folder)) sums.added = add_places(db, keys, {folder}, now_ms, ears);
    if (!fetched) add_trouble(sums.added, "fetching: " + fetched.error().detail);
    for (const std::string& trouble : sums.fetched.troubles) add_trouble(sums.added, trouble);
    const Result<std::int64_t> returned = return_receipts(server, folder);
    if (returned) sums.receipts_returned = *returned;
    if (!returned) add_trouble(sums.added, "sending receipts back: " + returned.error().detail);
    return sums;
}

}  // namespace suluh::collect
