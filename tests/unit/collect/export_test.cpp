// What leaves for other programs: statements and lines, one each for every answer.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "collect/export_answers.h"
#include "collect/interaction.h"
#include "collect/merge.h"
#include "collect/xapi.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

class ExportTest : public CollectTest {
protected:
    void send() { ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'791'000'000'000)); }
    std::vector<Value> statements() {
        const Result<XapiExport> done = export_xapi(db_, folder_ / "x.jsonl", kXapiHome);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail);
        std::istringstream file(text_of("x.jsonl"));
        std::vector<Value> all;
        for (std::string line; std::getline(file, line);) all.push_back(parse_json(line).value());
        EXPECT_EQ(static_cast<std::int64_t>(all.size()), done->written);
        held_back_ = done->held_back;
        return all;
    }
    std::string text_of(const char* file) {
        return read_text(folder_ / file, 1 << 24).value_or("");
    }
    // Statements by id, as written.
    std::map<std::string, std::string> by_id() {
        std::map<std::string, std::string> all;
        for (const Value& one : statements()) all[one.text_or("id", "")] = to_json(one);
        return all;
    }

    std::int64_t held_back_ = 0;

    CollectorDb db_ = CollectorDb::open(folder_ / "r.db").value();
};

std::string at(const Value& value, std::initializer_list<const char*> path) {
    const Value* found = &value;
    for (const char* key : path) {
        found = found->find(key);
        if (found == nullptr) return "absent";
    }
    return found->text() != nullptr ? *found->text() : to_json(*found);
}

TEST_F(ExportTest, tells_each_answer_and_each_finished_lesson_once) {
    kiosk_.visit(kBudi, "Budi Santoso", {1, 0});
    kiosk_.visit("", "", {1}, false);
    send();
    const std::vector<Value> all = statements();
    ASSERT_EQ(all.size(), 4U);
    std::set<std::string> ids;
    std::multiset<std::string> verbs;
    for (const Value& one : all) {
        ids.insert(at(one, {"id"}));
        verbs.insert(
            at(one, {"verb", "id"}).substr(std::string("http://adlnet.gov/expapi/verbs/").size()));
    }
    EXPECT_EQ(ids.size(), 4U);
    EXPECT_EQ(verbs, (std::multiset<std::string>{"answered", "answered", "answered", "failed"}));

    const Value& first = all.front();
    EXPECT_EQ(at(first, {"actor", "name"}), "Budi Santoso");
    EXPECT_EQ(at(first, {"actor", "account", "name"}), kBudi);
    EXPECT_EQ(at(first, {"object", "id"}),
              "https://suluh.invalid/packs/netralitas-asn/tahun-politik#q0");
    EXPECT_EQ(at(first, {"object", "definition", "interactionType"}), "choice");
    EXPECT_EQ(at(first, {"object", "definition", "correctResponsesPattern"}), R"(["1"])");
    EXPECT_EQ(at(first, {"object", "definition", "description", "id"}), "Soal q0");
    EXPECT_EQ(at(first, {"result", "response"}), "1");
    EXPECT_EQ(at(first, {"result", "success"}), "true");
    EXPECT_EQ(at(first, {"result", "score", "scaled"}), to_json(1.0));
    EXPECT_EQ(at(all[2], {"actor", "name"}), "absent") << "a guest has no name";
    EXPECT_TRUE(at(all[2], {"actor", "account", "name"}).starts_with("guest-" + kiosk_.id()));
    EXPECT_EQ(at(all[3], {"result", "completion"}), "true");
    EXPECT_EQ(at(all[3], {"context", "registration"}), at(first, {"context", "registration"}));
}

TEST_F(ExportTest, is_the_same_for_the_same_rows_whoever_exports_them) {
    kiosk_.visit(kBudi, "Budi Santoso", {1, 0});
    const std::string bundle = kiosk_.bundle();
    ASSERT_TRUE(merge_bundle(db_, bundle, keys_, 1'791'000'000'000));
    const std::vector<Value> first = statements();
    CollectorDb other = CollectorDb::open(folder_ / "other.db").value();
    ASSERT_TRUE(merge_bundle(other, bundle, keys_, 1'795'000'000'000));
    ASSERT_TRUE(export_xapi(other, folder_ / "y.jsonl", kXapiHome));
    EXPECT_EQ(text_of("x.jsonl"), text_of("y.jsonl"));
    // Version 5 (RFC 4122, 4.1.3) of the variant described there.
    EXPECT_EQ(at(first.front(), {"id"})[14], '5');
    EXPECT_NE(std::string("89ab").find(at(first.front(), {"id"})[19]), std::string::npos);
}

// Reckoned by another implementation: Python's uuid.uuid5(uuid5(NAMESPACE_URL,
// "https://suluh.invalid/xapi"), "k0123456789abcdef/77/5").
TEST(XapiId, agrees_with_another_implementation) {
    EXPECT_EQ(xapi_id("k0123456789abcdef", 77, 5), "ea800585-81e1-516e-8cfd-52f35714bc15");
}

TEST_F(ExportTest, a_row_waits_for_the_bundle_that_tells_whose_it_is) {
    kiosk_.visit(kBudi, "Budi Santoso", {1});
    const std::string first = kiosk_.bundle();  // the person's line is in it
    kiosk_.visit(kBudi, "Budi Santoso", {1, 1});
    kiosk_.visit("", "", {0});
    ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'790'000'000'000));
    const auto early = by_id();
    EXPECT_EQ(early.size(), 2U) << "the guest's";
    EXPECT_EQ(held_back_, 3);
    ASSERT_TRUE(merge_bundle(db_, first, keys_, 1'790'000'000'000));
    const auto all = by_id();
    EXPECT_EQ(all.size(), 7U);
    EXPECT_EQ(held_back_, 0);
    for (const auto& [id, text] : early) EXPECT_EQ(all.at(id), text);
}

TEST_F(ExportTest, a_statement_never_changes_whatever_is_learned_of_clocks_and_names) {
    const std::int64_t true_ms = kiosk_.clock.wall;
    kiosk_.clock.wall = 1000;  // doubted
    kiosk_.visit(kBudi, "Budi Santoso", {1, 0});
    ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, true_ms + 86'400'000));
    ASSERT_TRUE(db_.back_end().correct_clocks());
    const auto before = by_id();
    ASSERT_EQ(before.size(), 3U);
    for (const auto& [id, text] : before) {
        const Value one = parse_json(text).value();
        EXPECT_EQ(at(one, {"timestamp"}), "absent");
        EXPECT_EQ(at(one, {"context", "extensions", "https://suluh.invalid/xapi/clock-in-doubt"}),
                  "true");
        EXPECT_TRUE(at(one, {"context", "extensions", "https://suluh.invalid/xapi/kiosk-time"})
                        .starts_with("1970-01-01T"));
    }
    kiosk_.clock.wall = true_ms + 2 * 86'400'000;  // set right in the same boot
    kiosk_.visit(kRatna, "Ratna", {1});
    ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, true_ms + 3 * 86'400'000));
    ASSERT_TRUE(db_.back_end().correct_clocks());
    ASSERT_EQ(
        *db_.connection().integer("SELECT count(*) FROM clock_fix WHERE how = 1 AND shift_ms > 0"),
        1);
    ASSERT_TRUE(db_.connection().exec("UPDATE kiosk SET name = 'Kios Lantai 2'"));
    const auto after = by_id();
    EXPECT_EQ(after.size(), 5U);
    for (const auto& [id, text] : before) EXPECT_EQ(after.at(id), text);
}

TEST_F(ExportTest, no_statement_is_of_the_future) {
    const std::int64_t true_ms = kiosk_.clock.wall;
    kiosk_.clock.wall = true_ms + 900 * std::int64_t{86'400'000};  // ahead, and sure of it
    kiosk_.visit(kBudi, "Budi Santoso", {1});
    ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, true_ms + 86'400'000));
    for (const Value& one : statements()) {
        EXPECT_EQ(at(one, {"timestamp"}), "absent");
        EXPECT_EQ(at(one, {"context", "extensions", "https://suluh.invalid/xapi/clock-in-doubt"}),
                  "absent");
    }
}

TEST_F(ExportTest, a_clock_that_is_right_gives_the_time) {
    kiosk_.visit(kBudi, "Budi Santoso", {1});
    send();
    for (const Value& one : statements()) {
        EXPECT_EQ(at(one, {"timestamp"}),
                  at(one, {"context", "extensions", "https://suluh.invalid/xapi/kiosk-time"}));
    }
}

TEST_F(ExportTest, csv_has_a_line_an_answer_and_quotes_what_excel_would_reckon) {
    kiosk_.visit(kBudi, "=Budi", {1, 0});
    send();
    const Words words = Words::load().value();
    const auto count = export_csv(db_, folder_ / "a.csv", CsvProfile::excel_id, words);
    ASSERT_TRUE(count);
    EXPECT_EQ(*count, 2);
    const std::string text = read_text(folder_ / "a.csv", 1 << 20).value_or("");
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3);
    EXPECT_TRUE(text.starts_with("\xEF\xBB\xBFNama kios;Nomor kios;"));
    EXPECT_NE(text.find(";'=Budi;"), std::string::npos);
    EXPECT_EQ(text.find("answers_"), std::string::npos) << "a title has no words";
    const auto plain = export_csv(db_, folder_ / "b.csv", CsvProfile::rfc4180, words);
    ASSERT_TRUE(plain);
    EXPECT_NE(read_text(folder_ / "b.csv", 1 << 20).value_or("").find(",=Budi,"),
              std::string::npos);
}

TEST_F(ExportTest, one_that_is_stopped_leaves_no_file_and_nothing_beside_it) {
    kiosk_.visit(kBudi, "Budi Santoso", {1, 0});
    send();
    const fs::path out = folder_ / "out";
    ASSERT_TRUE(make_folder(out));
    const ExportEars ears{{}, [] { return true; }};
    EXPECT_EQ(export_xapi(db_, out / "x.jsonl", kXapiHome, ears).error().fault, Fault::gone);
    const Words words = Words::load().value();
    EXPECT_EQ(export_csv(db_, out / "a.csv", CsvProfile::rfc4180, words, ears).error().fault,
              Fault::gone);
    EXPECT_TRUE(fs::is_empty(out));
}

TEST_F(ExportTest, nothing_is_left_when_the_folder_is_not_there) {
    EXPECT_FALSE(export_xapi(db_, folder_ / "no/x.jsonl", kXapiHome));
}

// ---- each kind of step in xAPI's words ----

struct Case {
    const char *kind, *question, *response, *type, *said, *right;
};

// Its own bytes are addresses, which would be another name in each run.
void PrintTo(const Case& one, std::ostream* out) {
    *out << one.kind << '_' << one.type;
}

class Interactions : public ::testing::TestWithParam<Case> {};

TEST_P(Interactions, are_told_in_their_own_form) {
    const Case& given = GetParam();
    const Interaction told = to_interaction(given.kind, parse_json(given.question).value(),
                                            parse_json(given.response).value(), "id");
    EXPECT_EQ(told.type, given.type);
    EXPECT_EQ(told.response, given.said);
    EXPECT_EQ(at(told.definition, {"correctResponsesPattern"}), given.right);
}

INSTANTIATE_TEST_SUITE_P(
    AllKinds, Interactions,
    ::testing::Values(
        Case{"multiple",
             R"({"options":[{"id":1,"text":"a","right":true},{"id":2,"text":"b","right":false},
                 {"id":3,"text":"c","right":true}]})",
             R"({"ids":[3,2]})", "choice", "3[,]2", R"(["1[,]3"])"},
        Case{"truefalse", R"({"options":[{"id":1,"right":false},{"id":2,"right":true}]})",
             R"({"ids":[1]})", "true-false", "true", R"(["false"])"},
        Case{"match",
             R"({"source":[{"id":1,"text":"a"},{"id":2,"text":"b"}],"target":[{"id":1,"text":"c"}],
                 "correct":[{"source":1,"target":1},{"source":2,"target":2}]})",
             R"({"type":"matching","pairs":[{"source":1,"target":2}],"ids":[]})", "matching",
             "1[.]2", R"(["1[.]1[,]2[.]2"])"},
        Case{"order", R"({"choices":[{"id":1,"text":"a"},{"id":2,"text":"b"}],"correct":[1,2]})",
             R"({"type":"sequencing","order":[2,1],"ids":[]})", "sequencing", "2[,]1",
             R"(["1[,]2"])"},
        Case{"scale", R"({"statements":[{"id":"s1","text":"a"}],"scale":[{"value":1,"text":"t"}]})",
             R"({"type":"likert","answers":[{"id":"s1","value":4}]})", "likert", "4", "absent"},
        Case{"scale", R"({"statements":[{"id":"s1","text":"a"},{"id":"s2","text":"b"}]})",
             R"({"type":"likert","answers":[{"id":"s1","value":4},{"id":"s2","value":2}]})",
             "performance", "s1[.]4[,]s2[.]2", "absent"},
        Case{"fill", R"({"answer":12.5,"tolerance":0.5})", R"({"type":"numeric","value":12})",
             "numeric", "12", R"(["12[:]13"])"},
        Case{"fill", R"({"accepted":["netral","netralitas"]})",
             R"({"type":"fill-in","text":"netral"})", "fill-in", "netral",
             R"(["netral","netralitas"])"},
        Case{"custom", R"({})", R"({"type":"long-fill-in","text":"Saya akan bertanya dulu."})",
             "long-fill-in", "Saya akan bertanya dulu.", "absent"},
        Case{"custom", R"({})", R"({"breaths":3})", "other", R"({"breaths":3})", "absent"}));

}  // namespace
}  // namespace suluh::collect
