// A question of a bank as its author wrote it: the builder, its named fields and the parts in its
// table. Every format is turned into this and made from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "packs/problem.h"

namespace suluh::banks {

struct Part {
    std::string of;  // its builder without "s.": "right", "pair", "gap", …
    Value::Map fields = {};
    std::vector<Part> parts = {};  // wrong forms of a gap, other choices of a pick

    friend bool operator==(const Part&, const Part&) = default;
};

struct Item {
    std::string kind;  // its builder without "s.": "choice", "fill", …
    Value::Map fields = {};
    std::vector<Part> parts = {};
    std::string file = {};  // where it stood; line 0: the file as a whole
    int line = 0;
};

// Equal questions, wherever they stood.
[[nodiscard]] bool same(const Item& a, const Item& b);

// What reading a document came to. An error names a question that was left out; a warning one that
// came in without something.
struct Reading {
    std::vector<Item> items;
    std::vector<packs::Problem> problems;
};

// Shorthands over the fields; a number is written as the language writes it ("12.5").
[[nodiscard]] std::string text_of(const Value::Map& fields, std::string_view name);
void set_text(Value::Map& fields, const std::string& name, std::string text);  // none: not set
[[nodiscard]] std::string number_text(double number);
[[nodiscard]] const Value* field(const Value::Map& fields, std::string_view name);

// Takes out what says nothing: defaults that are written down, empty lists; one spelling of what
// can be written in two ways.
void normalise(Item& item);

// A whole text as a number (a point or a comma before the fraction) or as true or false, in English
// or Indonesian; nil when it is none.
[[nodiscard]] Value read_number(std::string_view text);
[[nodiscard]] Value read_truth(std::string_view text);

[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] std::string lower_ascii(std::string_view text);

}  // namespace suluh::banks
