#include "sync/sync_report.h"

#include <cstdio>

namespace suluh::sync {

std::string help_code(Fault fault) {
    const auto number = [&] {
        switch (fault) {
            case Fault::bad_input: return 1;
            case Fault::not_found: return 2;
            case Fault::refused: return 3;
            case Fault::corrupt: return 4;
            case Fault::full: return 5;
            case Fault::read_only: return 6;
            case Fault::io: return 7;
            case Fault::exists: return 8;
            case Fault::gone: return 9;
            case Fault::timed_out: return 10;
            case Fault::unsupported: return 11;
            case Fault::internal: return 12;
        }
        return 0;
    }();
    char text[16];
    std::snprintf(text, sizeof text, "USB-%02d", number);
    return text;
}

std::string_view name_of(SyncState state) {
    switch (state) {
        case SyncState::copying: return "copying";
        case SyncState::safe: return "safe";
        case SyncState::failed: return "failed";
        case SyncState::gone: return "gone";
        case SyncState::held: return "held";
        case SyncState::waiting: return "waiting";
        case SyncState::foreign: return "foreign";
    }
    return "failed";
}

std::string_view name_of(StepState state) {
    switch (state) {
        case StepState::waiting: return "waiting";
        case StepState::running: return "running";
        case StepState::done: return "done";
        case StepState::stopped: return "stopped";
    }
    return "waiting";
}

std::string_view name_of(SyncStep step) {
    switch (step) {
        case SyncStep::seal: return "seal";
        case SyncStep::receipts: return "receipts";
        case SyncStep::copy: return "copy";
        case SyncStep::finish: return "finish";
    }
    return "copy";
}

}  // namespace suluh::sync
