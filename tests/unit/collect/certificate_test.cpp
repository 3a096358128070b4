// Certificates from results to paper: opened by poppler, its code read by zbar, then verified.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cstdlib>

#include "collect/certificate/choose.h"
#include "collect/certificate/issue.h"
#include "collect/certificate/text.h"
#include "collect/merge.h"
#include "kiosk_sim.h"
#include "said_by.h"
#include "sync/certificate.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

AttemptRow row(const std::string& nip, const std::string& lesson, std::optional<double> percent,
               bool passed, std::int64_t wall_ms = 1'790'000'000'000) {
    AttemptRow made;
    made.nip = nip;
    made.name = "Ratna Wulandari";
    made.unit = "Dinas Kominfo";
    made.pack = lesson.substr(0, lesson.find('/'));
    made.lesson = lesson.substr(lesson.find('/') + 1);
    made.title = "Judul " + made.lesson;
    made.finished = true;
    made.passed = passed;
    made.percent = percent;
    made.active_ms = 600'000;
    made.jp = 0.5;
    made.last = {wall_ms, false};
    made.kiosk_id = "k2f7a00112233aabb";
    made.epoch = 3;
    made.seq = 42;
    return made;
}

TEST(Awards, are_for_what_was_passed_and_count_the_best) {
    AttemptRow open = row(kRatna, "a/open", {}, false);
    open.finished = false;
    AttemptRow better = row(kRatna, "a/one", 90, true);
    better.seq = 43;
    const std::vector<Award> awards =
        module_awards({row(kRatna, "a/one", 50, false), row(kRatna, "a/one", 75, true), better,
                       row(kRatna, "a/one", 90, true), row(kRatna, "a/two", {}, true),
                       row(kRatna, "a/three", 99, false), open, row("", "a/one", 100, true)});
    ASSERT_EQ(awards.size(), 2U);
    EXPECT_EQ(awards[0].subject, "a/one");
    EXPECT_EQ(awards[0].percent, 90);
    EXPECT_EQ(awards[0].seq, 43) << "of two equal ones the first";
    EXPECT_EQ(awards[0].active_ms, 4 * 600'000) << "all the time spent on it";
    EXPECT_EQ(awards[1].subject, "a/two");
    EXPECT_FALSE(awards[1].percent);
}

TEST(Awards, of_a_course_need_all_of_it) {
    const Course course{"kursus", "Kursus", "Course", {"a/one", "b/two"}, "a/one"};
    std::vector<AttemptRow> rows{row(kRatna, "a/one", 80, true, 2000),
                                 row(kBudi, "a/one", 70, true), row(kBudi, "b/two", 10, false)};
    EXPECT_TRUE(course_awards(module_awards(rows), course, "id").empty());
    AttemptRow second = row(kRatna, "b/two", 100, true, 1000);
    second.seq = 7;
    rows.push_back(second);
    const std::vector<Award> awards = course_awards(module_awards(rows), course, "en");
    ASSERT_EQ(awards.size(), 1U);
    EXPECT_EQ(awards[0].nip, kRatna);
    EXPECT_EQ(awards[0].title, "Course");
    EXPECT_EQ(awards[0].percent, 80) << "that of the final";
    EXPECT_EQ(awards[0].jp, 1.0);
    EXPECT_EQ(awards[0].seq, 42) << "the last one needed";
    EXPECT_EQ(awards[0].modules, (std::vector<std::string>{"Judul one", "Judul two"}));
}

TEST(CertificateText, hides_the_birthday_and_says_what_is_uncertain) {
    EXPECT_EQ(masked_nip(kBudi).substr(24), " 201001 1 001");
    EXPECT_EQ(masked_nip(kBudi).find("1985"), std::string::npos);
    AttemptRow doubtful = row(kRatna, "a/one", {}, true);
    doubtful.last.doubt = true;
    const Award award = module_awards({doubtful}).front();
    const CertificateText text = certificate_text(award, certificate_words("id").value());
    EXPECT_EQ(text.number, "2F7A-0042");
    EXPECT_EQ(text.figures[0].value, "Tuntas");
    EXPECT_EQ(text.figures[1].value, "10");
    EXPECT_EQ(text.figures[2].value, "0,5 JP");
    EXPECT_EQ(text.figures[3].label, "jam kios diragukan");
    const auto facts = certificate_facts(award, text);
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->day);
    EXPECT_FALSE(facts->score);
    EXPECT_EQ(facts->jp_hundredths, 50);
    Award nameless = award;
    nameless.name = "";
    EXPECT_FALSE(
        certificate_facts(nameless, certificate_text(nameless, certificate_words("id").value())));
    EXPECT_FALSE(certificate_words("fr"));
}

TEST(Course, is_sound_and_each_lesson_of_it_exists) {
    const Course course = built_in_course().value();
    EXPECT_EQ(course.final, "pascates/pascates");
    for (const std::string& lesson : course.lessons) {
        const std::size_t slash = lesson.find('/');
        const fs::path file = fs::path(SULUH_SOURCE_DIR) / "scripts/packs" /
                              lesson.substr(0, slash) / "lessons" /
                              (lesson.substr(slash + 1) + ".lua");
        EXPECT_TRUE(fs::exists(file)) << file;
    }
    EXPECT_FALSE(parse_course(R"({"id": "a", "title": "A", "lessons": ["no slash"]})"));
    EXPECT_FALSE(parse_course(R"({"id": "a", "title": "A", "lessons": []})"));
    EXPECT_FALSE(parse_course(R"({"id": "a", "title": "A", "lessons": ["b/c"], "final": "d/e"})"));
    EXPECT_FALSE(parse_course("["));
}

class CertificateTest : public CollectTest {
protected:
    CertificateTest() : db_(CollectorDb::open(folder_ / "results.db").value()) {}

    std::vector<Award> awards_of_visits() {
        EXPECT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'790'000'000'000));
        return module_awards(attempts(db_).value());
    }
    // Those that are given to everybody, by what they are for.
    std::vector<std::string> given(const Wanted& wanted) {
        const PersonAttempts attempts = PersonAttempts::read(db_, wanted.only_nips()).value();
        const Course course{"kursus", "Kursus", "Course", {"netralitas-asn/tahun-politik"}, ""};
        std::vector<std::string> all;
        EXPECT_TRUE(each_award(attempts, course, wanted, [&](const Award& award) -> Result<bool> {
            all.push_back(award.name + " " + award.subject + " " +
                          std::to_string(static_cast<int>(award.percent.value_or(-1))));
            return true;
        }));
        const Result<Chosen> counted = count_awards(attempts, course, wanted);
        EXPECT_EQ(counted ? counted->awards : 0, static_cast<std::int64_t>(all.size()));
        std::sort(all.begin(), all.end());
        return all;
    }
    std::string paper(const Award& award, const std::string& language) {
        const Words words = certificate_words(language).value();
        const Result<std::string> bytes =
            make_certificate(award, {sign_, words, 1'790'000'000'000});
        EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().detail);
        EXPECT_TRUE(publish_file(folder_ / "c.pdf", bytes.value_or("")));
        if (const char* keep = std::getenv("SULUH_KEEP_CERTIFICATES")) {
            EXPECT_TRUE(publish_file(
                fs::path(keep) / (language + "-" + std::to_string(kept_++) + ".pdf"), *bytes));
        }
        return bytes.value_or("");
    }
    std::string run(const std::string& command) {
        return said_by("cd '" + folder_.path().string() + "' && " + command);
    }
    std::string scanned() {
        run("pdftoppm -r 120 -png -singlefile c.pdf c 2>&1");
        return run("zbarimg --raw -q c.png 2>/dev/null");
    }

    CollectorDb db_;
    crypto::SigningKey sign_ = crypto::SigningKey::generate();
    static inline int kept_ = 0;
};

TEST_F(CertificateTest, says_in_poppler_what_the_results_say_and_its_code_verifies) {
    kiosk_.visit(kBudi, "Budi Santoso, S.Kom.", {1, 1, 1, 0}, true,
                 "Netralitas ASN di Tahun Politik");
    kiosk_.visit(kRatna, "Ratna Wulandari", {1, 0, 0});
    const std::vector<Award> awards = awards_of_visits();
    ASSERT_EQ(awards.size(), 1U) << "Ratna did not pass";
    const std::string file = paper(awards[0], "id");

    const std::string text = run("pdftotext -layout c.pdf - 2>&1");
    for (const char* words :
         {"Surat Tanda Selesai", "Budi Santoso, S.Kom.", "201001 1 001", "Dinas <Contoh> & Co",
          "Netralitas ASN di Tahun Politik", "75", "0,5 JP", "menit belajar",
          "JP pada surat ini diusulkan; pengakuan JP oleh instansi."}) {
        EXPECT_THAT(text, HasSubstr(words));
    }
    EXPECT_THAT(text, HasSubstr("2 ")) << "four answers of half a minute each";
    EXPECT_THAT(text, HasSubstr(certificate_number(awards[0])));
    EXPECT_THAT(text, Not(HasSubstr("19850115")));
    EXPECT_THAT(text, Not(HasSubstr("Syntax")));
    const std::string info = run("pdfinfo c.pdf 2>&1");
    EXPECT_THAT(info, HasSubstr("841.89 x 595.276 pts (A4)"));
    EXPECT_THAT(info, HasSubstr("Pages:           1"));
    const std::string fonts = run("pdffonts c.pdf 2>&1");
    EXPECT_THAT(fonts, HasSubstr("Manrope"));
    EXPECT_THAT(fonts, HasSubstr("Inter"));
    EXPECT_THAT(fonts, Not(HasSubstr("DejaVu")));

    const std::vector<crypto::PublicKey> keys{sign_.public_key()};
    std::string token = scanned();
    ASSERT_TRUE(token.ends_with('\n')) << token;
    token.pop_back();
    const auto read = sync::verify_token(token, keys);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->facts.holder, "Budi Santoso, S.Kom.");
    EXPECT_EQ(read->facts.nip_end, "1001");
    EXPECT_EQ(read->facts.score, 75);
    EXPECT_EQ(read->facts.minutes, 2);
    EXPECT_EQ(read->facts.kiosk, kiosk_.id());
    EXPECT_EQ(read->facts.seq, awards[0].seq);
    EXPECT_EQ(sync::verify_pdf(file, keys)->facts, read->facts);
    std::string forged = token;
    forged[40] = forged[40] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(sync::verify_token(forged, keys));
    std::string other = file;
    other[other.size() / 2] = static_cast<char>(other[other.size() / 2] ^ 1);
    EXPECT_FALSE(sync::verify_pdf(other, keys));
}

TEST_F(CertificateTest, person_by_person_gives_what_the_whole_list_gives) {
    KioskSim other("Kios Dua", keys_.public_key());
    std::vector<Award> whole;
    for (int person = 0; person < 100; ++person) {  // more than shelves
        const std::string nip = std::to_string(198501152010010000 + person);
        KioskSim& kiosk = person % 3 == 0 ? other : kiosk_;
        kiosk.lesson = person % 2 == 0 ? "satu" : "dua";
        kiosk.visit(nip, "Orang " + std::to_string(person), {1, person % 5 == 0 ? 0.0 : 1.0});
        if (person % 7 == 0) other.visit(nip, "Nama Baru", {1, 1});
    }
    kiosk_.visit("", "", {1, 1});
    ASSERT_TRUE(merge_bundle(db_, other.bundle(), keys_, 1'790'000'000'000));
    std::vector<std::string> expected;
    for (const Award& award : awards_of_visits()) {
        expected.push_back(award.name + " " + award.subject + " " +
                           std::to_string(static_cast<int>(award.percent.value_or(-1))));
    }
    std::sort(expected.begin(), expected.end());
    EXPECT_GT(expected.size(), 70U);
    EXPECT_EQ(given({.everyone = true}), expected);
    EXPECT_EQ(given({.units = {kiosk_.unit}}), expected);
    EXPECT_EQ(given({.nips = {"198501152010010001"}}),
              (std::vector<std::string>{"Orang 1 netralitas-asn/dua 100"}));
    EXPECT_TRUE(given({.everyone = true, .lesson = "netralitas-asn/tiga"}).empty());
    EXPECT_FALSE(count_awards(PersonAttempts::read(db_).value(), {},
                              {.everyone = true, .lesson = "netralitas-asn/tiga"}));
    EXPECT_TRUE(PersonAttempts::read(db_, {"nobody"})->persons().empty());
}

TEST_F(CertificateTest, holds_long_names_and_whole_courses_on_its_page) {
    const std::string name =
        "Prof. Dr. Ir. Raden Ajeng Kusumaningtyas Widyaningrum Hadiningrat, S.H., M.Hum., Ph.D.";
    AttemptRow one = row(kRatna, "a/one", 86, true);
    one.name = name;
    one.unit = "Badan Pengembangan Sumber Daya Manusia Daerah Provinsi Nusa Tenggara Timur";
    one.title = "Dua ruang layanan, satu sikap: melayani warga yang berbeda pilihan dengan adil";
    const Award module = module_awards({one}).front();
    paper(module, "id");
    EXPECT_THAT(run("pdftotext -layout c.pdf - 2>&1"),
                HasSubstr("Hadiningrat, S.H., M.Hum., Ph.D."));
    EXPECT_THAT(scanned(), HasSubstr("SULUH1:"));

    Course course = built_in_course().value();
    std::vector<AttemptRow> rows;
    for (const std::string& lesson : course.lessons) {
        rows.push_back(row(kRatna, lesson, 91, true));
        rows.back().name = name;
    }
    const std::vector<Award> awards = course_awards(module_awards(rows), course, "en");
    ASSERT_EQ(awards.size(), 1U);
    paper(awards[0], "en");
    const std::string text = run("pdftotext -layout c.pdf - 2>&1");
    EXPECT_THAT(text, HasSubstr("Certificate of Completion"));
    EXPECT_THAT(text, HasSubstr("Judul pascates"));
    EXPECT_THAT(text, HasSubstr("7 JP"));
    EXPECT_THAT(scanned(), HasSubstr("SULUH1:"));
}

TEST_F(CertificateTest, are_made_for_all_with_counts_and_one_failure_stops_none) {
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.visit(kRatna, "Ratna", {1});
    std::vector<Award> awards = awards_of_visits();
    ASSERT_EQ(awards.size(), 2U);
    awards.insert(awards.begin() + 1, awards[0]);
    awards[1].name = "";
    std::vector<std::int64_t> told;
    const Words words = certificate_words("id").value();
    const IssueEars ears{[&](const Progress& p) {
                             EXPECT_EQ(p.total, 3);
                             EXPECT_EQ(p.what, "certificates");
                             told.push_back(p.done);
                         },
                         {}};
    Result<Issuing> issuing = Issuing::into(folder_ / "new/folder", 3, {sign_, words, 0}, ears);
    ASSERT_TRUE(issuing) << issuing.error().detail;
    for (const Award& award : awards) EXPECT_TRUE(issuing->issue(award).value_or(false));
    EXPECT_EQ(told, (std::vector<std::int64_t>{0, 1, 2, 3}));
    EXPECT_EQ(issuing->issued().files, 2);
    ASSERT_EQ(issuing->issued().troubles.size(), 1U);
    EXPECT_THAT(issuing->issued().troubles[0], HasSubstr("the name of NIP"));
    struct stat facts {};
    const fs::path one = folder_ / "new/folder" / certificate_name(awards[0]);
    ASSERT_EQ(stat(one.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    std::error_code ignored;
    fs::remove_all(folder_ / "new", ignored);
    EXPECT_FALSE(issuing->issue(awards[0])) << "there is no folder any more";
}

}  // namespace
}  // namespace suluh::collect
