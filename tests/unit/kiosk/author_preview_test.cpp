// What a preview stands on: watching a folder, a pack in memory, its keys.
#include <SDL_events.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "kiosk/author/folder_watch.h"
#include "kiosk/author/pack_copy.h"
#include "kiosk/author/preview_keys.h"
#include "support/temp_folder.h"

namespace suluh::kiosk::author {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using suluh::testing::TempFolder;
using ::testing::HasSubstr;

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

class Ear {
public:
    void hear() { ++heard_; }
    // Waits for a call after those that were counted before; long, for slow machines.
    bool heard_more() {
        for (int i = 0; i < 2000; ++i) {
            if (heard_ > known_) {
                known_ = heard_;
                return true;
            }
            std::this_thread::sleep_for(milliseconds(5));
        }
        return false;
    }
    bool is_quiet_for(milliseconds time) {
        std::this_thread::sleep_for(time);
        return heard_ == known_;
    }

private:
    std::atomic<int> heard_{0};
    int known_ = 0;
};

TEST(FolderWatch, hears_of_renames_and_writes_also_in_folders_made_later) {
    const TempFolder folder;
    write(folder / "lessons/a.lua", "1");
    Ear ear;
    const auto watch = FolderWatch::start(
        folder.path(), [&](std::chrono::steady_clock::time_point) { ear.hear(); });
    ASSERT_TRUE(watch);
    write(folder / "lessons/.a.part", "2");
    EXPECT_TRUE(ear.is_quiet_for(milliseconds(60))) << "an editor's scratch file";
    fs::rename(folder / "lessons/.a.part", folder / "lessons/a.lua");
    EXPECT_TRUE(ear.heard_more());
    fs::create_directory(folder / "media");
    EXPECT_TRUE(ear.heard_more());
    write(folder / "media/x.svg", "x");
    EXPECT_TRUE(ear.heard_more());
    fs::remove(folder / "media/x.svg");
    EXPECT_TRUE(ear.heard_more());
}

TEST(FolderWatch, refuses_what_is_no_folder) {
    const TempFolder folder;
    EXPECT_FALSE(FolderWatch::start(folder / "none", [](auto) {}));
}

constexpr const char* kManifest =
    "id = \"contoh\"\nversion = \"1.0.0\"\ntitle = \"Contoh\"\nlanguages = [\"id\"]\n"
    "engine = \"0.1.0\"\njp = 0.5\nminutes = 5\npillar = \"cakap\"\n";

class Copied : public ::testing::Test {
protected:
    void SetUp() override {
        write(pack_ / "pack.toml", kManifest);
        write(pack_ / "lessons/a.lua", "return 1");
        write(pack_ / "lessons/b.lua", "return 2");
        write(pack_ / "media/x.svg", "<svg/>");
        write(pack_ / "media/y.svg", "<svg></svg>");
        write(folder_ / "lib/suluh.lua", "return {}");
    }
    Result<std::shared_ptr<const PackCopy>> copy(const std::string& lesson,
                                                 std::shared_ptr<const PackCopy> before = {}) {
        return copy_pack({pack_, folder_ / "lib", lesson, std::move(before)});
    }

    TempFolder folder_;
    fs::path pack_ = folder_ / "contoh";
};

TEST_F(Copied, opens_the_lesson_that_was_asked_for_or_the_first) {
    const auto b = copy("b");
    ASSERT_TRUE(b);
    EXPECT_EQ((*b)->lesson, "b");
    EXPECT_EQ((*b)->open.entry, "lessons/b.lua");
    const auto gone = copy("gone");
    ASSERT_TRUE(gone);
    EXPECT_EQ((*gone)->lesson, "a");
}

TEST_F(Copied, keeps_its_media_in_memory_and_reads_only_what_changed) {
    const auto first = copy("a");
    ASSERT_TRUE(first);
    EXPECT_TRUE((*first)->media_changed);
    const auto same = copy("a", *first);
    ASSERT_TRUE(same);
    EXPECT_FALSE((*same)->media_changed);
    EXPECT_EQ((*same)->media.at("media/x.svg"), (*first)->media.at("media/x.svg"));
    write(pack_ / "media/x.svg", "<svg width='9'/>");
    const auto newer = copy("a", *same);
    ASSERT_TRUE(newer);
    EXPECT_TRUE((*newer)->media_changed);
    EXPECT_EQ((*newer)->media.at("media/y.svg"), (*first)->media.at("media/y.svg"));
    fs::remove_all(pack_);
    EXPECT_EQ(picture_of(**newer, "media/x.svg").value(), "<svg width='9'/>");
    EXPECT_EQ(picture_of(**newer, "contoh/media/y.svg").value(), "<svg></svg>");
    EXPECT_FALSE(picture_of(**newer, "media/z.svg"));
}

TEST_F(Copied, names_the_line_of_a_broken_manifest) {
    write(pack_ / "pack.toml", std::string(kManifest) + "titel = 1\n");
    const auto broken = copy("a");
    ASSERT_FALSE(broken);
    EXPECT_THAT(broken.error().detail, HasSubstr("pack.toml:9: "));
}

std::optional<PreviewKey> pressed(int code, bool typing = false) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    return read_preview_key(event, typing);
}

TEST(PreviewKeys, turn_pages_and_leave_letters_to_an_open_field) {
    EXPECT_EQ(pressed(SDLK_RIGHT)->number, 1);
    EXPECT_EQ(pressed(SDLK_PAGEUP)->number, -1);
    EXPECT_EQ(pressed(SDLK_3)->kind, PreviewKey::Kind::lesson);
    EXPECT_EQ(pressed(SDLK_3)->number, 3);
    EXPECT_EQ(pressed(SDLK_l)->kind, PreviewKey::Kind::language);
    EXPECT_FALSE(pressed(SDLK_l, true));
    EXPECT_FALSE(pressed(SDLK_3, true));
    EXPECT_EQ(pressed(SDLK_ESCAPE, true)->kind, PreviewKey::Kind::end);
    EXPECT_FALSE(pressed(SDLK_q));
    EXPECT_FALSE(pressed(SDLK_TAB));
}

}  // namespace
}  // namespace suluh::kiosk::author
