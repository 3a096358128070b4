// The sync thread: waits for sticks, for the configured drops' next attempts and for new rows,
// visits drops, and tells what happens. A stick goes first: somebody stands there and waits, so
// that a visit to another drop is broken off for it and begun again. The rest of the kiosk only
// ever posts to it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/mailbox.h"
#include "base/result.h"
#include "crypto/sign.h"
#include "store/retention.h"
#include "store/writer.h"
#include "sync/drop_config.h"
#include "sync/key_ring.h"
#include "sync/mounts.h"
#include "sync/sync_report.h"

namespace suluh::sync {

struct SyncConfig {
    std::filesystem::path outbox;  // data/outbox
    std::string kiosk_name;
    // On the sync thread, at the start and after keys_changed(). Without recipients nothing is
    // sealed, and sticks are told so.
    std::function<ResultKeys()> read_keys;
    std::vector<DropConfig> drops;
    VolumeRules volumes;
    BackoffRule drop_retry;
    Millis drop_glance{60 * 60'000};  // an idle drop is visited this often, for receipts
    store::RetentionRule retention;
    Millis first_prune{60'000};  // after the start: others come first then
    Millis prune_glance{6 * 60 * 60'000};
    // On the sync thread: how a look for what is old ended; may be empty.
    std::function<void(const Status&)> pruned = {};
};

class SyncService {
public:
    // key, writer and reports are borrowed and outlive the service. Starts the thread at once; a
    // stick that is already plugged in is served first.
    [[nodiscard]] static Result<std::unique_ptr<SyncService>> start(SyncConfig config,
                                                                    const crypto::SigningKey& key,
                                                                    store::Writer& writer,
                                                                    Mailbox<SyncReport>& reports);
    // Ends after the bundle at hand, the eject at hand, or at once.
    ~SyncService();
    SyncService(const SyncService&) = delete;
    SyncService& operator=(const SyncService&) = delete;

    // From any thread; never wait.
    void rows_added();  // a session ended: the drops get it soon, sticks when they come
    void sync_now();    // "try again": all sticks still plugged in, and all drops
    // What is read then counts from the next bundle and the next receipt on; sealed bundles stay as
    // they are. Receipts of collectors that are revoked now lose their worth: what they alone
    // covered travels again.
    void keys_changed();
    // While held, a stick that comes stays as it is until sync_now(): somebody wants to read it.
    // Reported as `held`. Let go of, it is served like any other.
    void hold_sticks(bool held);
    // Unmounts every stick as it is, so that it may be pulled: `safe` or `failed`, as `released`.
    void release_sticks();

private:
    struct State;
    explicit SyncService(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace suluh::sync
