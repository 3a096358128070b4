// What came in with one stick or folder, kiosk by kiosk, as the window tells it. Plain data.
#pragma once

#include <map>
#include <set>
#include <string>

#include "base/value.h"
#include "collect/add.h"
#include "collect/survey.h"

namespace suluh::collect {

// Gathers what add_places tells about each bundle.
class Arrivals {
public:
    void note(const Added& added);

    // {kiosks = [{kiosk, name, merged, known, set_aside, rows}], refused = [{file, why}],
    //  refused_more, merged, known, set_aside, rows, receipts, receipts_failed, missing_places,
    //  stopped}
    [[nodiscard]] Value to_value(const AddSums& sums) const;

private:
    struct OfKiosk {
        std::string name{};
        std::int64_t merged = 0, known = 0, set_aside = 0, rows = 0;
    };
    std::map<std::string, OfKiosk> kiosks_;
    Value::List refused_;
    std::int64_t refused_more_ = 0;  // beyond what anybody would read
};

// {kiosks = [{kiosk, name, state, bundles}], bundles, unreadable, missing_places}
[[nodiscard]] Value to_value(const Survey& survey);

}  // namespace suluh::collect
