#include "kiosk/visit.h"

namespace suluh::kiosk {

Result<double> chosen_volume(double volume, const Value& settings) {
    const double chosen = settings.number_or("volume", volume);
    if (chosen >= 0 && chosen <= 1) return chosen;
    return Error{Fault::bad_input, "volume must be from 0 to 1"};
}

}  // namespace suluh::kiosk
