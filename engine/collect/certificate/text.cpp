#include "collect/certificate/text.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include "collect/built_in.h"

namespace suluh::collect {

namespace {

constexpr double kMinute = 60'000;
constexpr std::size_t kNipDigits = 18;

int whole_minutes(const Award& award) {
    constexpr double kMost = 0xFFFF;
    const double minutes = static_cast<double>(award.active_ms) / kMinute;
    return static_cast<int>(std::clamp(std::round(minutes), 0.0, kMost));
}

std::optional<int> whole_score(const Award& award) {
    if (!award.percent) return std::nullopt;
    return static_cast<int>(std::clamp(std::round(*award.percent), 0.0, 100.0));
}

// "0,5", "0,25", "5": as few decimals as it takes.
std::string jp_text(const Words& words, double jp) {
    for (const int decimals : {0, 1}) {
        const double scale = decimals == 0 ? 1 : 10;
        if (std::abs(std::round(jp * scale) - jp * scale) < 1e-6) return words.number(jp, decimals);
    }
    return words.number(jp, 2);
}

// Days since 1970 as this computer's calendar has it.
std::optional<int> local_day(const Moment& moment) {
    const auto seconds = static_cast<std::time_t>(moment.wall_ms / 1000);
    std::tm parts{};
    if (moment.doubt || localtime_r(&seconds, &parts) == nullptr) return std::nullopt;
    constexpr std::int64_t kDay = 86'400;
    const auto day = static_cast<int>((moment.wall_ms / 1000 + parts.tm_gmtoff) / kDay);
    return day >= 1 && day <= 0xFFFF ? std::optional(day) : std::nullopt;
}

Figure score_figure(const Award& award, const Words& words) {
    const std::optional<int> score = whole_score(award);
    if (!score) return {words("no_score"), words("no_score_words")};
    const bool course = award.kind == sync::CertificateKind::course;
    return {std::to_string(*score), words(course ? "score_final" : "score")};
}

Figure day_figure(const Award& award, const Words& words) {
    if (!local_day(award.passed)) return {words("day_unknown"), words("day_unknown_words")};
    return {words.date(award.passed.wall_ms), words("day")};
}

// One line, whatever a kiosk wrote.
std::string clean(std::string text) {
    std::replace_if(
        text.begin(), text.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

}  // namespace

Result<Words> certificate_words(std::string_view language) {
    if (language == "id") return Words::parse(kCertificateWordsId, "the certificate's words");
    if (language == "en") return Words::parse(kCertificateWordsEn, "the certificate's words");
    return Error{Fault::unsupported, "certificates are in id or en"};
}

std::string masked_nip(const std::string& nip) {
    std::string hidden;
    for (int i = 0; i < 8; ++i) hidden += "\xE2\x80\xA2";
    if (nip.size() != kNipDigits)
        return hidden + " " + nip.substr(nip.size() - std::min<std::size_t>(4, nip.size()));
    return hidden + " " + nip.substr(8, 6) + " " + nip.substr(14, 1) + " " + nip.substr(15);
}

std::string certificate_number(const Award& award) {
    std::string kiosk = award.kiosk_id.substr(std::min<std::size_t>(1, award.kiosk_id.size()), 4);
    std::transform(kiosk.begin(), kiosk.end(), kiosk.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    std::string number = std::to_string(award.seq);
    if (number.size() < 4) number.insert(0, 4 - number.size(), '0');
    return kiosk + "-" + number;
}

CertificateText certificate_text(const Award& award, const Words& words) {
    CertificateText text;
    text.language = words("lang");
    text.name = clean(award.name);
    text.nip = masked_nip(award.nip);
    text.unit = clean(award.unit);
    const bool course = award.kind == sync::CertificateKind::course;
    text.did = words(course ? "did_course" : "did_module");
    text.title = clean(award.title);
    for (const std::string& module : award.modules) text.modules.push_back(clean(module));
    text.figures = {score_figure(award, words),
                    {std::to_string(whole_minutes(award)), words("minutes")},
                    {words("jp", Words::Fill{{"jp", jp_text(words, award.jp)}}), words("jp_words")},
                    day_figure(award, words)};
    text.number = certificate_number(award);
    return text;
}

std::vector<std::string> printed_lines(const CertificateText& text) {
    std::vector<std::string> lines{text.name, text.nip, text.unit, text.title};
    for (const Figure& figure : text.figures) lines.push_back(figure.value);
    lines.push_back(text.language);
    lines.insert(lines.end(), text.modules.begin(), text.modules.end());
    return lines;
}

Result<sync::CertificateFacts> certificate_facts(const Award& award, const CertificateText& text) {
    if (text.name.empty()) {
        return Error{Fault::bad_input, "the name of NIP " + award.nip +
                                           " is not known; import the roster on the kiosk first"};
    }
    sync::CertificateFacts facts;
    facts.kind = award.kind;
    facts.kiosk = award.kiosk_id;
    facts.epoch = award.epoch;
    facts.seq = award.seq;
    facts.subject = sync::cut_text(award.subject, sync::kMaxSubjectBytes);
    facts.holder = sync::cut_text(text.name, sync::kMaxHolderBytes);
    facts.nip_end = award.nip.substr(award.nip.size() - std::min<std::size_t>(4, award.nip.size()));
    facts.day = local_day(award.passed);
    facts.score = whole_score(award);
    facts.minutes = whole_minutes(award);
    facts.jp_hundredths = static_cast<int>(std::clamp(std::round(award.jp * 100), 0.0, 65535.0));
    facts.print = sync::certificate_print(printed_lines(text));
    return facts;
}

}  // namespace suluh::collect
