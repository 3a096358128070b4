#include "collect/certificate/check.h"

#include "collect/certificate/text.h"

namespace suluh::collect {

namespace {

bool is_about(const AttemptRow& row, const sync::CertificateFacts& facts) {
    return row.kiosk_id == facts.kiosk && row.epoch == facts.epoch && row.seq == facts.seq;
}

}  // namespace

Result<Agreement> compare_with_results(CollectorDb& db, const sync::CertificateFacts& facts) {
    const auto rows = attempts(db);
    if (!rows) return rows.error();
    bool passed = false;
    for (const AttemptRow& row : *rows) passed = passed || (is_about(row, facts) && row.passed);
    if (!passed) return Agreement::none;
    const Result<Course> course = built_in_course();
    if (!course) return course.error();
    for (const char* language : {"id", "en"}) {
        const Result<Words> words = certificate_words(language);
        if (!words) return words.error();
        std::vector<Award> awards = module_awards(*rows);
        if (facts.kind == sync::CertificateKind::course) {
            awards = course_awards(awards, *course, language);
        }
        for (const Award& award : awards) {
            const Result<sync::CertificateFacts> now =
                certificate_facts(award, certificate_text(award, *words));
            if (now && *now == facts) return Agreement::same;
        }
    }
    return Agreement::other_words;
}

}  // namespace suluh::collect
