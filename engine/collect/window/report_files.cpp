#include "collect/window/report_files.h"

#include <ctime>

#include "base/files.h"
#include "collect/certificate/choose.h"
#include "collect/certificate/issue.h"
#include "collect/certificate/text.h"
#include "collect/report_facts.h"
#include "collect/report_html.h"
#include "collect/roster.h"
#include "collect/sheet.h"
#include "collect/sheet_csv.h"
#include "collect/sheet_xlsx.h"
#include "collect/words.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

constexpr unsigned kOwnerOnly = 0600;
constexpr unsigned kOwnerFolder = 0700;
constexpr std::int64_t kSecondMs = 1000;

// "2031-03-02": sorts by day.
std::string day_text(std::int64_t now_ms) {
    const auto seconds = static_cast<std::time_t>(now_ms / kSecondMs);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return "tanpa-tanggal";
    char text[16];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return {text, size};
}

// One saving at work.
struct Saving {
    CollectorDb& db;
    const CollectorKeys* keys;
    const ReportWish& wish;
    const Course& course;
    const ProgressEar& ear;
    const std::function<bool()>& stops;
    Words words;
    ReportFacts facts;
    std::string stem{};
    ReportSaved saved{};
    Progress progress{};

    void tell() const {
        if (ear) ear(progress);
    }
    void done(std::string name) {
        saved.names.push_back(std::move(name));
        ++progress.done;
        tell();
    }
    [[nodiscard]] bool may_go_on() {
        saved.stopped = saved.stopped || (stops && stops());
        return !saved.stopped;
    }
};

Status save_page(Saving& work) {
    if (!work.wish.page || !work.may_go_on()) return {};
    const std::string name = work.stem + ".html";
    const std::string page = report_html(work.facts, work.words, work.wish.now_ms);
    if (Status s = publish_file(work.wish.folder / name, page, {.mode = kOwnerOnly}); !s) return s;
    work.done(name);
    return {};
}

Status save_workbook(Saving& work, const std::vector<Sheet>& sheets) {
    if (!work.wish.workbook || !work.may_go_on()) return {};
    const std::string name = work.stem + ".xlsx";
    if (Status s = write_xlsx(work.wish.folder / name, sheets, work.words); !s) return s;
    work.done(name);
    return {};
}

Status save_tables(Saving& work, const std::vector<Sheet>& sheets) {
    if (!work.wish.tables) return {};
    const std::string name = work.stem + "-tabel";
    if (Status s = make_folder(work.wish.folder / name, kOwnerFolder); !s) return s;
    for (const Sheet& sheet : sheets) {
        if (!work.may_go_on()) return {};
        const std::string text = to_csv(sheet, CsvProfile::excel_id);
        const fs::path file = work.wish.folder / name / (sheet.id + ".csv");
        if (Status s = publish_file(file, text, {.mode = kOwnerOnly}); !s) return s;
    }
    work.done(name);
    return {};
}

constexpr const char* kLanguage = "id";

// A folder of them; its name begins with stem.
Status save_awards(Saving& work, const PersonAttempts& attempts, const Wanted& wanted,
                   const std::string& stem) {
    const Result<Words> words = certificate_words(kLanguage);
    if (!words) return words.error();
    const Result<Chosen> chosen = count_awards(attempts, work.course, wanted);
    if (!chosen) return chosen.error();
    const std::string name = stem + day_text(work.wish.now_ms);
    const IssueEars ears{work.ear, [&work] { return !work.may_go_on(); }};
    Result<Issuing> issuing = Issuing::into(work.wish.folder / name, chosen->awards,
                                            {work.keys->sign, *words, work.wish.now_ms}, ears);
    if (!issuing) return issuing.error();
    Status done = each_award(attempts, work.course, wanted,
                             [&](const Award& award) { return issuing->issue(award); });
    if (!done) return done;
    work.saved.certificates += issuing->issued().files;
    std::vector<std::string>& troubles = work.saved.troubles;
    const std::vector<std::string>& more = issuing->issued().troubles;
    troubles.insert(troubles.end(), more.begin(), more.end());
    work.done(name);
    return {};
}

// From a reading of their own: among very many attempts a report lists none.
Status save_certificates(Saving& work) {
    if (!(work.wish.certificates || work.wish.course) || !work.may_go_on()) return {};
    if (work.keys == nullptr) return Error{Fault::not_found, "no keys to sign certificates with"};
    auto without_mark = lessons_without_pass_mark(work.db);
    if (!without_mark) return without_mark.error();
    const Result<PersonAttempts> attempts = PersonAttempts::read(work.db, {}, work.ear);
    if (!attempts) return attempts.error();
    Wanted wanted{.everyone = true, .language = kLanguage};
    wanted.without_mark = std::move(*without_mark);
    if (work.wish.certificates) {
        if (Status s = save_awards(work, *attempts, wanted, "sertifikat-suluh-"); !s) return s;
    }
    if (!work.wish.course || !work.may_go_on()) return {};
    wanted.course = true;
    return save_awards(work, *attempts, wanted, "sertifikat-kursus-suluh-");
}

}  // namespace

Result<ReportSaved> save_report(CollectorDb& db, const CollectorKeys* keys, const ReportWish& wish,
                                const ProgressEar& ear, const std::function<bool()>& stops) {
    Result<Words> words = Words::load();
    if (!words) return words.error();
    const Result<Plan> plan = plan_for(db, {});
    if (!plan) return plan.error();
    Result<ReportFacts> facts = read_report_facts(db, *plan, ear, kMostListedAttempts);
    if (!facts) return facts.error();
    Saving work{db, keys, wish, plan->course, ear, stops, std::move(*words), std::move(*facts)};
    work.stem = "laporan-suluh-" + day_text(wish.now_ms);
    work.progress = {0, wish.page + wish.workbook + wish.tables + wish.certificates + wish.course,
                     "files"};
    work.tell();
    const std::vector<Sheet> sheets = report_sheets(work.facts, work.words);
    if (Status s = save_page(work); !s) return s.error();
    if (Status s = save_workbook(work, sheets); !s) return s.error();
    if (Status s = save_tables(work, sheets); !s) return s.error();
    if (Status s = save_certificates(work); !s) return s.error();
    return std::move(work.saved);
}

}  // namespace suluh::collect
