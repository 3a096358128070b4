#include "ui/spoken.h"

#include <gmock/gmock.h>

#include "trees.h"
#include "ui/text_markup.h"

namespace suluh::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Sentences, end_where_a_new_one_begins) {
    struct Case {
        std::vector<std::string> lines, sentences;
    };
    const Case table[] = {
        {{"Satu dua. Tiga empat? Lima!"}, {"Satu dua.", "Tiga empat?", "Lima!"}},
        {{"Judul tanpa titik", "Isi."}, {"Judul tanpa titik", "Isi."}},
        {{"Situs berakhiran **.go.id**. Bila ragu, tanyakan."},
         {"Situs berakhiran .go.id.", "Bila ragu, tanyakan."}},
        {{"Jangan:\n- suka\n- **bagikan**\n\nAkhir."}, {"Jangan:", "suka", "bagikan", "Akhir."}},
        {{"Lihat UU No. 20 Tahun 2023."}, {"Lihat UU No. 20 Tahun 2023."}},
        {{"Uang Rp1.000.000 saja. Ya."}, {"Uang Rp1.000.000 saja.", "Ya."}},
        {{"A. Menekan Suka. B. Diam."}, {"A. Menekan Suka.", "B. Diam."}},
        {{"Ia berkata, \u201CJangan.\u201D Lalu pergi."},
         {"Ia berkata, \u201CJangan.\u201D", "Lalu pergi."}},
        {{"1. Buka laman.\n2. Masuk."}, {"1. Buka laman.", "2. Masuk."}},
        {{"dan sebagainya. tetap satu"}, {"dan sebagainya. tetap satu"}},
        {{"  ", "…", "—"}, {}},
    };
    for (const Case& c : table) EXPECT_EQ(sentences_of(c.lines), c.sentences) << c.lines.front();
}

// The marked words of every text with a mark, in reading order.
void marked(const Node& node, std::vector<std::string>& found) {
    if (const auto& mark = node.text.mark) {
        const std::string text =
            node.text.markup ? shown_text(parse_markup(node.text.text)) : node.text.text;
        found.push_back(text.substr(static_cast<std::size_t>(mark->from_char),
                                    static_cast<std::size_t>(mark->to_char - mark->from_char)));
    }
    for (const Node& child : node.children) marked(child, found);
}

std::vector<std::string> marked_at(Node tree, const std::vector<std::string>& lines,
                                   std::size_t at) {
    mark_spoken(tree, sentences_of(lines), at);
    std::vector<std::string> found;
    marked(tree, found);
    return found;
}

constexpr auto kPage = R"({"kind":"column","children":[
    {"kind":"text","text":"Netral itu adil","id":"title"},
    {"kind":"text","text":"Satu **dua**. Netral itu adil. Tiga.","markup":true,"id":"body"},
    {"kind":"row","children":[{"kind":"box","decor":true,"children":[{"kind":"text","text":"Ya"}]},
                              {"kind":"text","text":"Ya","id":"a"}]},
    {"kind":"text","text":"Ya","hidden":true}]})";
const std::vector<std::string> kLines = {"Netral itu adil", "Satu **dua**. Netral itu adil. Tiga.",
                                         "Pilihan A: Ya"};

TEST(MarkSpoken, finds_each_sentence_in_its_text) {
    const Node tree = tree_of(kPage);
    const char* expected[] = {"Netral itu adil", "Satu dua.", "Netral itu adil.", "Tiga.", "Ya"};
    ASSERT_EQ(sentences_of(kLines).size(), std::size(expected));
    for (std::size_t at = 0; at < std::size(expected); ++at) {
        EXPECT_THAT(marked_at(tree, kLines, at), ElementsAre(expected[at])) << at;
    }
}

TEST(MarkSpoken, the_same_words_are_marked_where_they_are_read) {
    Node tree = tree_of(kPage);
    ASSERT_TRUE(mark_spoken(tree, sentences_of(kLines), 2));
    EXPECT_TRUE(find_id(tree, "body")->text.mark);
    EXPECT_FALSE(find_id(tree, "title")->text.mark);
    tree = tree_of(kPage);
    ASSERT_TRUE(mark_spoken(tree, sentences_of(kLines), 4));
    EXPECT_TRUE(find_id(tree, "a")->text.mark);
}

TEST(MarkSpoken, counts_characters_not_bytes) {
    const Node tree = tree_of(R"({"kind":"text","text":"Kafé. Ini dia."})");
    EXPECT_EQ(marked_at(tree, {"Kafé.", "Ini dia."}, 0).size(), 1U);
    Node marked_tree = tree;
    ASSERT_TRUE(mark_spoken(marked_tree, sentences_of({"Ini dia."}), 0));
    EXPECT_EQ(marked_tree.text.mark->from_char, 6);
    EXPECT_EQ(marked_tree.text.mark->to_char, 14);
}

TEST(MarkSpoken, what_is_shown_word_by_word_is_marked_as_a_whole) {
    const auto marks = [](std::size_t at) {
        return marked_at(tree_of(R"({"kind":"column","children":[{"kind":"text","text":"Lengkapi."},
            {"kind":"row","label":"ASN wajib netral.","children":[{"kind":"text","text":"ASN"},
             {"kind":"text","text":"wajib"},{"kind":"field","text":"netral"}]}]})"),
                         {"Lengkapi.", "ASN wajib netral.", "Tidak ada."}, at);
    };
    EXPECT_EQ(marks(1), (std::vector<std::string>{"ASN", "wajib"}));
    EXPECT_EQ(marks(0), (std::vector<std::string>{"Lengkapi."}));
    EXPECT_TRUE(marks(2).empty());
}

TEST(MarkSpoken, what_no_text_shows_marks_nothing) {
    const Node tree = tree_of(kPage);
    EXPECT_THAT(marked_at(tree, {"Sebuah gambar."}, 0), IsEmpty());
    EXPECT_THAT(marked_at(tree, {"Tahun ini adil"}, 0), IsEmpty()) << "an end of it is not enough";
    EXPECT_THAT(marked_at(tree, kLines, 99), IsEmpty());
    EXPECT_THAT(marked_at(tree_of(R"({"kind":"column"})"), kLines, 0), IsEmpty());
}

}  // namespace
}  // namespace suluh::ui
