#include "collect/certificate/check.h"

#include "collect/certificate/text.h"

namespace suluh::collect {

namespace {

// row: an attempt, or what was awarded for it.
template <class T>
bool is_about(const T& row, const sync::CertificateFacts& facts) {
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
    const std::vector<Award> modules = module_awards(*rows);
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

}  // namespace suluh::collect
