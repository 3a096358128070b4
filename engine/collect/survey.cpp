#include "collect/survey.h"

#include <fstream>
#include <map>

#include "collect/add.h"
#include "sync/bundle.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

// More than a header with the most recipients has.
constexpr std::size_t kHeadBytes = std::size_t{16} << 10;

// Only the head: a stick with a year of results is surveyed in a moment.
std::string read_head(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string head(kHeadBytes, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head;
}

Result<Acquaintance> acquaintance_of(CollectorDb& db, const std::string& kiosk) {
    const Result<std::int64_t> met =
        db.connection().integer("SELECT count(*) FROM kiosk WHERE kiosk = ?", kiosk);
    if (!met) return met.error();
    if (*met > 0) return Acquaintance::met;
    const Result<std::int64_t> named =
        db.connection().integer("SELECT count(*) FROM enrolled WHERE kiosk = ?", kiosk);
    if (!named) return named.error();
    return *named > 0 ? Acquaintance::enrolled : Acquaintance::stranger;
}

void look_at(const fs::path& file, Survey& survey, std::map<std::string, SurveyedKiosk>& kiosks) {
    ++survey.bundles;
    const Result<sync::BundleHeader> header = sync::parse_bundle_header(read_head(file));
    if (!header) {
        ++survey.unreadable;
        return;
    }
    SurveyedKiosk& kiosk = kiosks[header->kiosk];
    kiosk.kiosk = header->kiosk;
    kiosk.name = header->facts.kiosk_name;
    ++kiosk.bundles;
}

}  // namespace

Result<Survey> survey_places(CollectorDb& db, const std::vector<fs::path>& places) {
    Survey survey;
    std::map<std::string, SurveyedKiosk> kiosks;
    for (const fs::path& place : places) {
        const Result<std::vector<fs::path>> files = find_bundles(place);
        if (!files || files->empty()) {
            ++survey.missing_places;
            continue;
        }
        for (const fs::path& file : *files) look_at(file, survey, kiosks);
    }
    for (auto& [id, kiosk] : kiosks) {
        const Result<Acquaintance> known = acquaintance_of(db, id);
        if (!known) return known.error().within("who the results are from");
        kiosk.acquaintance = *known;
        survey.kiosks.push_back(std::move(kiosk));
    }
    return survey;
}

}  // namespace suluh::collect
