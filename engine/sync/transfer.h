// One visit to one drop: seal what is new, read receipts, lay down what no receipt covers.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/writer.h"
#include "sync/deliver.h"
#include "sync/drop.h"
#include "sync/outbox.h"
#include "sync/remote_files.h"
#include "sync/sealing.h"
#include "sync/sync_report.h"

namespace suluh::sync {

// What a visit needs of the kiosk; all borrowed for its duration.
struct TransferContext {
    store::Writer& writer;
    const Outbox& outbox;
    const Sealer& sealer;
    const ResultKeys& keys;
    const std::atomic<bool>& stopping;
    Interrupted interrupted;  // the program ends, or something more urgent came
};

class Transfer {
public:
    using Tell = std::function<void(const SyncReport&)>;

    // report: place and is_stick filled in; the rest is kept by this class.
    Transfer(TransferContext context, SyncReport report, Tell tell)
        : context_(context), report_(std::move(report)), tell_(std::move(tell)) {}

    // Seal, receipts, copy. Everything that can be done is done; the first failure is returned.
    // Tells each change as `copying`. Fault::gone with "stopping" when interrupted; unsupported,
    // before the drop is touched, when there is nobody to seal to.
    [[nodiscard]] Status run(Drop& drop);

    // The last words: finish() after run() succeeded and the medium was ejected, else failed().
    void finish(bool unmounted);
    void failed(const Error& error);
    void finishing();  // the finish step is running

private:
    [[nodiscard]] Status seal_all();
    [[nodiscard]] Status seal_next(bool& more);
    [[nodiscard]] Status take_receipts(Drop& drop);
    [[nodiscard]] Status copy_all(Drop& drop);
    [[nodiscard]] Result<std::vector<store::BundleRecord>> bundles_for(const Drop& drop) const;
    void note(std::vector<store::BundleRecord> delivered, const std::string& drop) const;
    [[nodiscard]] Status count_answers(const std::vector<store::BundleRecord>& records);
    [[nodiscard]] bool on_copy(const DeliveryStep& step);
    void begin(SyncStep step);
    void end(SyncStep step, const Status& status);
    StepState& state_of(SyncStep step) { return report_.steps[static_cast<std::size_t>(step)]; }

    TransferContext context_;
    SyncReport report_;
    Tell tell_;
};

}  // namespace suluh::sync
