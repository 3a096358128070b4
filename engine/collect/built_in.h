// Texts that the build takes from scripts/collector/ (see engine/CMakeLists.txt).
#pragma once

#include <string_view>

namespace suluh::collect {

extern const std::string_view kReportWords;   // report.id.json
extern const std::string_view kReportStyle;   // report.css
extern const std::string_view kReportScript;  // report.js

extern const std::string_view kCertificateWordsId;  // certificate.id.json
extern const std::string_view kCertificateWordsEn;  // certificate.en.json
extern const std::string_view kCourse;              // course.json

}  // namespace suluh::collect
