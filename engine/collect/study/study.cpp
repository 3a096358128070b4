#include "collect/study/study.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <tuple>

#include "collect/query_sql.h"
#include "collect/query_views.h"
#include "collect/study/kiosk_study.h"

namespace suluh::collect {

namespace {

using store::Statement;

// Purged rows count as well, so that the sum is reached exactly.
Result<std::vector<StudiedKiosk>> all_kiosks(store::Connection& db) {
    return read_all<StudiedKiosk>(
        db.prepare("SELECT k.id, k.kiosk, k.name, (SELECT coalesce(sum(b.rows), 0) FROM bundle b"
                   " WHERE b.kiosk = k.id) FROM kiosk k ORDER BY k.id"),
        [](const Statement& row) {
            return StudiedKiosk{row.integer(0), row.text(1), row.text(2), row.integer(3)};
        });
}

void keep_only(std::vector<StudiedKiosk>& kiosks, const std::vector<std::int64_t>& ids) {
    std::erase_if(kiosks, [&](const StudiedKiosk& kiosk) {
        return std::find(ids.begin(), ids.end(), kiosk.id) == ids.end();
    });
}

// Beside the database there is room for it.
std::filesystem::path folder_of(store::Connection& db) {
    const char* file = sqlite3_db_filename(db.handle(), "main");
    return file == nullptr ? std::filesystem::path() : std::filesystem::path(file).parent_path();
}

Status take_in_all(const std::vector<StudiedKiosk>& kiosks, KioskStudy& kiosk_study,
                   const ProgressEar& ear) {
    Progress progress{0, 0, "rows"};
    for (const StudiedKiosk& kiosk : kiosks) progress.total += kiosk.rows;
    for (const StudiedKiosk& kiosk : kiosks) {
        if (ear) ear(progress);
        if (Status s = kiosk_study.take_in(kiosk); !s) return s;
        progress.done += kiosk.rows;
    }
    if (ear) ear(progress);
    return {};
}

void count_persons(Findings& findings) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    pairs.reserve(findings.attempts.size());
    for (const StudiedAttempt& attempt : findings.attempts) {
        pairs.emplace_back(attempt.lesson, attempt.who.number);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<std::int64_t> persons(findings.lessons.size());
    for (const auto& [lesson, who] : pairs) ++persons[lesson];
    for (std::uint32_t lesson = 0; lesson < persons.size(); ++lesson) {
        findings.lessons.has_persons(lesson, persons[lesson]);
    }
}

// By name, then NIP, guests last; of one person the oldest first.
std::vector<AttemptRow> in_order(Findings& findings) {
    const std::size_t count = findings.listed.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < count; ++i) {
        const Who who = findings.listed_who[i];
        if (who.is_guest()) continue;
        findings.listed[i].nip = findings.people.nip(who.number);
        findings.listed[i].name = findings.people.person(who.number).name;
        findings.listed[i].unit = findings.people.person(who.number).unit;
    }
    // All are listed: their places are those among all attempts.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const AttemptRow& x = findings.listed[a];
        const AttemptRow& y = findings.listed[b];
        if (x.nip.empty() != y.nip.empty()) return y.nip.empty();
        const int names = compare_nocase(x.name, y.name);
        if (names != 0) return names < 0;
        return std::tie(x.nip, findings.attempts[a].wall_ms, a) <
               std::tie(y.nip, findings.attempts[b].wall_ms, b);
    });
    std::vector<AttemptRow> rows;
    rows.reserve(count);
    for (const std::size_t at : order) rows.push_back(std::move(findings.listed[at]));
    findings.listed.clear();
    return rows;
}

// By name, then numbers.
std::vector<JoinedRow> joined_of(const People& people) {
    std::vector<JoinedRow> rows;
    for (const auto& [number, person] : people.joined()) {
        const People::Person& known = people.person(person);
        rows.push_back({number, people.nip(person), known.name, known.unit});
    }
    std::sort(rows.begin(), rows.end(), [](const JoinedRow& a, const JoinedRow& b) {
        const int names = compare_nocase(a.name, b.name);
        return names != 0 ? names < 0 : std::tie(a.nip, a.number) < std::tie(b.nip, b.number);
    });
    return rows;
}

std::vector<Learner> learners_of(const People& people) {
    std::vector<Learner> learners;
    learners.reserve(people.size());
    for (std::uint32_t person = 0; person < people.size(); ++person) {
        const People::Person& known = people.person(person);
        learners.push_back({people.nip(person), known.name, known.unit});
    }
    return learners;
}

std::vector<PersonRow> persons_of(const Findings& findings, const Plan& plan) {
    std::vector<std::string> lessons;
    for (std::uint32_t lesson = 0; lesson < findings.lessons.size(); ++lesson) {
        lessons.push_back(findings.lessons.pack(lesson) + "/" + findings.lessons.name(lesson));
    }
    return findings.tally.rows(plan, learners_of(findings.people), lessons);
}

Status look_at_answers(Findings& findings, const Responses& responses, WordTexts& words,
                       Study& out) {
    const IndicatorTexts texts{words, findings.labels};
    auto indicators = findings.indicators.rows(findings.attempts, texts);
    if (!indicators) return indicators.error();
    out.indicators = std::move(*indicators);
    findings.indicators = IndicatorBook({});  // its memory is wanted
    auto gains = findings.tests.rows(findings.attempts, texts);
    if (!gains) return gains.error();
    out.gains = std::move(*gains);
    findings.tests = TestBook({});
    auto items = findings.items.rows(findings.attempts, findings.lessons, responses, words);
    if (!items) return items.error();
    out.items = std::move(*items);
    findings.items = ItemBook({});
    return {};
}

Result<Totals> totals_of(store::Connection& db, const Findings& findings) {
    Totals totals = findings.totals;
    const Result<std::int64_t> kiosks = db.integer("SELECT count(*) FROM kiosk");
    if (!kiosks) return kiosks.error();
    const Result<std::int64_t> bundles = db.integer("SELECT count(*) FROM bundle");
    if (!bundles) return bundles.error();
    totals.kiosks = *kiosks;
    totals.bundles = *bundles;
    totals.persons = findings.people.who_tried();
    totals.guest_visits = findings.people.guests();
    return totals;
}

// What was found out about people; what their answers say comes on top.
Study first_part(Findings& findings, const Totals& totals, const StudyWish& wish) {
    count_persons(findings);
    Study out;
    out.totals = totals;
    if (totals.attempts > wish.list_attempts) out.attempts_not_listed = totals.attempts;
    out.attempts = in_order(findings);
    out.joined = joined_of(findings.people);
    out.modules = findings.lessons.rows();
    return out;
}

}  // namespace

Result<Study> study(CollectorDb& db, const StudyWish& wish) {
    store::Connection& connection = db.connection();
    Result<Responses> responses = Responses::over(connection);
    if (!responses) return responses.error();
    Result<KioskRows> rows = KioskRows::over(connection, *responses);
    if (!rows) return rows.error();
    Result<WordTexts> words = WordTexts::over(connection);
    if (!words) return words.error();
    Result<JoinedNumbers> numbers =
        wish.plan != nullptr ? wish.plan->numbers : joined_numbers(connection);
    if (!numbers) return numbers.error();
    Result<std::vector<StudiedKiosk>> kiosks = all_kiosks(connection);
    if (!kiosks) return kiosks.error();
    if (!wish.kiosks.empty()) keep_only(*kiosks, wish.kiosks);
    Findings findings(folder_of(connection), std::move(*numbers));
    KioskStudy kiosk_study(findings, *rows, *words, wish);
    if (Status s = take_in_all(*kiosks, kiosk_study, wish.ear); !s) return s.error();
    // Nobody reads the same pages again soon, and what is made of this wants memory, too.
    sqlite3_db_release_memory(connection.handle());
    const Result<Totals> totals = totals_of(connection, findings);
    if (!totals) return totals.error();
    Study out = first_part(findings, *totals, wish);
    if (wish.depth == StudyDepth::whole) {
        if (Status s = look_at_answers(findings, *responses, *words, out); !s) return s.error();
    }
    if (wish.plan != nullptr) out.persons = persons_of(findings, *wish.plan);
    if (wish.see) out.people = learners_of(findings.people);
    return out;
}

}  // namespace suluh::collect
