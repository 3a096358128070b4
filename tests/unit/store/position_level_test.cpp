#include "store/position_level.h"

#include <gtest/gtest.h>

namespace suluh::store {
namespace {

TEST(PositionLevel, is_read_out_of_what_offices_write) {
    struct Case {
        const char* words;
        const char* code;
    };
    constexpr Case kCases[] = {
        {"Jabatan Pimpinan Tinggi Pratama", "jpt"},
        {"JPT", "jpt"},
        {"Eselon II.b", "jpt"},
        {"II/a", "jpt"},
        {"Administrator", "administrator"},
        {"jabatan administrator", "administrator"},
        {" III.a ", "administrator"},
        {"Pengawas", "pengawas"},
        {"Eselon IV", "pengawas"},
        {"Pelaksana", "pelaksana"},
        {"Jabatan Fungsional", "fungsional"},
        {"Pranata Komputer Ahli Muda", "fungsional"},
        {"Arsiparis Terampil", "fungsional"},
        {"Pengawas Sekolah Ahli Madya", "fungsional"},
    };
    for (const Case& one : kCases) EXPECT_EQ(level_code(one.words), one.code) << one.words;
}

TEST(PositionLevel, is_not_guessed_from_a_title) {
    for (const char* words : {"", "-", "Kepala Bidang Aptika", "Administrator Basis Data",
                              "Pengawas Ketenagakerjaan", "Golongan III/a", "V"}) {
        EXPECT_EQ(level_code(words), "") << words;
    }
}

TEST(PositionLevel, three_of_them_lead) {
    for (const char* code : {"jpt", "administrator", "pengawas"}) EXPECT_TRUE(is_leading(code));
    for (const char* code : {"fungsional", "pelaksana", ""}) EXPECT_FALSE(is_leading(code));
}

}  // namespace
}  // namespace suluh::store
