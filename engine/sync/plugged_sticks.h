// The sticks that are plugged in, or were ejected but not yet pulled: which of them is served now,
// and what the screen is told of each. For the sync thread.
#pragma once

#include <utility>
#include <vector>

#include "sync/transfer.h"
#include "sync/volumes.h"

namespace suluh::sync {

class PluggedSticks {
public:
    PluggedSticks(TransferContext context, Transfer::Tell tell)
        : context_(std::move(context)), tell_(std::move(tell)) {}

    // told: that it has to wait was said already (waiting_report), because another was being
    // served.
    void heard(const VolumeEvent& event, bool told);
    // While held, a stick stays as it is until ask_for_all().
    void hold(bool held) { held_ = held; }
    void ask_for_all();
    void release_all();  // unmounts each as it is, without copying
    // Visits and ejects one after the other those whose turn it is.
    void serve();

private:
    struct Stick {
        Volume volume;
        bool due = true;
        bool asked = false;     // by ask_for_all(): served even while sticks are held
        bool has_page = false;  // its last report is taken back when it is pulled
        bool unmounted = false;
    };
    [[nodiscard]] bool is_served(const Stick& stick) const {
        return stick.due && (!held_ || stick.asked);
    }
    void tell_of(const Volume& volume, SyncState state) const;
    void appeared(const Volume& volume, bool told);
    void release(Stick& stick);
    void serve_one(Stick& stick);

    TransferContext context_;
    Transfer::Tell tell_;
    std::vector<Stick> sticks_;
    bool held_ = false;
};

[[nodiscard]] SyncReport waiting_report(const Volume& volume);

}  // namespace suluh::sync
