#include "packs/pack_new.h"

#include <gtest/gtest.h>

#include "base/files.h"
#include "packs/pack.h"
#include "support/temp_folder.h"

namespace suluh::packs {
namespace {

constexpr const char* kManifest =
    "id = \"contoh\"   # never change it\nversion = \"1.0.0\"\ntitle = \"Contoh\"\n"
    "languages = [\"id\"]\nengine = \"0.1.0\"\njp = 0.5\nminutes = 5\npillar = \"cakap\"\n";

class PackNew : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(make_folder(model() / "lessons"));
        ASSERT_TRUE(publish_file(model() / "pack.toml", kManifest));
        ASSERT_TRUE(publish_file(model() / "lessons/a.lua", "return 1\n"));
    }
    [[nodiscard]] fs::path model() const { return home_.path() / "model"; }

    testing::TempFolder home_;
};

TEST_F(PackNew, copies_the_template_under_another_id) {
    const fs::path folder = home_.path() / "baru";
    const auto names = make_new_pack(model(), {"baru", folder});
    ASSERT_TRUE(names) << names.error().detail;
    EXPECT_EQ(*names, (std::vector<std::string>{"lessons/a.lua", "pack.toml"}));
    const auto pack = open_folder(folder);
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->id(), "baru");
    EXPECT_EQ(*(*pack)->read("lessons/a.lua"), "return 1\n");
    EXPECT_NE((*pack)->read("pack.toml")->find("# never change it"), std::string::npos);
}

TEST_F(PackNew, keeps_what_is_there) {
    const auto again = make_new_pack(model(), {"baru", model()});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::exists);
    EXPECT_EQ(*read_text(model() / "pack.toml", 4096), kManifest);
}

TEST_F(PackNew, refuses_an_id_that_no_pack_may_have) {
    for (const char* id : {"", "a", "Besar", "dua kata", "../luar", "9a"}) {
        const auto made = make_new_pack(model(), {id, home_.path() / "x"});
        ASSERT_FALSE(made) << id;
        EXPECT_EQ(made.error().fault, Fault::bad_input) << id;
        EXPECT_FALSE(fs::exists(home_.path() / "x")) << id;
    }
}

}  // namespace
}  // namespace suluh::packs
