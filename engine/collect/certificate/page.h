// A certificate as one PDF page, A4 landscape, with its fonts inside.
#pragma once

#include <cstdint>
#include <string>

#include "collect/certificate/text.h"

namespace suluh::collect {

struct CertificatePage {
    CertificateText text{};
    std::string token{};      // what the QR code holds
    std::string collector{};  // who signs
    std::int64_t made_ms = 0;
};

// The same page and day always give the same bytes on the same system. Fault::not_found names the
// package of a font that is missing.
[[nodiscard]] Result<std::string> certificate_pdf(const CertificatePage& page, const Words& words);

}  // namespace suluh::collect
