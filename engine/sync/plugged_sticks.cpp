#include "sync/plugged_sticks.h"

#include <algorithm>
#include <utility>

#include "base/log.h"
#include "sync/names.h"

namespace suluh::sync {
namespace {

SyncReport report_of(const Volume& volume) {
    SyncReport report;
    report.place = volume.name;
    report.stick = volume.mount.point.string();
    return report;
}

}  // namespace

SyncReport waiting_report(const Volume& volume) {
    SyncReport report = report_of(volume);
    report.state = SyncState::waiting;
    return report;
}

void PluggedSticks::tell_of(const Volume& volume, SyncState state) const {
    SyncReport report = report_of(volume);
    report.state = state;
    tell_(report);
}

void PluggedSticks::heard(const VolumeEvent& event, bool told) {
    if (event.kind == VolumeEvent::Kind::foreign) {
        log_info("sync", "volume " + event.volume.name + " has no folder " +
                             std::string(kDropFolder) + ": it is left alone");
        return tell_of(event.volume, SyncState::foreign);
    }
    if (event.kind == VolumeEvent::Kind::appeared) return appeared(event.volume, told);
    const auto stick = std::find_if(sticks_.begin(), sticks_.end(),
                                    [&](const Stick& one) { return one.volume == event.volume; });
    if (stick == sticks_.end()) return;
    // Our own unmounting is no news; that the stick was pulled afterwards is.
    if (event.kind == VolumeEvent::Kind::disappeared && stick->unmounted) return;
    if (stick->has_page) tell_of(stick->volume, SyncState::gone);
    sticks_.erase(stick);
}

void PluggedSticks::appeared(const Volume& volume, bool told) {
    // Mounted twice (a bind mount): the first one serves.
    const bool twice = std::any_of(sticks_.begin(), sticks_.end(), [&](const Stick& stick) {
        return stick.volume.mount.device == volume.mount.device && !stick.unmounted;
    });
    if (twice && told) tell_of(volume, SyncState::gone);
    if (twice) return;
    sticks_.push_back({volume});
    sticks_.back().has_page = told;
    if (!held_) return;
    sticks_.back().has_page = true;
    tell_of(volume, SyncState::held);
}

void PluggedSticks::ask_for_all() {
    for (Stick& stick : sticks_) stick.due = stick.asked = !stick.unmounted;
}

void PluggedSticks::release_all() {
    for (Stick& stick : sticks_) {
        if (!stick.unmounted) release(stick);
    }
}

void PluggedSticks::release(Stick& stick) {
    stick.due = stick.asked = false;
    SyncReport report = report_of(stick.volume);
    report.released = true;
    report.steps.fill(StepState::done);
    const Result<Ejected> ejected = eject(stick.volume);
    stick.has_page = true;
    stick.unmounted = ejected && *ejected == Ejected::unmounted;
    report.state = stick.unmounted ? SyncState::safe : SyncState::failed;
    if (!stick.unmounted) {
        report.error =
            ejected ? Error{Fault::timed_out, "it cannot be unmounted now"} : ejected.error();
        report.steps.back() = StepState::stopped;
        report.code = help_code(report.error->fault);
        log_warning("sync", "stick " + stick.volume.name + ": " + report.error->detail);
    }
    tell_(report);
}

void PluggedSticks::serve_one(Stick& stick) {
    stick.due = stick.asked = stick.has_page = false;
    Transfer transfer(context_, report_of(stick.volume), tell_);
    Status visited;
    {
        // The drop holds folders of the stick open; it must be gone before the stick is ejected.
        const std::unique_ptr<Drop> drop =
            make_stick_drop(stick.volume.name, stick.volume.mount.point);
        visited = transfer.run(*drop);
    }
    if (context_.stopping) return;
    Result<Ejected> ejected = Error{Fault::internal, ""};
    if (visited) {
        transfer.finishing();
        ejected = eject(stick.volume);
        if (!ejected) visited = ejected.error();
    }
    if (!visited) {
        Error error = visited.error();
        // Whatever the file system called it: the medium is out.
        if (!is_still_there(stick.volume)) error.fault = Fault::gone;
        log_warning("sync", "stick " + stick.volume.name + ": " + error.detail);
        transfer.failed(error);
        return;
    }
    stick.has_page = true;
    stick.unmounted = *ejected == Ejected::unmounted;
    transfer.finish(stick.unmounted);
}

void PluggedSticks::serve() {
    bool first = true;
    for (Stick& stick : sticks_) {
        if (!is_served(stick) || std::exchange(first, false)) continue;
        stick.has_page = true;
        tell_(waiting_report(stick.volume));
    }
    for (Stick& stick : sticks_) {
        if (context_.stopping) return;
        if (is_served(stick)) serve_one(stick);
    }
}

}  // namespace suluh::sync
