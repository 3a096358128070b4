// Folders of files made for one test and gone after it.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/temp_folder.h"

namespace suluh::packs {

namespace fs = std::filesystem;

constexpr std::string_view kTestManifest = R"(id = "contoh"
version = "1.2.3"
title = "Contoh"
languages = ["id"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "cakap"
)";

class PackFolder : public ::testing::Test {
protected:
    static void put(const fs::path& file, std::string_view text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    static std::string get(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    // A small good pack at home/name.
    fs::path make_pack(const std::string& name = "contoh") const {
        const fs::path folder = home_ / name;
        put(folder / "pack.toml", kTestManifest);
        put(folder / "lessons/satu.lua", "return 1\n");
        put(folder / "lessons/dua.lua", "return 2\n");
        put(folder / "media/gambar.svg", "<svg/>");
        return folder;
    }

    suluh::testing::TempFolder temp_;
    fs::path home_ = temp_.path();
};

}  // namespace suluh::packs
