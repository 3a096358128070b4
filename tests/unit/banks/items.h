// Questions for the tests of formats: every kind, and the signs that formats use themselves.
#pragma once

#include "banks/item.h"

namespace suluh::banks::testing {

inline Item make(std::string kind, Value::Map fields, std::vector<Part> parts = {}) {
    fields.try_emplace("indicator", "ED5");
    fields.try_emplace("because", "Alasan.");
    Item item{std::move(kind), std::move(fields), std::move(parts)};
    normalise(item);
    return item;
}

// Texts that a careless writer of a format would break.
inline const std::vector<std::string>& nasty_texts() {
    static const std::vector<std::string> kTexts = {"a,b;c\td",
                                                    "\"kutip\" 'tunggal'",
                                                    "=1+1",
                                                    "+62",
                                                    "-5 derajat",
                                                    "@nama",
                                                    "'=awal",
                                                    "''",
                                                    "{=a ~b#c} %50% -> d",
                                                    "a\\nb\\\\c",
                                                    "satu\ndua",
                                                    "dua\r\ntiga",
                                                    "\nawal",
                                                    "akhir ]]",
                                                    "]]\n--",
                                                    "<b>&amp;</b> <![CDATA[x]]>",
                                                    "é ü 中文 سورة ꦗꦮ 😀",
                                                    "[1] tanpa celah",
                                                    "  tepi  ",
                                                    "1;3",
                                                    "12,5",
                                                    "true",
                                                    "//bukan komentar",
                                                    "$CATEGORY: x",
                                                    "-- komentar",
                                                    "--[[ x",
                                                    "[==[x]==]",
                                                    "\u00A0x\u2028y"};
    return kTexts;
}

inline std::vector<Item> nasty_items() {
    std::vector<Item> items;
    for (const std::string& text : nasty_texts()) {
        const std::string id = "n-" + std::to_string(items.size());
        items.push_back(make("choice",
                             {{"id", id}, {"ask", text}, {"because", text}, {"basis", text}},
                             {{"right", {{"words", text}, {"why", text}}},
                              {"wrong", {{"words", "x" + text}, {"why", "y" + text}}}}));
        items.push_back(make("match", {{"id", id + "m"}, {"ask", text}},
                             {{"pair", {{"left", text}, {"right", text + "r"}, {"why", text}}},
                              {"pair", {{"left", "kiri"}, {"right", "kanan"}}}}));
        items.push_back(make("truefalse", {{"id", id + "t"}, {"claim", text}, {"answer", true}}));
    }
    return items;
}

inline std::vector<Item> every_kind() {
    return {
        make("choice",
             {{"id", "c-1"},
              {"module", "M00"},
              {"pillar", "etika"},
              {"band", "menengah"},
              {"level", "C3"},
              {"difficulty", 0.58},
              {"twin", "c-2"},
              {"confidence", true},
              {"shuffle", false},
              {"ask", "Apa?"},
              {"picture", "x.svg"},
              {"alt", "Gambar."},
              {"sound", "x.ogg"},
              {"basis", "UU"}},
             {{"wrong", {{"words", "Satu"}, {"why", "Bukan."}, {"basis", "UU 1"}}},
              {"right", {{"words", "Dua"}, {"why", "Ya."}}}}),
        make("choice", {{"id", "c-2"}, {"ungraded", true}, {"ask", "Gambar mana?"}},
             {{"right", {{"words", "Satu"}, {"picture", "a.svg"}, {"alt", "A"}}},
              {"wrong",
               {{"words", "Dua"},
                {"picture", "media:illustrations/b.svg"},
                {"alt", "B"},
                {"why", "w"}}}}),
        make("multiple", {{"id", "m-1"}, {"ask", "Mana?"}},
             {{"right", {{"words", "Satu"}}},
              {"wrong", {{"words", "Dua"}}},
              {"right", {{"words", "Tiga"}}}}),
        make("truefalse", {{"id", "t-1"}, {"claim", "Benar?"}, {"answer", false}}),
        make("order", {{"id", "o-1"}, {"ask", "Urutkan."}, {"first", "Awal"}, {"last", "Akhir"}},
             {{"item", {{"words", "Satu"}}},
              {"item", {{"words", "Dua"}, {"why", "w"}, {"basis", "s"}}},
              {"item", {{"words", "Tiga"}}}}),
        make("match", {{"id", "p-1"}, {"ask", "Pasangkan."}, {"shuffle", false}},
             {{"pair", {{"left", "a"}, {"right", "b"}, {"icon", "link"}}},
              {"pair", {{"left", "c"}, {"right", "d"}, {"why", "w"}, {"basis", "s"}}}}),
        make("sort",
             {{"id", "g-1"},
              {"ask", "Kelompokkan."},
              {"groups",
               Value::List{"A", Value::Map{{"name", "B"}, {"about", "x"}, {"icon", "lock"}}}}},
             {{"item", {{"words", "satu"}, {"group", "A"}}},
              {"item", {{"words", "dua"}, {"group", "B"}, {"why", "w"}, {"basis", "s"}}}}),
        make("fill",
             {{"id", "f-1"},
              {"ask", "Berapa?"},
              {"answer", 12.5},
              {"tolerance", 0.5},
              {"unit", "persen"}},
             {{"wrong_form", {{"form", 8}, {"why", "w"}, {"basis", "s"}}}}),
        make("fill",
             {{"id", "f-2"}, {"ask", "Apa?"}, {"accept", Value::List{"satu", "dua"}}, {"near", 1}},
             {{"wrong_form", {{"form", "tiga"}, {"why", "w"}}}}),
        make("fill",
             {{"id", "f-3"},
              {"ask", "Lengkapi."},
              {"text", "a [1] b [2]\nc [3] [x] {d}"},
              {"shuffle", false}},
             {{"gap",
               {{"accept", Value::List{"x=", "y~"}}, {"near", 1}, {"unit", "kg"}},
               {{"wrong_form", {{"form", "z#"}, {"why", "{w}"}}}}},
              {"pick",
               {{"right", "r"}},
               {{"wrong", {{"words", "p"}}}, {"wrong", {{"words", "q"}, {"why", "w"}}}}},
              {"gap",
               {{"answer", -3}, {"tolerance", 0.25}, {"unit", "m"}},
               {{"wrong_form", {{"form", 4}, {"why", "w"}}}}}}),
        make("slider", {{"id", "s-1"},
                        {"ask", "Berapa?"},
                        {"from", -1},
                        {"to", 100},
                        {"answer", 79.5},
                        {"tolerance", 5},
                        {"step", 0.5},
                        {"start", 50},
                        {"fade", 10},
                        {"unit", "%"},
                        {"labels", Value::List{"a", "b", "c"}}}),
        make("hotspot",
             {{"id", "h-1"},
              {"ask", "Sentuh."},
              {"picture", "x.svg"},
              {"width", 400},
              {"height", 300},
              {"alt", "Meja."}},
             {{"spot",
               {{"id", "a"},
                {"name", "A"},
                {"because", "b"},
                {"basis", "s"},
                {"circle", Value::List{100, 50.5, 30}}}},
              {"spot",
               {{"id", "b"},
                {"name", "B"},
                {"what", "w"},
                {"because", "b"},
                {"rect", Value::List{10, 20, 112, 46}}}},
              {"decoy",
               {{"id", "c"},
                {"name", "C"},
                {"because", "b"},
                {"basis", "s"},
                {"polygon",
                 Value::List{Value::List{1, 2}, Value::List{30, 2}, Value::List{9, 20}}}}}}),
    };
}

}  // namespace suluh::banks::testing
