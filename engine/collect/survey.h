// Whom the bundles at some places are from, before any of them is merged: read from their headers
// alone, which say nothing about truth yet.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "collect/collector_db.h"

namespace suluh::collect {

enum class Acquaintance {
    met,       // its key is pinned: bundles came from it before
    enrolled,  // named beforehand by its id
    stranger,  // to be asked about
};

struct SurveyedKiosk {
    std::string kiosk{}, name{};  // the name proves nothing
    Acquaintance acquaintance = Acquaintance::stranger;
    std::int64_t bundles = 0;
};

struct Survey {
    std::vector<SurveyedKiosk> kiosks{};  // by id
    std::int64_t bundles = 0;
    std::int64_t unreadable = 0;  // no bundle's header in them
    std::int64_t missing_places = 0;
};

[[nodiscard]] Result<Survey> survey_places(CollectorDb& db,
                                           const std::vector<std::filesystem::path>& places);

}  // namespace suluh::collect
