#include "collect/add.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/files.h"
#include "base/log.h"
#include "collect/clock_correction.h"
#include "collect/revoked.h"
#include "collect/waiting_receipts.h"
#include "collect/write_receipt.h"
#include "sync/bundle.h"
#include "sync/names.h"

namespace suluh::collect {

namespace {

constexpr int kMaxDepth = 12;

bool is_bundle_name(const fs::path& file) {
    const std::string name = file.filename().string();
    return !name.starts_with('.') && name.ends_with(".bundle");
}

Error not_listed(const fs::path& folder, const std::error_code& why) {
    return errno_error("looking into " + folder.string(), why.value());
}

Status collect_below(const fs::path& folder, std::vector<fs::path>& found) {
    std::error_code failed;
    fs::recursive_directory_iterator at(folder, failed);
    if (failed) return not_listed(folder, failed);
    for (; at != fs::recursive_directory_iterator(); at.increment(failed)) {
        if (failed) return not_listed(folder, failed);
        std::error_code ignored;
        const bool hidden = at->path().filename().string().starts_with('.');
        if (at->is_directory(ignored) && (hidden || at.depth() >= kMaxDepth)) {
            at.disable_recursion_pending();
        }
        if (at->is_symlink(ignored) || !at->is_regular_file(ignored)) continue;
        if (is_bundle_name(at->path())) found.push_back(at->path());
    }
    return {};
}

// A stick carries other things, too: only what is ours is looked through.
fs::path results_of(const fs::path& folder) {
    std::error_code ignored;
    for (const fs::path& inner :
         {folder / sync::kDropFolder / sync::kResultsFolder, folder / sync::kResultsFolder}) {
        if (fs::is_directory(inner, ignored)) return inner;
    }
    return folder;
}

// The folder that holds results/ and receipts/, when the bundle lies where a kiosk puts it:
// <drop>/results/<kiosk>/<file>.
std::optional<fs::path> drop_of(const fs::path& file) {
    const fs::path results = fs::absolute(file).lexically_normal().parent_path().parent_path();
    if (results.filename() != sync::kResultsFolder) return std::nullopt;
    return results.parent_path();
}

struct Adding {
    CollectorDb& db;
    sync::SealKeys seal_keys;
    std::vector<const crypto::SigningKey*> sign_keys;
    std::int64_t now_ms;
    Trust trust;
};

// Asks about a kiosk once, however many bundles it has.
Trust remembering(const Trust& trust) {
    if (!trust) return {};
    return [trust, answers = std::map<std::string, bool>()](const Stranger& stranger) mutable {
        const auto known = answers.find(stranger.kiosk);
        if (known != answers.end()) return known->second;
        return answers[stranger.kiosk] = trust(stranger);
    };
}

// So that status can name it. Where even this fails, the refusal itself is told all the same.
void remember_refusal(const Adding& adding, const fs::path& file, std::string_view bytes,
                      const Error& why) {
    Refusal refusal{sync::bundle_hash(bytes), "", 0, 0, why.detail, file.string()};
    if (const Result<sync::BundleHeader> header = sync::parse_bundle_header(bytes); header) {
        refusal.kiosk = header->kiosk;
        refusal.epoch = header->facts.epoch;
        refusal.number = header->facts.number;
    }
    const Status kept = adding.db.back_end().record_refusal(refusal, adding.now_ms);
    if (!kept) log_warning("collect", kept.error().within("remembering a refusal").detail);
}

// A file that could not be read has no hash of its own.
crypto::Hash unread_hash(const fs::path& file) {
    return sync::bundle_hash("unread " + file.string());
}

void remember_unread(const Adding& adding, const fs::path& file, const Error& why) {
    const sync::BundleClaim claim = sync::claim_of(file.filename().string());
    const Status kept = adding.db.back_end().record_refusal(
        {unread_hash(file), claim.kiosk, 0, claim.number, why.detail, file.string()},
        adding.now_ms);
    if (!kept) log_warning("collect", kept.error().within("remembering a refusal").detail);
}

// The database takes nothing more: no bundle's fault, and the same for all that follow.
bool is_end(const Error& error) {
    return error.fault == Fault::full || error.fault == Fault::read_only;
}

Added add_file(const Adding& adding, const fs::path& file) {
    Added added;
    added.file = file;
    const Result<std::string> bytes = read_text(file, sync::kMaxBundleBytes);
    if (!bytes) {
        added.refused = bytes.error();
        remember_unread(adding, file, bytes.error());
        return added;
    }
    if (Status s = adding.db.back_end().forget_refusal(unread_hash(file)); !s) {
        log_warning("collect", s.error().within("forgetting a refusal").detail);
    }
    Result<MergeResult> merged =
        merge_trusted(adding.db, *bytes, adding.seal_keys, adding.now_ms, adding.trust);
    if (merged) {
        added.merged = std::move(*merged);
    } else {
        added.refused = merged.error();
        if (!is_end(merged.error())) remember_refusal(adding, file, *bytes, merged.error());
    }
    return added;
}

void count(AddSums& sums, const Added& added) {
    if (!added.merged) {
        ++sums.refused;
        return;
    }
    sums.rows_new += added.merged->rows_new;
    switch (added.merged->outcome) {
        case MergeOutcome::merged: ++sums.merged; break;
        case MergeOutcome::known: ++sums.known; break;
        case MergeOutcome::set_aside: ++sums.set_aside; break;
    }
}

using KiosksOfDrop = std::map<fs::path, std::set<std::string>>;

// What became of a kiosk's receipts at a drop. Kiosks may know only an old key yet, so there may be
// one of each key: one that fails makes the kiosk wait.
struct Given {
    bool any_due = false;
    std::optional<Error> failed{};
};

Given give_receipts_of(const Adding& adding, const ReceiptPlace& place, AddSums& sums) {
    Given given;
    for (const crypto::SigningKey* key : adding.sign_keys) {
        const Result<ReceiptWritten> written = write_receipt(adding.db.back_end(), place, *key);
        if (written) {
            given.any_due = true;
            sums.receipts += *written == ReceiptWritten::now ? 1 : 0;
            continue;
        }
        sums.troubles.push_back("receipt: " + written.error().detail);
        // None is due yet where the first bundle is missing.
        if (written.error().fault == Fault::not_found) continue;
        ++sums.receipts_failed;
        given.failed = written.error();
    }
    return given;
}

void give_receipts(const Adding& adding, const ReceiptPlace& place, AddSums& sums) {
    const Given given = give_receipts_of(adding, place, sums);
    const ReceiptGoal goal{place.drop.string()};
    Status kept;
    if (given.failed) {
        kept = remember_waiting(adding.db, place.kiosk, goal, given.failed->detail, place.now_ms);
    } else if (given.any_due) {
        kept = forget_waiting(adding.db, place.kiosk, goal);
    }
    if (!kept) sums.troubles.push_back("receipt: " + kept.error().detail);
}

// The bundles of all places, one after the other; places without any are troubles.
std::vector<fs::path> find_all(const std::vector<fs::path>& places, AddSums& sums) {
    std::vector<fs::path> all;
    for (const fs::path& place : places) {
        const Result<std::vector<fs::path>> files = find_bundles(place);
        if (files && !files->empty()) {
            all.insert(all.end(), files->begin(), files->end());
            continue;
        }
        sums.troubles.push_back(files ? place.string() +
                                            ": no *.bundle below it; is it the right stick or "
                                            "folder?"
                                      : files.error().detail);
        ++sums.missing_places;
    }
    return all;
}

}  // namespace

Result<std::vector<fs::path>> find_bundles(const fs::path& place) {
    std::error_code failed;
    const fs::file_status status = fs::status(place, failed);
    if (!fs::exists(status)) return Error{Fault::not_found, place.string() + " does not exist"};
    std::vector<fs::path> found;
    if (!fs::is_directory(status)) {
        found.push_back(place);
        return found;
    }
    if (Status s = collect_below(results_of(place), found); !s) return s.error();
    std::sort(found.begin(), found.end());
    return found;
}

AddSums add_places(CollectorDb& db, const CollectorKeys& keys, const std::vector<fs::path>& places,
                   std::int64_t now_ms, const AddEars& ears) {
    AddSums sums;
    const Result<std::vector<const crypto::SigningKey*>> signers = unrevoked_sign_keys(db, keys);
    if (!signers) sums.troubles.push_back("receipts: " + signers.error().detail);
    const Adding adding{db, seal_keys(keys),
                        signers ? *signers : std::vector<const crypto::SigningKey*>{}, now_ms,
                        remembering(ears.trust)};
    if (now_ms < kFirstDay) {
        sums.troubles.push_back(
            "this computer's clock is wrong, it stands years back; set it before results are "
            "added");
    }
    KiosksOfDrop drops;
    const std::vector<fs::path> files = find_all(places, sums);
    Progress progress{0, static_cast<std::int64_t>(files.size()), "bundles"};
    if (ears.progress) ears.progress(progress);
    for (const fs::path& file : files) {
        if (ears.stops && ears.stops()) {
            sums.stopped = true;
            break;
        }
        const Added added = add_file(adding, file);
        count(sums, added);
        const std::optional<fs::path> drop = drop_of(file);
        if (added.merged && drop) drops[*drop].insert(added.merged->kiosk);
        if (ears.tell) ears.tell(added);
        ++progress.done;
        if (ears.progress) ears.progress(progress);
        if (!added.merged && is_end(*added.refused)) {
            sums.troubles.push_back("adding ended there: " + added.refused->detail +
                                    "; make room beside the database, then add again");
            break;
        }
    }
    if (Status s = db.back_end().correct_clocks(); !s) {
        sums.troubles.push_back("correcting clocks: " + s.error().detail);
    }
    for (const auto& [drop, kiosks] : drops) {
        for (const std::string& kiosk : kiosks) give_receipts(adding, {kiosk, drop, now_ms}, sums);
    }
    return sums;
}

}  // namespace suluh::collect
