#include "collect/window/arrivals.h"

#include <algorithm>
#include <vector>

#include "collect/natural_order.h"
#include "collect/reason_word.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kMostRefused = 20;

std::string_view state_word(Acquaintance acquaintance) {
    switch (acquaintance) {
        case Acquaintance::met: return "met";
        case Acquaintance::enrolled: return "enrolled";
        case Acquaintance::stranger: break;
    }
    return "stranger";
}

}  // namespace

void Arrivals::note(const Added& added) {
    if (!added.merged) {
        if (refused_.size() >= kMostRefused) {
            ++refused_more_;
            return;
        }
        refused_.push_back(Value::Map{{"file", added.file.filename().string()},
                                      {"why", reason_word(*added.refused)}});
        return;
    }
    OfKiosk& kiosk = kiosks_[added.merged->kiosk];
    if (!added.merged->kiosk_name.empty()) kiosk.name = added.merged->kiosk_name;
    kiosk.rows += added.merged->rows_new;
    switch (added.merged->outcome) {
        case MergeOutcome::merged: ++kiosk.merged; break;
        case MergeOutcome::known: ++kiosk.known; break;
        case MergeOutcome::set_aside: ++kiosk.set_aside; break;
    }
}

Value Arrivals::to_value(const AddSums& sums) const {
    // By name: what people know a kiosk by.
    std::vector<std::pair<std::string, OfKiosk>> sorted(kiosks_.begin(), kiosks_.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return comes_before(a.second.name, b.second.name);
    });
    Value::List kiosks;
    for (const auto& [id, kiosk] : sorted) {
        kiosks.push_back(Value::Map{{"kiosk", id},
                                    {"name", kiosk.name},
                                    {"merged", kiosk.merged},
                                    {"known", kiosk.known},
                                    {"set_aside", kiosk.set_aside},
                                    {"rows", kiosk.rows}});
    }
    return Value::Map{{"kiosks", std::move(kiosks)},
                      {"refused", refused_},
                      {"refused_more", refused_more_},
                      {"refused_all", sums.refused},
                      {"merged", sums.merged},
                      {"known", sums.known},
                      {"set_aside", sums.set_aside},
                      {"rows", sums.rows_new},
                      {"receipts", sums.receipts},
                      {"receipts_failed", sums.receipts_failed},
                      {"missing_places", sums.missing_places},
                      {"stopped", sums.stopped}};
}

Value to_value(const Survey& survey) {
    std::vector<SurveyedKiosk> sorted = survey.kiosks;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SurveyedKiosk& a, const SurveyedKiosk& b) {
                         return comes_before(a.name, b.name);
                     });
    Value::List kiosks;
    for (const SurveyedKiosk& kiosk : sorted) {
        kiosks.push_back(Value::Map{{"kiosk", kiosk.kiosk},
                                    {"name", kiosk.name},
                                    {"state", state_word(kiosk.acquaintance)},
                                    {"bundles", kiosk.bundles}});
    }
    return Value::Map{{"kiosks", std::move(kiosks)},
                      {"bundles", survey.bundles},
                      {"unreadable", survey.unreadable},
                      {"missing_places", survey.missing_places}};
}

}  // namespace suluh::collect
