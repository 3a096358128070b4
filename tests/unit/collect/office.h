// An office with three units half-way through a short course: what reports are tried with.
#pragma once

#include "collect/merge.h"
#include "collect/report_facts.h"
#include "kiosk_sim.h"

namespace suluh::collect {

class Office : public CollectTest {
protected:
    static constexpr int kLearners = 16, kListed = 22;

    Office() : db_(CollectorDb::open(folder_ / "results.db").value()) {
        for (int person = 0; person < kLearners; ++person) learn(person);
        EXPECT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, kNow));
        EXPECT_TRUE(publish_file(folder_ / "roster.csv", roster()));
        EXPECT_TRUE(publish_file(folder_ / "course.json", kCourse));
        const Result<Plan> plan = read_plan({(folder_ / "roster.csv").string(),
                                             (folder_ / "course.json").string(),
                                             {"2026-09-21"}});
        EXPECT_TRUE(plan) << (plan ? "" : plan.error().detail);
        facts_ = read_report_facts(db_, *plan).value();
    }

    static std::string nip(int person) { return "19850115201001" + std::to_string(1100 + person); }
    static std::string name(int person) {
        static const char* const kNames[] = {"Ratna Wulandari", "Budi Santoso", "Dewi Lestari",
                                             "Hasan Basri",     "Maria Tefa",   "Yohana Rumbiak",
                                             "Agus Wijaya",     "Sri Hartati"};
        return std::string(kNames[person % 8]) + (person < 8    ? ""
                                                  : person < 16 ? ", S.Sos."
                                                                : ", A.Md.");
    }
    static std::string unit(int person) {
        static const char* const kUnits[] = {"Badan Kepegawaian dan Pengembangan SDM",
                                             "Dinas Komunikasi dan Informatika",
                                             "Sekretariat Daerah"};
        return kUnits[person % 3];
    }

    static constexpr std::int64_t kNow = 1'790'000'000'000;
    CollectorDb db_;
    ReportFacts facts_;

private:
    static constexpr const char* kCourse =
        R"({"id": "kursus", "title": "Literasi Digital ASN", "final": "pascates/pascates",
            "lessons": ["netralitas-asn/tahun-politik", "pascates/pascates"]})";

    static std::string roster() {
        std::string csv = "NIP;Nama;Unit Kerja\n";
        for (int i = 0; i < kListed; ++i) csv += nip(i) + ";" + name(i) + ";" + unit(i) + "\n";
        return csv;
    }
    void lesson(int person, const char* pack, const char* lesson_id, const char* title,
                const std::vector<double>& scores) {
        kiosk_.pack = pack;
        kiosk_.lesson = lesson_id;
        kiosk_.unit = unit(person);
        kiosk_.sure = 1 + (person + static_cast<int>(scores.size())) % 4;
        kiosk_.duration_ms = 8000 + 700 * person;
        kiosk_.visit(nip(person), name(person), scores, true, title);
    }
    // Whoever has a higher number knew more and learned more; some never come to the post-test.
    void learn(int person) {
        const auto right = [&](int item, int luck) {
            return (person * 7 + item * 5) % 16 < luck + person / 2 ? 1.0 : 0.0;
        };
        kiosk_.purpose = "pretest";
        lesson(person, "prates", "prates", "Prates: dari mana Anda mulai?",
               {right(0, 6), right(1, 3), right(2, 5), right(3, 2)});
        kiosk_.purpose.clear();
        if (person % 8 == 7) return;
        lesson(person, "netralitas-asn", "tahun-politik", "Netralitas ASN di Tahun Politik",
               {1, right(1, 11), 1, right(3, 12)});
        if (person % 8 == 3) return;
        if (person == 12) kiosk_.clock.pass(std::int64_t{40} * 86'400'000);  // too late
        kiosk_.purpose = "posttest";
        lesson(person, "pascates", "pascates", "Pascates: sejauh mana Anda melangkah?",
               {1, right(1, 12), 1, right(3, 14)});
        kiosk_.purpose.clear();
        if (person == 12) kiosk_.clock.wall -= std::int64_t{40} * 86'400'000;
    }
};

}  // namespace suluh::collect
