#include "base/files.h"
#include "base/published_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "base/descriptor.h"
#include "support/temp_folder.h"

namespace suluh {
namespace {

using testing::TempFolder;

void write_plainly(const fs::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

unsigned mode_of(const fs::path& file) {
    struct stat facts {};
    EXPECT_EQ(::stat(file.c_str(), &facts), 0);
    return facts.st_mode & 07777U;
}

TEST(ReadText, reads_up_to_the_bound_and_not_beyond) {
    const TempFolder folder;
    write_plainly(folder / "five", "12345");
    EXPECT_EQ(*read_text(folder / "five", 5), "12345");
    const Result<std::string> refused = read_text(folder / "five", 4);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::refused);
    write_plainly(folder / "none", "");
    EXPECT_EQ(*read_text(folder / "none", 0), "");
}

TEST(ReadText, reads_large_and_proc_files) {
    const TempFolder folder;
    const std::string large(300'001, 'x');
    write_plainly(folder / "large", large);
    EXPECT_EQ(*read_text(folder / "large", 1 << 20), large);
    EXPECT_FALSE(read_text("/proc/self/status", 1 << 20)->empty());
}

TEST(ReadText, refuses_what_is_no_regular_file_without_hanging) {
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(read_text(folder / "pipe", 10).error().fault, Fault::refused);
    EXPECT_EQ(read_text(folder.path(), 10).error().fault, Fault::refused);
    EXPECT_EQ(read_text(folder / "absent", 10).error().fault, Fault::not_found);
}

TEST(ReadSecret, takes_mode_0600_only_and_names_the_remedy) {
    const TempFolder folder;
    write_plainly(folder / "key", "secret");
    ::chmod((folder / "key").c_str(), 0600);
    EXPECT_EQ(*read_secret(folder / "key", 100), "secret");
    for (const mode_t mode : {0644U, 0640U, 0604U, 0660U, 0700U}) {
        ::chmod((folder / "key").c_str(), mode);
        const Result<std::string> refused = read_secret(folder / "key", 100);
        ASSERT_FALSE(refused) << mode;
        EXPECT_EQ(refused.error().fault, Fault::refused);
        EXPECT_NE(refused.error().detail.find("chmod 600"), std::string::npos);
    }
}

TEST(PublishFile, leaves_the_bytes_the_mode_and_nothing_else) {
    const TempFolder folder;
    const std::string bytes = std::string(200'003, 'b') + std::string("\0end", 4);
    ASSERT_TRUE(publish_file(folder / "out.bundle", bytes, {.mode = 0600}));
    EXPECT_EQ(*read_text(folder / "out.bundle", 1 << 20), bytes);
    EXPECT_EQ(mode_of(folder / "out.bundle"), 0600U);
    EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"out.bundle"});
    ASSERT_TRUE(publish_file(folder / "empty", ""));
    EXPECT_EQ(fs::file_size(folder / "empty"), 0U);
    EXPECT_EQ(mode_of(folder / "empty"), 0644U);
}

TEST(PublishFile, takes_relative_names_too) {
    const TempFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    EXPECT_TRUE(publish_file("plain", "x"));
    fs::current_path(before);
    EXPECT_EQ(*read_text(folder / "plain", 10), "x");
}

TEST(PublishFile, replaces_where_allowed) {
    const TempFolder folder;
    ASSERT_TRUE(publish_file(folder / "a", "old and longer"));
    ASSERT_TRUE(publish_file(folder / "a", "new"));
    EXPECT_EQ(*read_text(folder / "a", 100), "new");
    EXPECT_EQ(names_in(folder.path()).size(), 1U);
}

TEST(PublishFile, refuses_to_replace_and_leaves_the_old_whole) {
    const TempFolder folder;
    ASSERT_TRUE(publish_file(folder / "a", "old"));
    const Status refused = publish_file(folder / "a", "new", {.overwrite = Overwrite::refused});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::exists);
    EXPECT_EQ(*read_text(folder / "a", 100), "old");
    EXPECT_EQ(names_in(folder.path()).size(), 1U);
    // A link that leads nowhere is a name that exists, too.
    fs::create_symlink(folder / "nowhere", folder / "link");
    EXPECT_EQ(publish_file(folder / "link", "x", {.overwrite = Overwrite::refused}).error().fault,
              Fault::exists);
    EXPECT_FALSE(fs::exists(folder / "nowhere"));
}

TEST(PublishFile, cleans_up_when_the_name_cannot_be_given) {
    const TempFolder folder;
    fs::create_directory(folder / "taken");
    EXPECT_FALSE(publish_file(folder / "taken", "x"));
    EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"taken"});
}

TEST(PublishFile, leftovers_of_cut_runs_are_removed_and_nothing_else) {
    const TempFolder folder;
    for (const char* name : {".mark.json.01234567.part", ".mark.json.x.part",
                             ".mark.jso.01234567.part", ".mark.json.01234567.parts", "mark.json"}) {
        ASSERT_TRUE(publish_file(folder / name, "x"));
    }
    remove_leftovers(folder / "mark.json");
    EXPECT_FALSE(fs::exists(folder / ".mark.json.01234567.part"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 4);
    remove_leftovers(folder / "no such folder" / "mark.json");
}

TEST(PublishedFile, is_written_in_pieces_and_seen_only_when_finished) {
    const TempFolder folder;
    ASSERT_TRUE(publish_file(folder / "a", "old"));
    std::string all;
    {
        Result<PublishedFile> file = PublishedFile::begin(folder / "a", {.mode = 0600});
        ASSERT_TRUE(file);
        for (const std::size_t size : {3U, 70'000U, 0U, 65'536U, 65'535U, 1U}) {
            const std::string piece(size, static_cast<char>('a' + size % 26));
            ASSERT_TRUE(file->write(piece));
            all += piece;
        }
        EXPECT_EQ(*read_text(folder / "a", 100), "old");
        ASSERT_TRUE(file->finish());
    }
    EXPECT_EQ(*read_text(folder / "a", 1 << 20), all);
    EXPECT_EQ(mode_of(folder / "a"), 0600U);
    EXPECT_EQ(names_in(folder.path()).size(), 1U);
}

TEST(PublishedFile, leaves_nothing_when_given_up) {
    const TempFolder folder;
    {
        Result<PublishedFile> file = PublishedFile::begin(folder / "a");
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write(std::string(100'000, 'x')));
    }
    EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(PublishedFile, in_parts_takes_its_name_back_when_it_reads_back_wrongly) {
    const TempFolder folder;
    write_plainly(folder / "old", "before");
    const Descriptor since(::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const auto& [name, overwrite] :
         {std::pair{"new", Overwrite::refused}, std::pair{"old", Overwrite::allowed}}) {
        Result<PublishedFile> file = PublishedFile::begin(folder / name, {overwrite, 0644});
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write("what is meant"));
        ASSERT_TRUE(file->start_writing());
        ASSERT_TRUE(file->write_out());
        ASSERT_TRUE(file->give_name());
        ASSERT_TRUE(file->settle());
        ASSERT_TRUE(sync_folder(folder.path(), since.get()));
        EXPECT_TRUE(file->read_back());
        write_plainly(folder / name, "what a failing medium says");
        EXPECT_EQ(file->read_back().error().fault, Fault::corrupt);
    }
    EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"old"});
}

TEST(PublishFile, names_the_absent_folder) {
    const TempFolder folder;
    const Status failed = publish_file(folder.path() / "no" / "file", "x");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().fault, Fault::not_found);
    EXPECT_NE(failed.error().detail.find("file"), std::string::npos);
}

TEST(MakeFolder, makes_all_parents_and_is_content_with_an_existing_one) {
    const TempFolder folder;
    const fs::path deep = folder.path() / "a" / "b" / "c";
    ASSERT_TRUE(make_folder(deep, 0700));
    EXPECT_TRUE(fs::is_directory(deep));
    EXPECT_EQ(mode_of(deep), 0700U);
    EXPECT_TRUE(make_folder(deep));
    EXPECT_TRUE(make_folder(folder.path() / "x/y/"));
    write_plainly(folder / "file", "");
    EXPECT_FALSE(make_folder(folder / "file"));
    EXPECT_FALSE(make_folder(folder.path() / "file" / "below"));
    EXPECT_FALSE(make_folder(""));
}

TEST(IsPlainName, keeps_names_inside_their_folder) {
    for (const char* good : {"a", "kiosk-01-7.bundle", "x_y.z", "0"}) {
        EXPECT_TRUE(is_plain_name(good)) << good;
    }
    const std::string long_name(121, 'a');
    for (const char* bad :
         {"", ".", "..", ".hidden", "a/b", "A", "a b", "caf\xC3\xA9", "a\\b", long_name.c_str()}) {
        EXPECT_FALSE(is_plain_name(bad)) << bad;
    }
    EXPECT_FALSE(is_plain_name(std::string_view("a\0b", 3)));
}

TEST(FreeBytes, knows_existing_places_only) {
    const TempFolder folder;
    EXPECT_GT(*free_bytes(folder.path()), 0U);
    EXPECT_EQ(free_bytes(folder / "absent").error().fault, Fault::not_found);
}

}  // namespace
}  // namespace suluh
