#include "collect/merge.h"

#include "collect/image_batch.h"
#include "sync/bundle.h"

namespace suluh::collect {

namespace {

Status meet(BackEnd& results, const sync::BundleHeader& header, const Trust& trust) {
    const Result<bool> known = results.knows_kiosk(header.kiosk);
    if (!known) return known.error();
    if (*known || !trust || trust({header.kiosk, header.facts.kiosk_name})) return {};
    return Error{Fault::refused, "not enrolled: " + header.kiosk +
                                     "; compare this id with the kiosk's maintenance screen, "
                                     "then: suluh-collect enrol " +
                                     header.kiosk};
}

}  // namespace

Status enrol_kiosk(CollectorDb& db, const std::string& kiosk, std::int64_t now_ms) {
    return db.back_end().enrol(kiosk, now_ms);
}

Result<MergeResult> merge_bundle(BackEnd& results, std::string_view file,
                                 const crypto::SealKeyPair& key, std::int64_t now_ms,
                                 const Trust& trust) {
    return merge_bundle(results, file, sync::SealKeys{&key}, now_ms, trust);
}

Result<MergeResult> merge_bundle(BackEnd& results, std::string_view file,
                                 const sync::SealKeys& keys, std::int64_t now_ms,
                                 const Trust& trust) {
    const crypto::Hash hash = sync::bundle_hash(file);
    Result<std::optional<MergeResult>> known = results.find(hash);
    if (!known) return known.error();
    if (*known) return std::move(**known);
    const Result<sync::OpenedBundle> bundle = sync::open_bundle(file, keys, hash);
    if (!bundle) return bundle.error();
    if (Status s = meet(results, bundle->header, trust); !s) return s.error();
    const Result<std::unique_ptr<Batch>> batch = open_image_batch(*bundle);
    if (!batch) return batch.error();
    return results.merge(**batch, now_ms);
}

Result<MergeResult> merge_bundle(CollectorDb& db, std::string_view file,
                                 const crypto::SealKeyPair& key, std::int64_t now_ms,
                                 const Trust& trust) {
    return merge_bundle(db.back_end(), file, key, now_ms, trust);
}

}  // namespace suluh::collect
