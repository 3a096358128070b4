#include "bench/made_packs.h"

#include <cstdio>
#include <fstream>
#include <string>

namespace suluh::bench {

namespace fs = std::filesystem;

namespace {

constexpr int kItemsOfBank = 100;

std::string numbered(const char* form, int number) {
    char text[40];
    std::snprintf(text, sizeof text, form, number);
    return text;
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

void write_manifest(const fs::path& folder) {
    write(folder / "pack.toml",
          "id = \"ukur\"\nversion = \"1.0.0\"\ntitle = \"Paket ukur\"\nlanguages = [\"id\"]\n"
          "engine = \"0.1.0\"\npillar = \"cakap\"\njp = 1\nminutes = 10\n");
}

std::string choice(const std::string& id) {
    return "s.choice { id = \"" + id +
           "\", indicator = \"ED5.medsos\",\n"
           "    ask = \"Apa yang sebaiknya Anda lakukan setelah menerima pesan ini?\",\n"
           "    s.right \"Memeriksa dahulu siapa pengirimnya\",\n"
           "    s.wrong(\"Meneruskannya ke grup kantor\", \"Pesan yang belum jelas ikut "
           "tersebar.\"),\n"
           "    s.wrong(\"Membuka tautannya\", \"Tautan dapat memuat halaman tiruan.\"),\n"
           "    because = \"Pengirim yang jelas adalah tanda pertama.\",\n"
           "    basis = \"UU 20/2023 Pasal 9 ayat (2)\" }";
}

std::string step(int number) {
    const std::string id = "q" + std::to_string(number);
    switch (number % 5) {
        case 0:
            return "s.explain { title = \"Halaman " + id +
                   "\", body = \"Setiap warga dilayani dengan adil, siapa pun yang datang.\" }";
        case 1:
            return "s.order { id = \"" + id +
                   "\", indicator = \"ED2\", ask = \"Urutkan langkahnya.\",\n"
                   "    s.item \"Terima\", s.item \"Periksa\", s.item \"Catat\", s.item "
                   "\"Jawab\",\n"
                   "    because = \"Begitu urutannya.\" }";
        case 2:
            return "s.scale { id = \"" + id +
                   "\", ask = \"Seberapa sering?\",\n"
                   "    s.statement(\"sender\", \"Saya memeriksa pengirim.\"),\n"
                   "    s.statement(\"screen\", \"Saya mengunci layar.\") }";
        default: return choice(id);
    }
}

std::string lesson(int steps) {
    std::string text =
        "local s = require \"suluh\"\n\nreturn s.lesson {\n    title = \"Pelajaran ukur\",\n"
        "    pass = 0.7,\n";
    for (int number = 1; number <= steps; ++number) text += step(number) + ",\n";
    return text + "}\n";
}

std::string bank(int first, int count) {
    std::string text = "local s = require \"suluh\"\n\nreturn s.bank {\n";
    for (int number = first; number < first + count; ++number) {
        text += choice("i" + std::to_string(number)) + ",\n";
    }
    return text + "}\n";
}

}  // namespace

void write_lesson_pack(const fs::path& folder, int steps) {
    write_manifest(folder);
    write(folder / "lessons/satu.lua", lesson(steps));
}

void write_large_pack(const fs::path& folder, int lessons, int items) {
    write_manifest(folder);
    for (int number = 1; number <= lessons; ++number) {
        write(folder / "lessons" / numbered("l%04d.lua", number), lesson(10));
    }
    for (int first = 0; first < items; first += kItemsOfBank) {
        write(folder / "items" / numbered("b%03d.lua", 1 + first / kItemsOfBank),
              bank(first, std::min(kItemsOfBank, items - first)));
    }
}

}  // namespace suluh::bench
