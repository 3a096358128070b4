// The report's words and style, from scripts/collector/, built into the program so that a report
// needs no other file.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace suluh::collect {

class Words {
public:
    // The built-in Indonesian words. Fault::internal if they were broken at build time.
    [[nodiscard]] static Result<Words> load();
    // From a JSON object: texts, and the list "months". what: named when it is broken.
    [[nodiscard]] static Result<Words> parse(std::string_view json, std::string_view what);

    // A text by key; an unknown key shows as itself, so that a gap is seen and nothing fails.
    [[nodiscard]] std::string operator()(std::string_view key) const;
    using Fill = std::vector<std::pair<std::string, std::string>>;
    // The same with each {name} replaced.
    [[nodiscard]] std::string operator()(std::string_view key, const Fill& fill) const;
    // "21 September 2026 pukul 14.03", in this computer's time zone.
    [[nodiscard]] std::string moment(std::int64_t wall_ms) const;
    [[nodiscard]] std::string date(std::int64_t wall_ms) const;              // "21 September 2026"
    [[nodiscard]] std::string number(double value, int decimals = 0) const;  // decimal comma
    [[nodiscard]] std::string count(std::int64_t value) const;               // "12.345"

private:
    [[nodiscard]] std::string dated(std::string_view key, std::int64_t wall_ms) const;

    std::map<std::string, std::string, std::less<>> texts_;
    std::vector<std::string> months_;
};

[[nodiscard]] std::string_view report_style();
[[nodiscard]] std::string_view report_script();

}  // namespace suluh::collect
