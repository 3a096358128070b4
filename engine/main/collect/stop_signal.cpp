#include "main/collect/stop_signal.h"

#include <signal.h>

#include <initializer_list>

namespace suluh {

namespace {

// A handler can reach nothing else.
volatile sig_atomic_t stop_came = 0;

void remember_stop(int) {
    stop_came = 1;
}

}  // namespace

StopSignal::StopSignal() {
    struct sigaction action {};
    action.sa_handler = remember_stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM}) ::sigaction(signal, &action, nullptr);
}

StopSignal::~StopSignal() {
    for (const int signal : {SIGINT, SIGTERM}) ::signal(signal, SIG_DFL);
}

bool StopSignal::came() {
    return stop_came != 0;
}

}  // namespace suluh
