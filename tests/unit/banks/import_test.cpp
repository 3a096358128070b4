// Documents as Moodle, Excel and other makers of QTI write them, and damaged ones.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "banks/bank_import.h"
#include "banks/lua_write.h"
#include "base/files.h"
#include "packs/zip_bytes.h"

namespace suluh::banks::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string data(const std::string& name) {
    const auto text =
        read_text(std::string(SULUH_SOURCE_DIR) + "/tests/data/banks/" + name, 1 << 20);
    EXPECT_TRUE(text.has_value()) << name;
    return text ? *text : "";
}

Reading imported(Format format, const std::string& bytes) {
    return import_bank(format, bytes, {"f", "bank", "ED1"});
}

std::string told(const Reading& reading) {
    std::string text;
    for (const packs::Problem& problem : reading.problems)
        text += packs::problem_text(problem) + "\n";
    return text;
}

std::string lua(const Reading& reading) {
    return write_lua(reading.items, "t");
}

Reading gift(const std::string& text) {
    return imported(Format::gift, text);
}

TEST(Gift, reads_what_moodle_writes) {
    const Reading reading = gift(data("moodle.gift"));
    EXPECT_EQ(count_text(reading.items),
              "10 questions: 3 choice, 4 fill, 1 match, 1 multiple, 1 truefalse");
    EXPECT_EQ(lua(reading), data("moodle.lua"));
    const std::string text = told(reading);
    for (const char* line :
         {"f:2: warning: '$CATEGORY:", "f:7: warning: '<p>Keduanya</p>' is worth 50 %",
          "tag 'UTS' is not kept", "answer 'penipuan' is not kept",
          "'Tidak ada' belongs to nothing", "left out: it is an essay", "left out: it asks nothing",
          "2 right answers of which one is enough", "its '{' has no '}'", "'banyak' is no number",
          "a second '{' behind its answers"}) {
        EXPECT_THAT(text, HasSubstr(line));
    }
}

TEST(Gift, knows_tags_as_fields) {
    const Reading reading = gift(
        "// [id:a\\:1] [tag:level:C3] [tag:module=M06] [tag:ungraded:true] [tag:twin:b]\nX{T}");
    ASSERT_EQ(reading.items.size(), 1u);
    const Value::Map& fields = reading.items[0].fields;
    EXPECT_EQ(text_of(fields, "id"), "a:1");
    EXPECT_EQ(text_of(fields, "level"), "C3");
    EXPECT_EQ(text_of(fields, "module"), "M06");
    EXPECT_EQ(text_of(fields, "ungraded"), "true");
    EXPECT_EQ(text_of(fields, "indicator"), "ED1");  // the default, because it says none
}

TEST(Gift, never_fails_on_nonsense) {
    for (const char* text : {"",     "{",        "}",          "::",      "::a", "{}",
                             "x{=}", "x{~}",     "x{#}",       "x{=a->}", "x{%", "x{~%a%b}",
                             "//",   "// [id:",  "$CATEGORY:", "x{####}", "\\",  "x{=a\\",
                             "\xFF", "x{#1..0}", "x{#=}"}) {
        const Reading reading = gift(text);
        EXPECT_LE(reading.items.size(), 1u) << text;
        for (const Item& item : reading.items) EXPECT_FALSE(text_of(item.fields, "id").empty());
    }
    EXPECT_THAT(told(gift("\xFF")), HasSubstr("not UTF-8"));
}

TEST(Gift, reads_a_file_of_signs_alone_in_a_moment) {
    const std::string many(std::size_t{2} << 20, '=');
    EXPECT_THAT(told(gift("x{" + many + "}")), HasSubstr("it has"));
    EXPECT_THAT(told(gift("[html]x" + std::string(std::size_t{2} << 20, '&') + "{T}")),
                HasSubstr("'because'"));
}

TEST(Csv, reads_what_excel_writes) {
    const Reading reading = imported(Format::csv, data("excel.csv"));
    EXPECT_EQ(lua(reading), data("excel.lua"));
    const std::string text = told(reading);
    for (const char* line : {"f:2: warning: column 'Catatan' is not known",
                             "f:7: left out: column 'answer': 'D' names no option",
                             "f:8: left out: kind 'essay' is not known",
                             "f:9: left out: id 'x-1' is used twice; line 3 has it",
                             "f:10: left out: column 'difficulty': 'banyak' does not fit"}) {
        EXPECT_THAT(text, HasSubstr(line));
    }
}

TEST(Csv, reads_windows_letters_and_says_so) {
    const Reading reading = imported(
        Format::csv, "ask,answer,option1,option2,because\nCaf\xE9 \x93x\x94?,1,Ya,Tidak,b\n");
    ASSERT_EQ(reading.items.size(), 1u);
    EXPECT_EQ(text_of(reading.items[0].fields, "ask"), "Café “x”?");
    EXPECT_THAT(told(reading), HasSubstr("read as Windows-1252"));
}

TEST(Csv, says_what_a_table_needs) {
    EXPECT_THAT(told(imported(Format::csv, "")), HasSubstr("the table is empty"));
    EXPECT_THAT(told(imported(Format::csv, "kind,id\nchoice,a\n")),
                HasSubstr("f:1: there is no column 'ask'"));
    EXPECT_THAT(told(imported(Format::csv, "ask,becuase\nx,y\n")),
                HasSubstr("did you mean 'because'?"));
}

packs::ZipFile sheet(const std::string& rows) {
    return {"xl/worksheets/sheet1.xml",
            "<worksheet "
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
                rows + "</sheetData></worksheet>"};
}

std::string workbook(const std::string& rows, const std::string& shared = "") {
    std::vector<packs::ZipFile> files = {{"[Content_Types].xml", "<Types/>"}, sheet(rows)};
    if (!shared.empty()) files.push_back({"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"});
    return packs::write_zip(files).value();
}

TEST(Xlsx, reads_texts_numbers_and_truth) {
    const Reading reading = imported(
        Format::xlsx,
        workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><t>answer</t></is></c>"
            "<c r=\"C1\" t=\"str\"><f>\"dif\"</f><v>difficulty</v></c><c r=\"E1\" "
            "t=\"s\"><v>1</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"b\"><v>1</v></c>"
            "<c r=\"C3\"><v>0.57999999999999996</v></c><c r=\"E3\" t=\"s\"><v>3</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>9</v></c><c r=\"B4\"><v>12.5</v></c></row>",
            "<si><t>ask</t></si><si><t>because</t></si><si><r><t>Satu </t></r><r><t>dua?</t></r>"
            "<rPh><t>x</t></rPh></si><si><t xml:space=\"preserve\">Sebab_x000D_</t></si>"));
    ASSERT_EQ(reading.items.size(), 1u) << told(reading);
    const Item& item = reading.items[0];
    EXPECT_EQ(item.kind, "truefalse");
    EXPECT_EQ(item.line, 3);
    EXPECT_EQ(text_of(item.fields, "claim"), "Satu dua?");
    EXPECT_EQ(text_of(item.fields, "difficulty"), "0.58");
    EXPECT_EQ(text_of(item.fields, "because"), "Sebab\r");
    EXPECT_THAT(told(reading), HasSubstr("f:4: left out: there is no question in column 'ask'"));
}

TEST(Xlsx, follows_the_workbook_to_its_first_sheet) {
    std::vector<packs::ZipFile> files = {
        sheet("<row><c><v>1</v></c></row>"),
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"u\"><sheets><sheet name=\"Soal\" "
         "r:id=\"rId7\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId7\" "
         "Target=\"worksheets/other.xml\"/></Relationships>"},
        sheet("<row><c t=\"str\"><v>ask</v></c><c t=\"str\"><v>answer</v></c></row>"
              "<row><c t=\"str\"><v>Klaim</v></c><c t=\"str\"><v>salah</v></c></row>")};
    files[3].name = "xl/worksheets/other.xml";
    EXPECT_EQ(count_text(imported(Format::xlsx, packs::write_zip(files).value()).items),
              "1 question: 1 truefalse");
}

TEST(Xlsx, refuses_damage_and_bombs) {
    EXPECT_THAT(told(imported(Format::xlsx, "PK nonsense")), HasSubstr("no whole zip"));
    EXPECT_THAT(told(imported(Format::xlsx, packs::write_zip({{"a.txt", "x"}}).value())),
                HasSubstr("no first sheet"));
    EXPECT_THAT(told(imported(Format::xlsx, workbook("<row>"))), HasSubstr("sheet1.xml: line 1"));
    const std::string bomb = workbook(std::string(std::size_t{9} << 20, ' '));
    EXPECT_LT(bomb.size(), 1u << 20);
    EXPECT_THAT(told(imported(Format::xlsx, bomb)),
                HasSubstr("larger than it may be once unpacked"));
    EXPECT_THAT(
        told(imported(Format::xlsx,
                      workbook("<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"str\"><v>a</v></c></row>"))),
        HasSubstr("the table is empty"));
}

Reading qti(const std::string& body, const std::string& declarations,
            const std::string& after = "") {
    return imported(Format::qti3,
                    "<?xml version=\"1.0\"?>\n<qti-assessment-item "
                    "xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\" "
                    "identifier=\"other\" title=\"t\">" +
                        declarations + "<qti-item-body>" + body + "</qti-item-body>" + after +
                        "</qti-assessment-item>");
}

std::string response(const std::string& cardinality, const std::string& type,
                     const std::vector<std::string>& values) {
    std::string text = "<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"" +
                       cardinality + "\" base-type=\"" + type + "\"><qti-correct-response>";
    for (const std::string& value : values) text += "<qti-value>" + value + "</qti-value>";
    return text + "</qti-correct-response></qti-response-declaration>";
}

TEST(Qti, reads_what_others_write) {
    const Reading choice = qti(
        "<p>Look   at\n this.</p><qti-choice-interaction response-identifier=\"RESPONSE\" "
        "max-choices=\"1\">"
        "<qti-prompt>Which?</qti-prompt><qti-simple-choice "
        "identifier=\"A\">One<qti-feedback-inline "
        "identifier=\"A\" outcome-identifier=\"F\">no "
        "<b>way</b></qti-feedback-inline></qti-simple-choice>"
        "<qti-simple-choice "
        "identifier=\"B\"><p>Two</p></qti-simple-choice></qti-choice-interaction>",
        response("single", "identifier", {"B"}),
        "<qti-modal-feedback><qti-content-body> Because. </qti-content-body></qti-modal-feedback>");
    ASSERT_EQ(choice.items.size(), 1u) << told(choice);
    EXPECT_THAT(lua(choice), HasSubstr("ask = [[Look at this.\nWhich?]]"));
    EXPECT_THAT(lua(choice), HasSubstr("s.wrong(\"One\", \"no way\"),\n        s.right \"Two\",\n  "
                                       "      because = \"Because.\""));
    const Reading match =
        qti("<qti-match-interaction "
            "response-identifier=\"RESPONSE\"><qti-prompt>Sort</qti-prompt><qti-simple-match-set>"
            "<qti-simple-associable-choice "
            "identifier=\"C\">c</qti-simple-associable-choice><qti-simple-associable-choice "
            "identifier=\"D\">d</qti-simple-associable-choice></"
            "qti-simple-match-set><qti-simple-match-set>"
            "<qti-simple-associable-choice "
            "identifier=\"M\">m</qti-simple-associable-choice></qti-simple-match-set>"
            "</qti-match-interaction>",
            response("multiple", "directedPair", {"C M", "D M"}));
    ASSERT_EQ(match.items.size(), 1u) << told(match);
    EXPECT_THAT(lua(match), HasSubstr("s.sort {"));
    const Reading typed =
        qti("<p>Capital: <qti-text-entry-interaction response-identifier=\"RESPONSE\"/></p>",
            response("single", "string", {"York"}));
    EXPECT_THAT(lua(typed), HasSubstr("ask = \"Capital:\", accept = { \"York\" }"));
}

TEST(Qti, takes_no_feedback_for_the_reason_that_depends_on_the_answer) {
    const std::string one =
        "<qti-modal-feedback><qti-content-body>A</qti-content-body></qti-modal-feedback>";
    const std::string ask =
        "<p>Year? <qti-text-entry-interaction response-identifier=\"RESPONSE\"/></p>";
    const std::string number = response("single", "integer", {"1066"});
    EXPECT_THAT(lua(qti(ask, number, one)), HasSubstr("answer = 1066,\n        because = \"A\""));
    const Reading several = qti(ask, number, one + one);
    EXPECT_THAT(told(several), HasSubstr("its feedback depends on the answer and is not kept"));
    EXPECT_THAT(lua(several), ::testing::Not(HasSubstr("because")));
}

TEST(Qti, tells_of_what_has_no_form_here) {
    EXPECT_THAT(told(qti("<qti-extended-text-interaction response-identifier=\"R\"/>", "")),
                HasSubstr("a <qti-extended-text-interaction> has no form here"));
    EXPECT_THAT(told(qti("<p>x</p>", "")), HasSubstr("it asks nothing"));
    EXPECT_THAT(told(imported(Format::qti3, "<assessmentItem/>")), HasSubstr("it is QTI 2"));
    EXPECT_THAT(told(imported(Format::qti3, "<a/>")), HasSubstr("is no QTI 3.0 item"));
    EXPECT_THAT(told(imported(Format::qti3,
                              packs::write_zip({{"imsmanifest.xml",
                                                 "<manifest><resource type=\"imsqti_item_xmlv3p0\" "
                                                 "href=\"../../etc/passwd\"/></manifest>"}})
                                  .value())),
                HasSubstr("the manifest names it, but it is not there"));
}

TEST(Qti, never_expands_entities) {
    const std::string bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"
        "<qti-assessment-item>&b;</qti-assessment-item>";
    EXPECT_THAT(told(imported(Format::qti3, bomb)), HasSubstr("has a document type"));
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<p>";
    EXPECT_THAT(told(imported(Format::qti3, deep)), HasSubstr("left out: line 1"));
}

TEST(Qti, bounds_what_one_item_holds) {
    std::string body;
    for (int i = 0; i < 60; ++i) body += "<qti-text-entry-interaction response-identifier=\"R\"/>";
    EXPECT_THAT(told(qti(body, "")), HasSubstr("more gaps than a question can have"));
}

TEST(Import, gives_each_question_a_name_of_its_own) {
    const Reading reading = gift("::bank-2::a{T}\n\nb{T}\n\n::bank-2::c{T}\n\nd{T}");
    std::vector<std::string> ids;
    for (const Item& item : reading.items) ids.push_back(text_of(item.fields, "id"));
    EXPECT_THAT(ids, ElementsAre("bank-2", "bank-2b", "bank-3"));
    EXPECT_THAT(told(reading),
                HasSubstr("f:5: left out: id 'bank-2' is used twice; line 1 has it already"));
}

}  // namespace
}  // namespace suluh::banks::testing
