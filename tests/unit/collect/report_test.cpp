#include "collect/report_html.h"

#include "collect/history_words.h"
#include "collect/html.h"
#include "collect/merge.h"
#include "collect/query.h"
#include "collect/study/study.h"
#include "collect/words.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

class ReportTest : public CollectTest {
protected:
    ReportTest() : db_(CollectorDb::open(folder_ / "results.db").value()) {}

    std::string page_at(std::int64_t now_ms) {
        const Result<ReportFacts> facts = read_report_facts(db_, read_plan({}).value());
        EXPECT_TRUE(facts) << (facts ? "" : facts.error().detail);
        return facts ? report_html(*facts, Words::load().value(), now_ms) : "";
    }
    void take(KioskSim& kiosk) {
        const Result<MergeResult> merged =
            merge_bundle(db_, kiosk.bundle(), keys_, 1'790'000'000'000);
        ASSERT_TRUE(merged) << merged.error().detail;
    }

    CollectorDb db_;
};

TEST_F(ReportTest, a_lesson_without_points_lowers_no_mean) {
    kiosk_.visit(kBudi, "Budi", {});
    kiosk_.visit(kRatna, "Ratna", {1, 0});
    take(kiosk_);
    const std::vector<AttemptRow> rows = attempts(db_).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].finished);
    EXPECT_TRUE(rows[0].passed);
    EXPECT_FALSE(rows[0].percent.has_value());
    EXPECT_EQ(study(db_, {}).value().modules.front().mean_percent, 50);
}

TEST_F(ReportTest, queries_count_people_over_kiosks_and_attempts_once) {
    KioskSim other("Kios Dua", keys_.public_key());
    kiosk_.visit(kBudi, "Budi", {0, 0, 1, 1});
    kiosk_.visit("", "", {1});
    kiosk_.visit(kRatna, "Ratna", {1}, false);
    take(kiosk_);
    other.clock.pass(86'400'000);
    other.visit(kBudi, "Budi Santoso", {1, 1, 1, 1});
    take(other);

    const Totals sums = totals(db_).value();
    EXPECT_EQ(sums.kiosks, 2);
    EXPECT_EQ(sums.persons, 2);
    EXPECT_EQ(sums.guest_visits, 1);
    EXPECT_EQ(read_report_facts(db_, Plan())->persons.size(), 2U) << "guests are no persons";
    EXPECT_EQ(sums.attempts, 4);
    EXPECT_EQ(sums.finished, 3);
    EXPECT_EQ(sums.passed, 2);
    EXPECT_EQ(sums.answers, 10);

    const std::vector<AttemptRow> rows = attempts(db_).value();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].name, "Budi Santoso") << "the newest name counts everywhere";
    EXPECT_EQ(rows[0].percent, 50);
    EXPECT_FALSE(rows[0].passed);
    EXPECT_EQ(rows[0].active_ms, 120'000);
    EXPECT_EQ(rows[0].answers, 4);
    EXPECT_EQ(rows[0].kiosk, "Kios Lobi");
    EXPECT_EQ(rows[1].percent, 100);
    EXPECT_EQ(rows[1].kiosk, "Kios Dua");
    EXPECT_EQ(rows[2].nip, kRatna);
    EXPECT_FALSE(rows[2].finished);
    EXPECT_FALSE(rows[2].percent.has_value());
    EXPECT_EQ(rows[3].nip, "");
    EXPECT_FALSE(rows[3].last.doubt);

    const Study found = study(db_, {}).value();
    const std::vector<ModuleRow>& lessons = found.modules;
    ASSERT_EQ(lessons.size(), 1U);
    EXPECT_EQ(lessons[0].persons, 3);
    EXPECT_EQ(lessons[0].attempts, 4);
    EXPECT_NEAR(*lessons[0].mean_percent, 250.0 / 3, 1e-9);

    const std::vector<IndicatorRow>& scores = found.indicators;
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores[0].indicator, "ED5.medsos");
    EXPECT_EQ(scores[0].label, "Netral di medsos");
    EXPECT_EQ(scores[0].persons, 3);
    EXPECT_EQ(scores[0].compared, 1);
    EXPECT_EQ(scores[0].first, 50);
    EXPECT_EQ(scores[0].again, 100);
    EXPECT_EQ(scores[0].latest, 100);
}

TEST_F(ReportTest, how_well_a_clock_is_known_is_said_in_a_fitting_unit) {
    const Words words = Words::load().value();
    ClockFix fix;
    fix.how = ClockKnowledge::between;
    fix.error_ms = 22 * 60'000 + 1;
    EXPECT_EQ(clock_how(words, fix), "Meleset paling banyak 23 menit");
    fix.error_ms = 5 * 86'400'000 / 2;
    EXPECT_EQ(clock_how(words, fix), "Meleset paling banyak 2,5 hari");
    fix.how = ClockKnowledge::same_boot;
    EXPECT_EQ(clock_how(words, fix), "Tepat");
}

TEST_F(ReportTest, gaps_are_named_with_all_their_numbers) {
    std::vector<std::string> bundles;
    for (int i = 0; i < 6; ++i) {
        kiosk_.visit(kBudi, "Budi", {1});
        bundles.push_back(kiosk_.bundle());
    }
    for (const int i : {1, 5}) {
        ASSERT_TRUE(merge_bundle(db_, bundles[static_cast<std::size_t>(i)], keys_, 0));
    }
    const std::vector<KioskRow> rows = kiosks(db_).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].last_number, 6);
    ASSERT_EQ(rows[0].gaps.size(), 2U);
    EXPECT_EQ(rows[0].gaps[0].from, 1);
    EXPECT_EQ(rows[0].gaps[0].to, 1);
    EXPECT_EQ(rows[0].gaps[1].from, 3);
    EXPECT_EQ(rows[0].gaps[1].to, 5);
    const std::string page = page_at(0);
    EXPECT_NE(page.find("Belum diterima: 1, 3\xE2\x80\x93"
                        "5"),
              std::string::npos);
}

TEST_F(ReportTest, the_page_stands_alone_and_escapes_everything) {
    kiosk_.visit(kBudi, "Budi <script>alert(1)</script>", {1}, true, "A & B \"<b>\"");
    kiosk_.clock.wall = 1000;  // 1970
    kiosk_.visit(kRatna, "Ratna", {0});
    take(kiosk_);
    const std::string page = page_at(1'790'000'000'000);
    EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
    for (const char* never :
         {"<script>", "http:", "https:", "src=\"", "url(", "@import", "<Contoh>", "Budi <"}) {
        EXPECT_EQ(page.find(never), std::string::npos) << never;
    }
    EXPECT_NE(page.find("Budi &lt;script&gt;alert(1)&lt;/script&gt;"), std::string::npos);
    EXPECT_NE(page.find("A &amp; B &quot;&lt;b&gt;&quot;"), std::string::npos);
    EXPECT_NE(page.find("Dinas &lt;Contoh&gt; &amp; Co"), std::string::npos);
    EXPECT_NE(page.find(kBudi), std::string::npos);
    EXPECT_NE(page.find("Lulus"), std::string::npos);
    EXPECT_NE(page.find("Belum lulus"), std::string::npos);
    EXPECT_NE(page.find("jam kios diragukan"), std::string::npos);
    EXPECT_NE(page.find("<svg class=\"bar\""), std::string::npos);
    EXPECT_NE(page.find("Kios Lobi"), std::string::npos);
    EXPECT_NE(page.find(kiosk_.id()), std::string::npos);
    const std::size_t words_end = page.find("<script");
    EXPECT_GT(page.find('{', page.find("</style>")), words_end) << "a word without its value";
    EXPECT_EQ(page.find("<script", words_end + 1), std::string::npos) << "no script but our own";
}

TEST_F(ReportTest, items_show_their_figures_once_ten_persons_answered) {
    for (int person = 0; person < 10; ++person) {
        const std::string nip = "19850115201001100" + std::to_string(person);
        kiosk_.visit(nip, "Orang", {person < 4 ? 1.0 : 0.0, 1, person % 2 == 0 ? 1.0 : 0.0});
    }
    take(kiosk_);
    const std::string page = page_at(1'790'000'000'000);
    EXPECT_NE(page.find("Soal q0"), std::string::npos);
    EXPECT_NE(page.find("<td class=\"r\" data-v=\"40\">40</td>"), std::string::npos)
        << "4 of 10 were right";
    EXPECT_NE(page.find("<tr><td>Cepat</td><td class=\"r\">60%</td>"), std::string::npos);
}

TEST_F(ReportTest, an_empty_database_gives_a_page_that_says_so) {
    const std::string page = page_at(0);
    EXPECT_NE(page.find("Belum ada"), std::string::npos);
}

TEST(Html, escapes_markup_and_replaces_what_is_no_text) {
    EXPECT_EQ(html::text("a<b>&\"'c"), "a&lt;b&gt;&amp;&quot;&#39;c");
    EXPECT_EQ(html::text("\xC3\xA9\xFF\x01"), "\xC3\xA9\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(html::text("a\nb"), "a b");
    EXPECT_NE(html::bar(150, "latest", "x").find("width=\"480.0\""), std::string::npos);
}

TEST(Words, are_all_there_and_fill_their_gaps) {
    const Words words = Words::load().value();
    EXPECT_EQ(words("no such key"), "no such key");
    EXPECT_EQ(words("gap", Words::Fill{{"list", "3, {list}"}}), "Belum diterima: 3, {list}");
    EXPECT_EQ(words.number(12.34, 1), "12,3");
    EXPECT_EQ(words.number(-0.001, 2), "0,00");
    EXPECT_EQ(words.number(-0.5, 1), "-0,5");
    EXPECT_NE(words.moment(1'790'000'000'000).find("2026"), std::string::npos);
}

}  // namespace
}  // namespace suluh::collect
