// One qti-assessment-item as a question: ours by what data-suluh-kind says, others by what they
// ask.
#include <algorithm>
#include <array>
#include <map>

#include "banks/qti_source.h"
#include "banks/table.h"

namespace suluh::banks {

using namespace qti;

namespace {

constexpr std::size_t kMaxGaps = 50;
constexpr std::array<std::string_view, 7> kUsable = {
    "qti-choice-interaction",       "qti-order-interaction",   "qti-match-interaction",
    "qti-slider-interaction",       "qti-hotspot-interaction", "qti-text-entry-interaction",
    "qti-inline-choice-interaction"};

class ItemReader {
public:
    ItemReader(const Xml& root, Item& item, std::vector<packs::Problem>& notes)
        : source_(root, item, notes), item_(item) {}

    std::string read() {
        if (!source_.body()) return "it has no qti-item-body";
        for (const std::string_view name : kUsable) {
            for (const Xml& one : source_.body().all(name)) interactions_.push_back(one);
        }
        if (std::string why = find_unusable(); !why.empty()) return why;
        item_.kind = source_.ours() ? source_.ours().attribute("data-suluh-kind") : guessed_kind();
        if (!is_known_kind(item_.kind)) return "its kind '" + item_.kind + "' is not known";
        Source::read_data(source_.ours(), item_.fields, kind_fields(item_.kind));
        Source::read_data(source_.ours(), item_.fields, bank_fields());
        if (!source_.ours()) set_text(item_.fields, "id", source_.root().attribute("identifier"));
        const std::string why = read_kind();
        read_reasons();
        return why;
    }

private:
    std::string find_unusable() {
        for (const Xml& one : everything_below(source_.body())) {
            const std::string name = one.name();
            const bool asks = name.starts_with("qti-") && name.ends_with("-interaction");
            if (asks && std::find(kUsable.begin(), kUsable.end(), name) == kUsable.end()) {
                return "a <" + name + "> has no form here (line " + std::to_string(one.line()) +
                       ")";
            }
        }
        if (interactions_.empty()) return "it asks nothing";
        if (interactions_.size() > kMaxGaps) return "it has more gaps than a question can have";
        const auto typed = [](const Xml& one) {
            return one.name() == "qti-text-entry-interaction" ||
                   one.name() == "qti-inline-choice-interaction";
        };
        const bool gaps = std::all_of(interactions_.begin(), interactions_.end(), typed);
        return interactions_.size() > 1 && !gaps ? "it asks several things at once" : "";
    }

    static std::vector<Xml> everything_below(const Xml& element) {
        std::vector<Xml> found = element.children();
        for (std::size_t i = 0; i < found.size(); ++i) {
            const std::vector<Xml> more = found[i].children();
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    // ---- kinds ----

    std::string guessed_kind() {
        const Xml& first = interactions_.front();
        const std::string name = first.name();
        if (name == "qti-order-interaction") return "order";
        if (name == "qti-slider-interaction") return "slider";
        if (name == "qti-hotspot-interaction") return "hotspot";
        if (name == "qti-match-interaction") return guessed_match(first);
        if (name != "qti-choice-interaction") return "fill";
        return source_.response_of(first).cardinality == "multiple" ? "multiple" : "choice";
    }

    // Pairs when nothing on the right belongs to two.
    std::string guessed_match(const Xml& interaction) {
        std::map<std::string, int> targets;
        for (const std::string& pair : source_.response_of(interaction).correct) {
            const std::vector<std::string> ends = blank_split(pair);
            if (ends.size() == 2 && ++targets[ends[1]] > 1) return "sort";
        }
        return "match";
    }

    std::string read_kind() {
        const std::string& kind = item_.kind;
        if (kind == "fill") return read_gaps(source_, interactions_);
        const Xml& interaction = interactions_.front();
        const std::string name = interaction.name();
        const std::string needed = kind == "order"                     ? "qti-order-interaction"
                                   : kind == "slider"                  ? "qti-slider-interaction"
                                   : kind == "hotspot"                 ? "qti-hotspot-interaction"
                                   : kind == "match" || kind == "sort" ? "qti-match-interaction"
                                                                       : "qti-choice-interaction";
        if (name != needed) return "s." + kind + " is asked by <" + name + ">";
        item_.fields[kind == "truefalse" ? "claim" : "ask"] = source_.asked();
        if (trimmed(source_.asked()).empty()) return "it has no question";
        if (interaction.attribute("shuffle") == "false" && kind != "truefalse" && kind != "order") {
            item_.fields["shuffle"] = false;
        }
        note_picture();
        if (kind == "truefalse") return read_truth_answer(interaction);
        if (kind == "order") return read_order(interaction);
        if (kind == "slider") return read_slider(interaction);
        if (kind == "hotspot") return read_hotspot(interaction);
        if (kind == "match" || kind == "sort") return read_sets(interaction);
        return read_choice(interaction);
    }

    void note_picture() {
        if (source_.ours() || item_.kind == "hotspot" || !source_.body().first("img")) return;
        source_.note("picture '" + source_.body().first("img").attribute("src") + "' is not kept",
                     "copy it into media/ and write picture = \"…\"");
    }

    std::string read_choice(const Xml& interaction) {
        const Response& response = source_.response_of(interaction);
        bool has_right = false;
        for (const Xml& choice : interaction.children("qti-simple-choice")) {
            const bool right = holds(response.correct, choice.attribute("identifier"));
            has_right = has_right || right;
            Part part{right ? "right" : "wrong", {{"words", source_.words(choice)}}};
            std::string why;
            for (const Xml& feedback : choice.all("qti-feedback-inline"))
                why += feedback_text(feedback);
            set_text(part.fields, "why", why);
            Source::read_texts(choice, part.fields, {"picture", "alt", "basis"});
            item_.parts.push_back(std::move(part));
        }
        return has_right ? "" : "it names no right answer";
    }
    [[nodiscard]] std::string feedback_text(const Xml& feedback) const {
        return source_.ours() ? feedback.text() : collapsed(feedback.text());
    }

    std::string read_truth_answer(const Xml& interaction) {
        const Response& response = source_.response_of(interaction);
        const Value truth =
            response.correct.size() == 1 ? read_truth(response.correct[0]) : Value();
        if (truth.is_nil()) return "its right answer is neither true nor false";
        item_.fields["answer"] = truth;
        return {};
    }

    std::string read_order(const Xml& interaction) {
        std::map<std::string, Xml> choices;
        for (const Xml& choice : interaction.children("qti-simple-choice")) {
            choices.emplace(choice.attribute("identifier"), choice);
        }
        for (const std::string& name : source_.response_of(interaction).correct) {
            const auto it = choices.find(name);
            if (it == choices.end())
                return "its right order names '" + name + "', which is no choice";
            Part card{"item", {{"words", source_.words(it->second)}}};
            Source::read_texts(it->second, card.fields, {"why", "basis"});
            item_.parts.push_back(std::move(card));
            choices.erase(it);
        }
        return choices.empty() && !item_.parts.empty()
                   ? ""
                   : "its right order does not name all choices";
    }

    std::string read_slider(const Xml& interaction) {
        const std::array<std::pair<const char*, const char*>, 3> kBounds = {
            {{"lower-bound", "from"}, {"upper-bound", "to"}, {"step", "step"}}};
        for (const auto& [theirs, ours] : kBounds) {
            if (Value value = read_number(interaction.attribute(theirs)); !value.is_nil()) {
                item_.fields[ours] = std::move(value);
            }
        }
        Value::List labels;
        for (int n = 1; n <= 3; ++n) {
            const std::string label = interaction.attribute("data-suluh-label" + std::to_string(n));
            if (!label.empty()) labels.emplace_back(label);
        }
        if (!labels.empty()) item_.fields["labels"] = std::move(labels);
        return source_.read_number_answer(interaction, item_.fields) ? ""
                                                                     : "it has no right number";
    }

    std::string read_hotspot(const Xml& interaction) {
        const Response& response = source_.response_of(interaction);
        if (response.cardinality == "single") item_.fields["find"] = "one";
        const Xml img = interaction.first("img");
        if (!source_.ours()) {
            set_text(item_.fields, "picture", img.attribute("src"));
            set_text(item_.fields, "alt", img.attribute("alt"));
            for (const char* name : {"width", "height"}) {
                if (Value value = read_number(img.attribute(name)); !value.is_nil())
                    item_.fields[name] = value;
            }
            source_.note("its picture has to be copied into media/",
                         "and name = \"…\", because = \"…\" given to its parts");
        }
        for (const Xml& choice : interaction.children("qti-hotspot-choice")) {
            const std::string name = choice.attribute("identifier");
            Part spot{holds(response.correct, name) ? "spot" : "decoy",
                      {{"id", name}, {"name", name}}};
            set_text(spot.fields, "name", choice.attribute("hotspot-label"));
            Source::read_texts(choice, spot.fields, {"id", "what", "because", "basis"});
            if (!read_shape(choice, spot.fields)) {
                return "the shape in line " + std::to_string(choice.line()) + " has no form here";
            }
            item_.parts.push_back(std::move(spot));
        }
        return {};
    }

    static bool read_shape(const Xml& choice, Value::Map& spot) {
        if (choice.has("data-suluh-shape"))
            return read_shape_cell(choice.attribute("data-suluh-shape"), spot);
        std::string cell =
            choice.attribute("shape") == "poly" ? "polygon" : choice.attribute("shape");
        std::string coords = choice.attribute("coords");
        std::replace(coords.begin(), coords.end(), ',', ' ');
        for (const std::string& number : blank_split(coords)) cell += " " + number;
        if (!read_shape_cell(cell, spot)) return false;
        if (const auto rect = spot.find("rect"); rect != spot.end()) {
            Value::List& list = *rect->second.list();
            for (const std::size_t i : {std::size_t{2}, std::size_t{3}}) {
                list[i] = *list[i].number() - *list[i - 2].number();
            }
        }
        return true;
    }

    std::string read_sets(const Xml& interaction) {
        const std::vector<Xml> sets = interaction.children("qti-simple-match-set");
        if (sets.size() != 2) return "its match interaction has not two sets";
        std::map<std::string, std::string> target_of, target_words;
        for (const std::string& pair : source_.response_of(interaction).correct) {
            const std::vector<std::string> ends = blank_split(pair);
            if (ends.size() == 2) target_of[ends[0]] = ends[1];
        }
        Value::List groups;
        for (const Xml& target : sets[1].children("qti-simple-associable-choice")) {
            Value::Map group = {{"name", source_.words(target)}};
            Source::read_texts(target, group, {"about", "icon"});
            target_words[target.attribute("identifier")] = source_.words(target);
            groups.emplace_back(std::move(group));
        }
        if (item_.kind == "sort") item_.fields["groups"] = std::move(groups);
        for (const Xml& source : sets[0].children("qti-simple-associable-choice")) {
            const std::string said = source_.words(source);
            const auto target = target_words.find(target_of[source.attribute("identifier")]);
            if (target == target_words.end()) return "'" + said + "' has no right partner";
            Part part = item_.kind == "sort"
                            ? Part{"item", {{"words", said}, {"group", target->second}}}
                            : Part{"pair", {{"left", said}, {"right", target->second}}};
            Source::read_texts(source, part.fields, {"why", "basis"});
            if (item_.kind == "match") Source::read_texts(source, part.fields, {"icon"});
            item_.parts.push_back(std::move(part));
        }
        return item_.parts.empty() ? "its match interaction is empty" : "";
    }

    // ---- reasons ----

    // Ours say which is which; of others one alone is the reason, several depend on the answer.
    void read_reasons() {
        std::vector<std::string> others;
        for (const Xml& feedback : source_.root().children("qti-modal-feedback")) {
            bool told = false;
            for (const Xml& p : feedback.all("p")) {
                const std::string part = p.attribute("data-suluh-part");
                if (part != "because" && part != "basis") continue;
                set_text(item_.fields, part, p.text());
                told = true;
            }
            if (!told) others.push_back(collapsed(feedback.text()));
        }
        if (others.size() == 1 && !item_.fields.contains("because")) {
            set_text(item_.fields, "because", others.front());
        } else if (others.size() > 1) {
            source_.note("its feedback depends on the answer and is not kept",
                         "write the reason for all into 'because'");
        }
    }

    Source source_;
    Item& item_;
    std::vector<Xml> interactions_;
};

}  // namespace

std::string read_qti_item(const Xml& root, Item& item, std::vector<packs::Problem>& notes) {
    return ItemReader(root, item, notes).read();
}

}  // namespace suluh::banks
