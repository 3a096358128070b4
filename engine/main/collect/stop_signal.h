// Ctrl-C and a polite kill, as something that long work asks between two pieces: it ends whole, and
// leaves nothing half written behind. A second one kills at once.
#pragma once

namespace suluh {

class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    [[nodiscard]] static bool came();
};

}  // namespace suluh
