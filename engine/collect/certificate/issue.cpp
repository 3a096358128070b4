#include "collect/certificate/issue.h"

#include "base/files.h"
#include "collect/certificate/page.h"
#include "sync/receipt.h"

namespace suluh::collect {

Result<std::string> make_certificate(const Award& award, const Issuer& issuer) {
    CertificatePage page;
    page.text = certificate_text(award, issuer.words);
    page.collector = sync::collector_id(issuer.key.public_key());
    page.made_ms = issuer.now_ms;
    const Result<sync::CertificateFacts> facts = certificate_facts(award, page.text);
    if (!facts) return facts.error();
    const Result<std::string> token = sync::make_token(*facts, issuer.key);
    if (!token) return token.error();
    page.token = *token;
    const Result<std::string> pdf = certificate_pdf(page, issuer.words);
    if (!pdf) return pdf.error();
    return sync::seal_pdf(*pdf, *token, issuer.key);
}

std::string certificate_name(const Award& award) {
    constexpr std::size_t kLongest = 60;
    std::string name;
    for (const char c : award.name.substr(0, kLongest)) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (capital || plain) name += capital ? static_cast<char>(c - 'A' + 'a') : c;
        if (!capital && !plain && !name.empty() && name.back() != '-') name += '-';
    }
    if (!name.empty() && name.back() == '-') name.pop_back();
    if (!name.empty()) name += '-';
    const bool course = award.kind == sync::CertificateKind::course;
    return name + (course ? "kursus-" : "") + certificate_number(award) + "-" +
           std::to_string(award.epoch) + ".pdf";
}

Result<Issuing> Issuing::into(const std::filesystem::path& folder, std::int64_t total,
                              const Issuer& issuer, const IssueEars& ears) {
    if (Status s = make_folder(folder, 0700); !s) return s.error();
    Issuing issuing(folder, issuer, ears);
    issuing.progress_ = {0, total, "certificates"};
    if (ears.progress) ears.progress(issuing.progress_);
    return issuing;
}

Result<bool> Issuing::issue(const Award& award) {
    if (ears_.stops && ears_.stops()) return false;
    const Result<std::string> bytes = make_certificate(award, issuer_);
    if (bytes) {
        const fs::path file = folder_ / certificate_name(award);
        if (Status s = publish_file(file, *bytes, {.mode = 0600}); !s) {
            return s.error().within(std::to_string(issued_.files) + " certificates are in " +
                                    folder_.string() + ", then");
        }
        ++issued_.files;
    } else {
        issued_.troubles.push_back(award.name + ", " + award.subject + ": " + bytes.error().detail);
    }
    ++progress_.done;
    if (ears_.progress) ears_.progress(progress_);
    return true;
}

}  // namespace suluh::collect
