// What the readers of QTI share: an item's document, its responses, what its elements say.
#pragma once

#include <map>
#include <span>

#include "banks/kinds.h"
#include "banks/qti_read.h"

namespace suluh::banks::qti {

// Words between blanks and line ends.
[[nodiscard]] std::vector<std::string> blank_split(const std::string& text);
// Where a document's elements, not its blanks, begin a line: no sign that XML can hold.
constexpr char kBreak = '\x1F';
// As a browser shows it: blanks and line ends in a row are one blank, a break is a line end.
[[nodiscard]] std::string collapsed(const std::string& text);
[[nodiscard]] bool holds(const std::vector<std::string>& list, const std::string& one);

// What was declared of a response.
struct Response {
    std::string cardinality, type;
    std::vector<std::string> correct;
    std::vector<std::pair<std::string, double>> map;
};

class Source {
public:
    Source(const Xml& root, Item& item, std::vector<packs::Problem>& notes);

    [[nodiscard]] const Xml& root() const { return root_; }
    [[nodiscard]] const Xml& body() const { return body_; }
    [[nodiscard]] const Xml& ours() const { return ours_; }  // the div of an item that Suluh wrote
    [[nodiscard]] Item& item() const { return item_; }

    // Ours to the letter; others as a browser would show it.
    [[nodiscard]] std::string words(const Xml& element) const;
    [[nodiscard]] std::string asked() const;
    [[nodiscard]] const Response& response_of(const Xml& interaction) const;
    void note(std::string problem, std::string remedy) const;

    // Fields of an element's data-suluh-… attributes.
    static void read_data(const Xml& element, Value::Map& fields, std::span<const FieldFact> facts);
    static void read_texts(const Xml& element, Value::Map& fields,
                           std::initializer_list<const char*> names);

    // The right number and how far off is still right; false: there is none.
    [[nodiscard]] bool read_number_answer(const Xml& interaction, Value::Map& fields) const;

private:
    void read_responses();

    const Xml& root_;
    Item& item_;
    std::vector<packs::Problem>& notes_;
    Xml body_, ours_;
    std::map<std::string, Response, std::less<>> responses_;
};

// s.fill: the gaps of a sentence, or one answer. interactions: at least one entry or inline choice.
// Gives why not, or "".
[[nodiscard]] std::string read_gaps(const Source& source, const std::vector<Xml>& interactions);

}  // namespace suluh::banks::qti
