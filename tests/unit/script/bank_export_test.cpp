// A bank is told as its author wrote it, by the real library behind the fence.
#include "script/bank_export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "packs/pack_catalogue.h"
#include "script/lesson_sources.h"
#include "support/temp_folder.h"

namespace suluh::script::testing {
namespace {

using ::testing::HasSubstr;

constexpr const char* kManifest = R"(id = "coba"
version = "1.0.0"
title = "Paket"
languages = ["id", "en"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "aman"
)";

Result<ExportedBank> exported(const std::string& bank) {
    const suluh::testing::TempFolder folder;
    const fs::path place = folder.path();
    for (const auto& [name, text] : std::initializer_list<std::pair<const char*, std::string>>{
             {"pack.toml", kManifest},
             {"items/b.lua", "local s = require \"suluh\"\n" + bank},
             {"lang/id.lua", "return { [\"Benar?\"] = \"True?\" }\n"},
             {"lessons/l.lua",
              "local s = require \"suluh\"\nreturn s.lesson { title = \"x\" }\n"}}) {
        EXPECT_TRUE(make_folder((place / name).parent_path()).has_value());
        EXPECT_TRUE(publish_file(place / name, text).has_value());
    }
    const fs::path source = SULUH_SOURCE_DIR;
    const LessonCheckOptions options{read_sources(source / "scripts/lib").value(), SULUH_LESSON,
                                     source / "media"};
    const auto pack = packs::open_folder(place);
    if (!pack) return pack.error();
    return export_bank(**pack, "b", options, read_sources(source / "scripts/author").value());
}

TEST(BankExport, tells_questions_as_they_were_written) {
    const auto bank =
        exported(R"(local function claim(n) return s.truefalse { id = "t" .. n, indicator = "A",
    claim = "Benar?", answer = n == 1, because = "b", basis = "c" } end
return s.bank { claim(1), claim(2), s.sort { id = "g", indicator = "A", ask = "?", because = "b", basis = "c",
    groups = { "A", { name = "B", icon = "lock" } }, s.item("a", "A", "w"), s.item { "b", group = "B" } } })");
    ASSERT_TRUE(bank.has_value()) << bank.error().detail;
    EXPECT_TRUE(bank->problems.empty());
    ASSERT_EQ(bank->items.size(), 3u);
    // Not the translation, and no defaults of the library. (A tail call has no line of its own:
    // then where the file returns.)
    EXPECT_EQ(bank->items[0],
              R"({"fields":{"answer":true,"basis":"c","because":"b","claim":"Benar?","id":"t1",)"
              R"("indicator":"A"},"file":"items/b.lua","line":4,"of":"truefalse","parts":{}})");
    EXPECT_THAT(bank->items[1], HasSubstr(R"("answer":false)"));
    EXPECT_THAT(bank->items[2], HasSubstr(R"("groups":["A",{"icon":"lock","name":"B"}])"));
    EXPECT_THAT(bank->items[2], HasSubstr(R"({"fields":{"group":"A","why":"w","words":"a"},)"));
    EXPECT_THAT(bank->items[2], HasSubstr(R"({"fields":{"group":"B","words":"b"},)"));
}

TEST(BankExport, tells_what_the_library_finds_wrong) {
    const auto bank =
        exported("return s.bank { s.truefalse { id = \"t\", clam = \"?\", answer = true } }");
    ASSERT_TRUE(bank.has_value()) << bank.error().detail;
    ASSERT_TRUE(packs::has_errors(bank->problems));
    EXPECT_THAT(packs::problem_text(bank->problems[0]),
                HasSubstr("items/b.lua:2: s.truefalse: unknown field 'clam'"));
}

TEST(BankExport, says_where_a_bank_cannot_be_read) {
    EXPECT_THAT(exported("return { }").error().detail, HasSubstr("the file is no bank"));
    EXPECT_THAT(exported("return s.bank { = }").error().detail, HasSubstr("items/b.lua:2:"));
    EXPECT_THAT(exported("while true do end").error().detail, HasSubstr("items/b.lua"));
    EXPECT_THAT(
        exported("return s.bank { s.choice { f = io.open(\"/etc/passwd\") } }").error().detail,
        HasSubstr("items/b.lua:2:"));
}

}  // namespace
}  // namespace suluh::script::testing
