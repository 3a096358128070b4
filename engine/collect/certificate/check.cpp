#include "collect/certificate/check.h"

#include "collect/certificate/person_attempts.h"
#include "collect/certificate/text.h"
#include "collect/query_sql.h"
#include "collect/query_views.h"

namespace suluh::collect {

namespace {

// row: an attempt, or what was awarded for it.
template <class T>
bool is_about(const T& row, const sync::CertificateFacts& facts) {
    return row.kiosk_id == facts.kiosk && row.epoch == facts.epoch && row.seq == facts.seq;
}

// Today's number of whose attempt it is; none: the attempt is not here, or a guest's.
Result<std::vector<std::string>> whose(CollectorDb& db, const sync::CertificateFacts& facts) {
    auto nips = read_all<std::string>(
        db.connection().prepare(
            "SELECT p.nip FROM kiosk k JOIN attempt a ON a.kiosk = k.id AND a.epoch = ?2"
            " AND a.seq = ?3 JOIN person p ON p.kiosk = k.id AND p.epoch = a.person_ref >> 40"
            " AND p.seq = a.person_ref & 1099511627775 WHERE k.kiosk = ?1 AND p.nip <> ''",
            facts.kiosk, facts.epoch, facts.seq),
        [](const store::Statement& row) { return row.text(0); });
    const auto numbers = joined_numbers(db.connection());
    if (!numbers) return numbers.error();
    if (!nips || nips->empty()) return nips;
    if (const auto today = numbers->find(nips->front()); today != numbers->end()) {
        nips->front() = today->second;
    }
    return nips;
}

// rows: all attempts of the person.
Result<Agreement> compare(const std::vector<AttemptRow>& rows,
                          const sync::CertificateFacts& facts) {
    bool passed = false;
    for (const AttemptRow& row : rows) passed = passed || (is_about(row, facts) && row.passed);
    if (!passed) return Agreement::none;
    const Result<Course> course = built_in_course();
    if (!course) return course.error();
    const std::vector<Award> modules = module_awards(rows);
    for (const char* language : {"id", "en"}) {
        const Result<Words> words = certificate_words(language);
        if (!words) return words.error();
        const bool is_course = facts.kind == sync::CertificateKind::course;
        for (const Award& award : is_course ? course_awards(modules, *course, language) : modules) {
            if (!is_about(award, facts)) continue;
            const Result<sync::CertificateFacts> now =
                certificate_facts(award, certificate_text(award, *words));
            if (now && *now == facts) return Agreement::same;
        }
    }
    return Agreement::other_words;
}

}  // namespace

Result<Agreement> compare_with_results(CollectorDb& db, const sync::CertificateFacts& facts) {
    const Result<std::vector<std::string>> nips = whose(db, facts);
    if (!nips) return nips.error();
    if (nips->empty()) return Agreement::none;
    const Result<PersonAttempts> attempts = PersonAttempts::read(db, *nips);
    if (!attempts) return attempts.error();
    Agreement found = Agreement::none;
    Status looked = attempts->each([&](const std::vector<AttemptRow>& rows) -> Result<bool> {
        const Result<Agreement> one = compare(rows, facts);
        if (!one) return one.error();
        found = *one;
        return true;
    });
    if (!looked) return looked.error();
    return found;
}

}  // namespace suluh::collect
