#include "packs/pack_archive.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include "unit/packs/pack_fixture.h"
#include "unit/packs/zip_forge.h"

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

Descriptor in_memory(const std::string& bytes) {
    Descriptor file(::memfd_create("test", MFD_CLOEXEC));
    EXPECT_EQ(::write(file.get(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    return file;
}

Result<std::unique_ptr<Pack>> open_bytes(const std::string& bytes, Depth depth = Depth::whole) {
    return open_archive(in_memory(bytes), "evil.zip", "",
                        {.accept = Accept::unsigned_too, .depth = depth});
}

ForgedEntry manifest() {
    return stored("pack.toml", std::string(kTestManifest));
}

std::string refusal(const std::string& bytes) {
    const auto pack = open_bytes(bytes);
    if (pack) return "opened";
    EXPECT_THAT(pack.error().fault, ::testing::AnyOf(Fault::refused, Fault::corrupt));
    return pack.error().detail;
}

TEST(Archive, opens_an_honest_forgery) {
    const auto pack = open_bytes(
        ZipForge().forge({deflated("lessons/a.lua", "return 1"), manifest(), stored("empty", "")}));
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->files().size(), 3U);
    EXPECT_EQ((*pack)->read("lessons/a.lua").value(), "return 1");
    EXPECT_EQ((*pack)->read("empty").value(), "");
    EXPECT_EQ((*pack)->read("pack.toml").value(), kTestManifest);
    EXPECT_EQ((*pack)->read("../a").error().fault, Fault::not_found);
}

struct EvilEntry {
    const char* what;
    ForgedEntry entry;
    const char* message;
};

template <class Change>
ForgedEntry changed(ForgedEntry entry, Change change) {
    change(entry);
    return entry;
}

std::vector<EvilEntry> evil_entries() {
    const ForgedEntry good = stored("media/x.svg", "<svg/>");
    using E = ForgedEntry;
    return {
        {"parent", stored("../x", "x"), "name '../x' points outside"},
        {"inner parent", stored("a/../../x", "x"), "points outside"},
        {"absolute", stored("/etc/passwd", "x"), "name '/etc/passwd' is absolute"},
        {"drive", stored("c:x", "x"), "name 'c:x' has other characters"},
        {"backslash", stored("a\\b", "x"), "has other characters"},
        {"nul", stored(std::string("a\0.svg", 6), "x"), "name 'a\\x00.svg' has other characters"},
        {"capitals", stored("Pack.toml", "x"), "name 'Pack.toml' has capital letters"},
        {"long name", stored(std::string(121, 'a'), "x"), "longer than 120"},
        {"duplicate", manifest(), "entry 'pack.toml' stands twice"},
        {"file as folder", stored("pack.toml/x", "x"), "folder that is also a file"},
        {"folder", changed(stored("lessons/", ""), [](E& e) { e.attributes = 0x10; }),
         "entry 'lessons/' is a folder"},
        {"symlink", changed(good, [](E& e) { e.attributes = 0120777U << 16U; }),
         "entry 'media/x.svg' is a symbolic link"},
        {"device", changed(good, [](E& e) { e.attributes = 0020666U << 16U; }),
         "is not a regular file"},
        {"encrypted", changed(good, [](E& e) { e.flags = 1; }), "is encrypted"},
        {"strongly encrypted", changed(good, [](E& e) { e.flags = 0x41; }), "is encrypted"},
        {"masked", changed(good, [](E& e) { e.flags = 0x2000; }), "is encrypted"},
        {"reserved flag", changed(good, [](E& e) { e.flags = 0x20; }), "has unknown flags"},
        {"bzip2", changed(good, [](E& e) { e.method = 12; }), "another way than store or deflate"},
        {"zip64 version", changed(good, [](E& e) { e.version = 45; }), "uses zip64"},
        {"zip64 size", changed(good, [](E& e) { e.size = 0xFFFFFFFF; }), "uses zip64"},
        {"zip64 field",
         changed(good, [](E& e) { e.extra = std::string("\x01\0\x08\0", 4) + "12345678"; }),
         "uses zip64"},
        {"unicode path", changed(good, [](E& e) { e.extra = std::string("\x75\x70\0\0", 4); }),
         "brings a second name"},
        {"broken extra", changed(good, [](E& e) { e.extra = std::string("\x99\0\x08\0", 4); }),
         "malformed extra field"},
        {"too large", changed(deflated("x", "x"), [](E& e) { e.size = (64U << 20U) + 1; }),
         "larger than 64 MiB"},
        {"bomb", changed(deflated("x", "x"), [](E& e) { e.size = 10U << 20U; }),
         "entry 'x' unpacks to more than 200 times"},
        {"declares less", changed(deflated("x", "xyz"), [](E& e) { e.size = 2; }),
         "entry 'x' does not have the size"},
        {"declares more", changed(deflated("x", "xyz"), [](E& e) { e.size = 4; }),
         "entry 'x' does not have the size"},
        {"stored declares more", changed(good, [](E& e) { e.size = 7; }), "declares two sizes"},
        {"bad crc", changed(good, [](E& e) { e.crc ^= 1; }), "entry 'media/x.svg' is damaged: CRC"},
        {"bad crc deflated", changed(deflated("x", "xyz"), [](E& e) { e.crc ^= 1; }),
         "entry 'x' is damaged: CRC"},
        {"broken deflate", changed(deflated("x", "xyz"), [](E& e) { e.data[1] = 9; }),
         "entry 'x' is damaged"},
        {"two names", changed(good, [](E& e) { e.local_name = "media/y.svg"; }), "inconsistent"},
        {"overlap", changed(stored("x", "x"), [](E& e) { e.offset = 1; }),
         "overlaps another entry"},
        {"beyond", changed(stored("x", "x"), [](E& e) { e.offset = 1 << 20; }),
         "reaches beyond the archive"},
    };
}

TEST(Archive, refuses_every_evil_entry_by_name) {
    for (const EvilEntry& evil : evil_entries()) {
        const std::string detail = refusal(ZipForge().forge({manifest(), evil.entry}));
        EXPECT_THAT(detail, HasSubstr(evil.message)) << evil.what;
        EXPECT_THAT(detail, HasSubstr("evil.zip: ")) << evil.what;
    }
}

TEST(Archive, refuses_an_evil_frame) {
    const std::vector<ForgedEntry> good = {manifest(), stored("x", "x")};
    ZipForge forge;
    forge.comment = "hello";
    EXPECT_THAT(refusal(forge.forge(good)), HasSubstr("has a comment at its end"));
    forge = {};
    forge.before = "#!/bin/sh\n";
    EXPECT_THAT(refusal(forge.forge(good)), HasSubstr("does not begin as a zip"));
    forge = {};
    forge.claimed_entries = 3;
    EXPECT_THAT(refusal(forge.forge(good)), HasSubstr("does not fit its count"));
    forge.claimed_entries = 20'001;
    EXPECT_THAT(refusal(forge.forge(good)), HasSubstr("more than 20000 files"));
    EXPECT_THAT(refusal(""), HasSubstr("is too short"));
    EXPECT_THAT(refusal(std::string(1000, 'x')), HasSubstr("no zip"));
    EXPECT_THAT(refusal(ZipForge().forge({stored("x", "x")})), HasSubstr("has no pack.toml"));
    EXPECT_THAT(refusal(ZipForge().forge({})), HasSubstr("has no pack.toml"));
}

TEST(Archive, refuses_every_truncation) {
    const std::string whole = ZipForge().forge({manifest(), deflated("x", "some text")});
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(open_bytes(whole.substr(0, size))) << size;
    }
}

// No flip of any byte may crash, and none may change what is read without being refused.
TEST(Archive, never_reads_other_content_than_was_packed) {
    const std::string whole = ZipForge().forge({manifest(), deflated("x", "some text")});
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const unsigned bit : {0U, 3U, 7U}) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << bit));
            const auto pack = open_bytes(flipped);
            if (!pack || !(*pack)->has("x")) continue;
            EXPECT_EQ((*pack)->read("x").value(), "some text") << at;
        }
    }
}

TEST(Archive, reads_check_their_file_even_when_opening_did_not) {
    ForgedEntry bad = stored("x", "xyz");
    bad.crc ^= 1;
    const auto pack = open_bytes(ZipForge().forge({manifest(), bad}), Depth::directory);
    ASSERT_TRUE(pack) << pack.error().detail;
    const auto read = (*pack)->read("x");
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().detail, HasSubstr("entry 'x' is damaged"));
}

TEST(Archive, bounds_the_sum_of_all_files) {
    std::vector<ForgedEntry> entries = {manifest()};
    for (int i = 0; i < 10; ++i) {
        ForgedEntry entry = stored("f" + std::to_string(i), std::string(310 * 1024, 'x'));
        entry.method = 8;
        entry.size = 59U << 20U;
        entries.push_back(entry);
    }
    EXPECT_THAT(refusal(ZipForge().forge(entries)), HasSubstr("entry 'f8' exceeds 512 MiB in all"));
}

}  // namespace
}  // namespace suluh::packs
