// What the author's tools decide without drawing: moves, names, comparisons, the contact sheet.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "kiosk/author/contact_sheet.h"
#include "kiosk/author/difference.h"
#include "kiosk/author/moves.h"
#include "kiosk/author/picture_pool.h"
#include "kiosk/author/shot_folder.h"
#include "support/temp_folder.h"

namespace suluh::kiosk::author {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

Value node(Value::Map fields, Value::List children = {}) {
    if (!children.empty()) fields["children"] = std::move(children);
    return fields;
}

TEST(Moves, are_what_can_be_tapped_in_reading_order_and_once) {
    const Value tree =
        node({{"kind", "column"}},
             {node({{"role", "option"}, {"tap", "pick"}, {"arg", 2}}),
              node({{"role", "option"}, {"tap", "pick"}, {"arg", 1}, {"enabled", false}}),
              node({{"tap", "pick"}, {"arg", 2}}), node({{"tap", "scroll-down"}}),
              node({{"role", "button"}}), node({{"role", "button"}, {"tap", "hint"}})});
    const std::vector<Move> moves = moves_of(tree);
    ASSERT_THAT(moves, SizeIs(2));
    EXPECT_EQ(moves[0].kind, Move::Kind::option);
    EXPECT_EQ(moves[0].arg, Value(2));
    EXPECT_EQ(moves[1].name, "hint");
    EXPECT_EQ(moves[1].kind, Move::Kind::other);
}

TEST(Moves, push_a_slider_to_its_ends_and_its_middle) {
    const std::vector<Move> moves = moves_of(node({{"kind", "slider"}, {"slide", "set"}}));
    ASSERT_THAT(moves, SizeIs(3));
    EXPECT_EQ(moves[0].arg, Value(0.0));
    EXPECT_EQ(moves[2].arg, Value(1.0));
}

TEST(Moves, lend_their_argument_to_a_files_name) {
    EXPECT_EQ(short_name({{}, "pick", 3}, 7), "3");
    EXPECT_EQ(short_name({{}, "act", "like"}, 7), "like");
    EXPECT_EQ(short_name({{}, "act", "../up"}, 7), "m7");
    EXPECT_EQ(short_name({{}, "act", 0.5}, 7), "m7");
    EXPECT_EQ(short_name({{}, "act", Value()}, 7), "m7");
}

TEST(Moves, a_face_is_what_is_said_in_a_step) {
    script::LessonView view;
    view.frame.step_id = "a";
    view.frame.speech = {"Apa?", "Ya"};
    const std::string face = face_of(view);
    view.tree = node({{"kind", "column"}});
    EXPECT_EQ(face_of(view), face);
    view.frame.step_id = "b";
    EXPECT_NE(face_of(view), face);
    view.frame.speech.clear();
    const std::string drawn = face_of(view);
    view.tree = node({{"kind", "row"}});
    EXPECT_NE(face_of(view), drawn);
}

Shot shot(const std::string& step, const std::string& hash, const std::string& size = "800x600") {
    Shot one;
    one.lesson = "satu";
    one.step = step;
    one.kind = "choice";
    one.scene = "p1-start";
    one.verdict = "none";
    one.size = size;
    one.lang = "id";
    one.set = "standard";
    one.w = 800;
    one.h = 600;
    one.hash = hash;
    one.file = "satu/" + step + "/p1-start-" + size + "-id.png";
    return one;
}

const Scope kScope{{"satu"}, {"800x600"}, {"id"}, {"standard"}};

TEST(ShotList, tells_what_changed_is_new_and_is_gone) {
    const std::vector<Shot> before{shot("a", "1"), shot("b", "2"), shot("c", "3"),
                                   shot("c", "3", "640x480")};
    const Comparison found =
        compare(before, {shot("a", "1"), shot("b", "9"), shot("d", "4")}, kScope);
    EXPECT_EQ(found.of.at(shot("a", "").file), Change::same);
    EXPECT_EQ(found.of.at(shot("b", "").file), Change::changed);
    EXPECT_EQ(found.of.at(shot("d", "").file), Change::fresh);
    // The other size was not asked for this time.
    ASSERT_THAT(found.gone, SizeIs(1));
    EXPECT_EQ(found.gone[0].step, "c");
    EXPECT_EQ(found.count(Change::gone), 1);
}

TEST(ShotList, comes_back_from_its_folder_without_names_that_lead_out) {
    const suluh::testing::TempFolder folder;
    EXPECT_FALSE(read_shot_list(folder.path()));
    Shot evil = shot("x", "1");
    evil.file = "../../etc/passwd";
    ASSERT_TRUE(publish_file(folder / "shots.json", to_json_text({shot("a", "1"), evil})));
    const Result<std::vector<Shot>> read = read_shot_list(folder.path());
    ASSERT_TRUE(read);
    ASSERT_THAT(*read, SizeIs(1));
    EXPECT_EQ(read->front().file, shot("a", "1").file);
    EXPECT_EQ(read->front().hash, "1");
    EXPECT_EQ(read->front().w, 800);
}

TEST(ShotFolder, is_emptied_of_shots_and_of_nothing_else) {
    const suluh::testing::TempFolder folder;
    namespace fs = std::filesystem;
    fs::create_directories(folder / "satu/a");
    ASSERT_TRUE(publish_file(folder / "satu/a/p1-start-800x600-id.png", "x"));
    EXPECT_FALSE(prepare_shot_folder(folder.path())) << "no list: somebody else's files";
    ASSERT_TRUE(publish_file(folder / "shots.json", to_json_text({shot("a", "1")})));
    ASSERT_TRUE(publish_file(folder / "satu/notes.txt", "x"));
    ASSERT_TRUE(prepare_shot_folder(folder.path()));
    EXPECT_FALSE(fs::exists(folder / "satu/a"));
    EXPECT_TRUE(fs::exists(folder / "satu/notes.txt"));
}

TEST(ContactSheet, shows_each_picture_once_and_escapes_what_authors_write) {
    packs::Manifest manifest;
    manifest.title = "A & <B>";
    const std::vector<packs::LessonEntry> lessons{{"satu", "Satu \"dua\"", 1}};
    const std::vector<Shot> shots{shot("a", "1"), shot("b", "2")};
    std::optional<Comparison> comparison = compare({shot("b", "7"), shot("c", "3")}, shots, kScope);
    const Value words = Value::Map{{"changed", "Berubah"}};
    const std::string sheet = contact_sheet(
        {manifest, lessons, shots, comparison, {"lessons/satu.lua:3: a < b"}, words, "img{}"});
    const auto count = [&](const std::string& text) {
        int found = 0;
        for (auto at = sheet.find(text); at != std::string::npos; at = sheet.find(text, at + 1)) {
            ++found;
        }
        return found;
    };
    EXPECT_EQ(count("src=\"" + shots[0].file + "\""), 1);
    EXPECT_EQ(count("src=\"" + shots[1].file + "\""), 1);
    EXPECT_EQ(count(before_file(shots[1])), 1);
    EXPECT_EQ(count(difference_file(shots[1])), 1);
    EXPECT_EQ(count(before_file(shot("c", "3"))), 1);
    EXPECT_EQ(count("class=\"changed\""), 3);
    EXPECT_EQ(count("<img"), count("alt=\""));
    EXPECT_THAT(sheet, HasSubstr("a &lt; b"));
    EXPECT_THAT(sheet, Not(HasSubstr("<B>")));
    EXPECT_THAT(sheet, Not(HasSubstr("<script")));
}

TEST(Difference, marks_what_differs_and_what_only_one_has) {
    gfx::Surface before(2, 1), after(3, 1);
    before.row(0)[0] = after.row(0)[0] = 0xFF102030U;
    before.row(0)[1] = 0xFF000000U;
    after.row(0)[1] = 0xFFFFFFFFU;
    const gfx::Surface found = difference(before, after);
    ASSERT_EQ(found.width(), 3);
    EXPECT_NE(found.row(0)[0], found.row(0)[1]);
    EXPECT_EQ(found.row(0)[1], found.row(0)[2]);
}

TEST(PicturePool, gives_equal_pictures_equal_hashes_in_order) {
    const suluh::testing::TempFolder folder;
    gfx::Surface one(40, 30), two(40, 30);
    two.row(29)[39] = 1;
    PicturePool pool;
    for (int i = 0; i < 20; ++i) {
        const std::string name = std::to_string(i) + ".png";
        EXPECT_EQ(pool.put(i % 2 == 0 ? one : two, folder / name), static_cast<std::size_t>(i));
    }
    const auto hashes = pool.finish();
    ASSERT_TRUE(hashes);
    ASSERT_THAT(*hashes, SizeIs(20));
    EXPECT_EQ((*hashes)[0], (*hashes)[18]);
    EXPECT_EQ((*hashes)[1], (*hashes)[19]);
    EXPECT_NE((*hashes)[0], (*hashes)[1]);
    EXPECT_TRUE(std::filesystem::exists(folder / "19.png"));
}

TEST(PicturePool, says_which_picture_could_not_be_written) {
    const suluh::testing::TempFolder folder;
    PicturePool pool;
    pool.put(gfx::Surface(4, 4), folder / "none/a.png");
    const auto hashes = pool.finish();
    ASSERT_FALSE(hashes);
    EXPECT_THAT(hashes.error().detail, HasSubstr("none/a.png"));
}

}  // namespace
}  // namespace suluh::kiosk::author
