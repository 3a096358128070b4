// What a certificate says, word for word: what is printed, and what the token's print is made of.
#pragma once

#include <string>
#include <vector>

#include "collect/certificate/award.h"
#include "collect/words.h"

namespace suluh::collect {

// The certificate's words in "id" or "en"; Fault::unsupported for another language.
[[nodiscard]] Result<Words> certificate_words(std::string_view language);

// The day of birth is nobody's business: "•••••••• 201001 1 001".
[[nodiscard]] std::string masked_nip(const std::string& nip);

// "2F7A-0042": the number that the kiosk showed with the result.
[[nodiscard]] std::string certificate_number(const Award& award);

struct Figure {
    std::string value{}, label{};
};
struct CertificateText {
    std::string language{};
    std::string name{}, nip{}, unit{};
    std::string did{}, title{};
    std::vector<std::string> modules{};
    std::vector<Figure> figures{};  // score, minutes, JP, day
    std::string number{};
};
[[nodiscard]] CertificateText certificate_text(const Award& award, const Words& words);

// CERTIFICATE.md section 3.
[[nodiscard]] std::vector<std::string> printed_lines(const CertificateText& text);

// What the token says of it. Fault::bad_input when the name is not known.
[[nodiscard]] Result<sync::CertificateFacts> certificate_facts(const Award& award,
                                                               const CertificateText& text);

}  // namespace suluh::collect
