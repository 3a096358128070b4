#include "sync/transfer.h"

#include <algorithm>
#include <tuple>

#include "base/log.h"
#include "store/deliveries.h"
#include "store/trust.h"
#include "store/waiting.h"
#include "sync/ask.h"
#include "sync/bundle.h"
#include "sync/deliver.h"
#include "sync/receipts.h"

namespace suluh::sync {
namespace {

using Records = std::vector<store::BundleRecord>;

const store::BundleRecord* record_of(const Records& records, const SealedBundle& bundle) {
    const auto found = std::find_if(records.begin(), records.end(), [&](const auto& record) {
        return sealed_bundle(record) == bundle;
    });
    return found == records.end() ? nullptr : &*found;
}

// Which bundles went where is for people; a failure to note it is no failure to deliver.
Status note_deliveries(store::Database& db, const Records& placed, const std::string& drop) {
    for (const store::BundleRecord& record : placed) {
        if (Status s = store::record_delivery(db, record, drop); !s) return s.error();
    }
    return {};
}

}  // namespace

void Transfer::begin(SyncStep step) {
    state_of(step) = StepState::running;
    tell_(report_);
}

void Transfer::end(SyncStep step, const Status& status) {
    state_of(step) = status ? StepState::done : StepState::stopped;
    tell_(report_);
}

Status Transfer::seal_next(bool& more) {
    const Result<std::optional<NextRows>> rows = ask<std::optional<NextRows>>(
        context_.writer, context_.stopping, [](store::Database& db) { return next_rows(db); });
    if (!rows) return rows.error().within("reading new rows");
    more = rows->has_value();
    if (!more) return {};
    const Result<store::BundleRecord> record = seal_rows(**rows, context_.sealer, context_.outbox);
    if (!record) return record.error();
    return ask<void>(context_.writer, context_.stopping, [record = *record](store::Database& db) {
        return store::record_bundle(db, record);
    });
}

Status Transfer::seal_all() {
    bool more = true;
    while (more) {
        if (Status s = seal_next(more); !s) return s.error().within("sealing");
    }
    return {};
}

Status Transfer::take_receipts(Drop& drop) {
    const std::string kiosk = kiosk_id(context_.sealer.key->public_key());
    const Result<FoundReceipts> found = read_receipts(drop, kiosk, context_.keys);
    if (!found) return found.error();
    if (found->good.empty() && found->revoked.empty()) return {};
    // The files stay in the outbox until retention takes them: a receipt may yet lose its worth.
    const Status recorded =
        ask<void>(context_.writer, context_.stopping,
                  [found = *found, place = drop.name()](store::Database& db) -> Status {
                      for (const std::string& collector : found.revoked) {
                          if (Status s = store::note_refused_collector(db, collector, place); !s)
                              return s;
                      }
                      const Result<Records> covered = record_receipts(db, found.good);
                      return covered ? Status() : Status(tl::unexpect, covered.error());
                  });
    if (!recorded) return recorded.error().within("recording receipts");
    return {};
}

bool Transfer::on_copy(const DeliveryStep& step) {
    report_.done = step.done;
    report_.total = step.total;
    report_.fraction = step.bytes_total == 0 ? 1.0
                                             : static_cast<double>(step.bytes_done) /
                                                   static_cast<double>(step.bytes_total);
    tell_(report_);
    return !context_.interrupted();
}

Result<Records> Transfer::bundles_for(const Drop& drop) const {
    return ask<Records>(context_.writer, context_.stopping,
                        [one_place = drop.is_one_place(), name = drop.name()](store::Database& db) {
                            return one_place ? store::undelivered_bundles(db, name)
                                             : store::unreceipted_bundles(db);
                        });
}

void Transfer::note(Records delivered, const std::string& drop) const {
    if (delivered.empty()) return;
    const Status noted = ask<void>(context_.writer, context_.stopping,
                                   [delivered = std::move(delivered), drop](store::Database& db) {
                                       return note_deliveries(db, delivered, drop);
                                   });
    // When the program ends it is offered again at the next start, and found there.
    if (!noted && !context_.stopping) {
        log_warning("sync", noted.error().within("noting deliveries").detail);
    }
}

// What the screen says of a stick; other drops have none.
Status Transfer::count_answers(const Records& records) {
    if (!report_.is_stick) return {};
    std::vector<store::SeqRange> ranges;
    for (const store::BundleRecord& record : records) ranges.push_back(record.range);
    using Counts = std::pair<std::int64_t, std::int64_t>;
    const auto count = [ranges = std::move(ranges)](store::Database& db) -> Result<Counts> {
        const Result<std::int64_t> answers = store::answers_in(db, ranges);
        if (!answers) return answers.error();
        const Result<std::int64_t> to_come = store::answers_in_no_bundle(db);
        if (!to_come) return to_come.error();
        return Counts{*answers, *to_come};
    };
    const Result<Counts> counts = ask<Counts>(context_.writer, context_.stopping, count);
    if (!counts) return counts.error();
    std::tie(report_.answers, report_.to_come) = *counts;
    return {};
}

Status Transfer::copy_all(Drop& drop) {
    const Result<Records> records = bundles_for(drop);
    if (!records) return records.error();
    if (Status s = count_answers(*records); !s) return s;
    std::vector<SealedBundle> bundles;
    for (const store::BundleRecord& record : *records) bundles.push_back(sealed_bundle(record));
    const Delivered delivered = deliver(drop, context_.outbox, bundles,
                                        [this](const DeliveryStep& step) { return on_copy(step); });
    Records placed;
    for (const auto& bundle : drop.is_one_place() ? delivered.there : delivered.placed_now) {
        if (const auto* record = record_of(*records, bundle)) placed.push_back(*record);
    }
    note(std::move(placed), drop.name());
    if (delivered.stopped) return Error{Fault::gone, "stopping"};
    if (delivered.ended_by) return *delivered.ended_by;
    // The kiosk's own file is broken, not the stick.
    if (!delivered.unreadable.empty()) {
        return Error{Fault::internal, delivered.unreadable.front().detail};
    }
    log_info("sync", drop.name() + ": " + std::to_string(delivered.placed_now.size()) + " of " +
                         std::to_string(bundles.size()) + " bundles were new there");
    return {};
}

Status Transfer::run(Drop& drop) {
    if (context_.sealer.recipients.empty()) {
        return Error{Fault::unsupported,
                     "no recipient key is configured: results cannot be sealed; add the "
                     "supervisor's public key to the kiosk's configuration"};
    }
    if (Status s = context_.outbox.prepare(); !s) return s;
    if (Status s = drop.open(kiosk_id(context_.sealer.key->public_key())); !s) return s;
    Status first_failure;
    const auto step = [&](SyncStep which, auto work) {
        begin(which);
        const Status status =
            context_.interrupted() ? Status(Error{Fault::gone, "stopping"}) : work();
        end(which, status);
        if (!status && first_failure) first_failure = status;
    };
    // A full kiosk disk must not keep older bundles from leaving: each step goes on by itself.
    step(SyncStep::seal, [&] { return seal_all(); });
    step(SyncStep::receipts, [&] { return take_receipts(drop); });
    step(SyncStep::copy, [&] { return copy_all(drop); });
    return first_failure;
}

void Transfer::finishing() {
    begin(SyncStep::finish);
}

void Transfer::finish(bool unmounted) {
    const bool released = unmounted || !report_.is_stick;
    state_of(SyncStep::finish) = released ? StepState::done : StepState::stopped;
    report_.state = SyncState::safe;
    report_.unmounted = unmounted;
    report_.fraction = 1.0;
    tell_(report_);
}

void Transfer::failed(const Error& error) {
    for (StepState& state : report_.steps) {
        if (state == StepState::running) state = StepState::stopped;
    }
    report_.state = SyncState::failed;
    report_.error = error;
    report_.code = help_code(error.fault);
    tell_(report_);
}

}  // namespace suluh::sync
