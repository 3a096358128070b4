// Which lessons have failed too often: three faults in ten minutes and a lesson is unavailable
// until the kiosk starts again. Pure: fed with times.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace suluh::kiosk {

class FaultHistory {
public:
    void add(const std::string& lesson, std::int64_t now_ms);
    [[nodiscard]] bool is_unavailable(const std::string& lesson) const;

private:
    std::map<std::string, std::vector<std::int64_t>> recent_;
    std::set<std::string> unavailable_;
};

}  // namespace suluh::kiosk
