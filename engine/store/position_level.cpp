#include "store/position_level.h"

#include <string>

#include "store/plain_words.h"

namespace suluh::store {

namespace {

struct Known {
    std::string_view words, code;
};
// Whole fields, in plain words.
constexpr Known kWhole[] = {
    {"jpt", "jpt"},
    {"jpt utama", "jpt"},
    {"jpt madya", "jpt"},
    {"jpt pratama", "jpt"},
    {"pimpinan tinggi", "jpt"},
    {"pimpinan tinggi utama", "jpt"},
    {"pimpinan tinggi madya", "jpt"},
    {"pimpinan tinggi pratama", "jpt"},
    {"i", "jpt"},
    {"i a", "jpt"},
    {"i b", "jpt"},
    {"ii", "jpt"},
    {"ii a", "jpt"},
    {"ii b", "jpt"},
    {"administrator", "administrator"},
    {"iii", "administrator"},
    {"iii a", "administrator"},
    {"iii b", "administrator"},
    {"pengawas", "pengawas"},
    {"iv", "pengawas"},
    {"iv a", "pengawas"},
    {"iv b", "pengawas"},
    {"fungsional", "fungsional"},
    {"fungsional tertentu", "fungsional"},
    {"jft", "fungsional"},
    {"pelaksana", "pelaksana"},
    {"fungsional umum", "pelaksana"},
    {"jfu", "pelaksana"},
};
// How a functional position's title ends.
constexpr std::string_view kGrades[] = {"ahli pertama", "ahli muda", "ahli madya", "ahli utama",
                                        "pemula",       "terampil",  "mahir",      "penyelia"};

}  // namespace

std::string_view level_code(std::string_view words) {
    const std::string text = plain_words(words);
    std::string_view bare = text;
    for (const std::string_view prefix : {"jenjang ", "jabatan ", "eselon "}) {
        if (bare.starts_with(prefix)) bare.remove_prefix(prefix.size());
    }
    for (const Known& known : kWhole) {
        if (bare == known.words) return known.code;
    }
    for (const std::string_view grade : kGrades) {
        if (bare == grade || bare.ends_with(" " + std::string(grade))) return "fungsional";
    }
    return {};
}

bool is_leading(std::string_view code) {
    return code == "jpt" || code == "administrator" || code == "pengawas";
}

}  // namespace suluh::store
