// The gaps of a sentence, typed or chosen.
#include <algorithm>

#include "banks/qti_source.h"

namespace suluh::banks::qti {

namespace {

class GapReader {
public:
    explicit GapReader(const Source& source) : source_(source), item_(source.item()) {}

    std::string read(const std::vector<Xml>& interactions) {
        // In the order they stand in, whatever element they are.
        std::vector<Xml> gaps;
        std::string sentence =
            (source_.ours() ? part_of_body("text") : source_.body())
                .text([&](const Xml& one, std::string& text) {
                    const std::string name = one.name();
                    if (name == "br" || (!source_.ours() && (name == "p" || name == "div"))) {
                        text += source_.ours() ? '\n' : kBreak;
                        return name == "br";
                    }
                    if (name.starts_with("qti-feedback")) return true;
                    if (!name.ends_with("-interaction")) return false;
                    gaps.push_back(one);
                    text += "[" + std::to_string(gaps.size()) + "]";
                    return true;
                });
        if (!source_.ours()) return read_their_fill(collapsed(sentence), gaps);
        item_.fields["ask"] = part_of_body("ask").text();
        if (gaps.empty()) return read_single(interactions.front());
        item_.fields["text"] = sentence;
        return read_gaps(gaps);
    }

    std::string read_their_fill(const std::string& sentence, const std::vector<Xml>& gaps) {
        if (gaps.size() == 1 && gaps.front().name() == "qti-text-entry-interaction") {
            std::string ask = sentence;
            const std::size_t at = ask.find("[1]");
            ask.replace(at, 3, at + 3 == ask.size() || at == 0 ? "" : "_____");
            item_.fields["ask"] = collapsed(ask);
            if (trimmed(ask).empty()) return "it has no question";
            return read_single(gaps.front());
        }
        // What stands before the line with the first gap is the question.
        const std::size_t line = sentence.rfind('\n', sentence.find("[1]"));
        if (line == std::string::npos) {
            source_.note("its sentence is its question, too", "write what is asked: ask = \"…\"");
        }
        item_.fields["ask"] = line == std::string::npos ? sentence : sentence.substr(0, line);
        item_.fields["text"] = line == std::string::npos ? sentence : sentence.substr(line + 1);
        return read_gaps(gaps);
    }

    std::string read_single(const Xml& interaction) {
        Part gap;
        if (std::string why = read_gap(interaction, 1, gap); !why.empty()) return why;
        for (auto& [name, value] : gap.fields) item_.fields[name] = std::move(value);
        item_.parts = std::move(gap.parts);
        return {};
    }

    std::string read_gaps(const std::vector<Xml>& gaps) {
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            Part gap;
            if (std::string why = read_gap(gaps[i], i + 1, gap); !why.empty()) return why;
            if (gaps[i].attribute("shuffle") == "false" && source_.ours())
                item_.fields["shuffle"] = false;
            item_.parts.push_back(std::move(gap));
        }
        return {};
    }

    std::string read_gap(const Xml& interaction, std::size_t n, Part& gap) {
        if (interaction.name() == "qti-inline-choice-interaction")
            return read_pick(interaction, gap);
        gap.of = "gap";
        const Response& response = source_.response_of(interaction);
        Source::read_texts(interaction, gap.fields, {"unit"});
        if (Value near = read_number(interaction.attribute("data-suluh-near")); !near.is_nil()) {
            gap.fields["near"] = std::move(near);
        }
        if (response.type == "float" || response.type == "integer") {
            if (!source_.read_number_answer(interaction, gap.fields))
                return "a gap has no right number";
        } else {
            Value::List accept;
            for (const auto& [key, value] : response.map) {
                if (value > 0) accept.emplace_back(key);
            }
            for (const std::string& one : response.correct) {
                const bool known =
                    std::find(accept.begin(), accept.end(), Value(one)) != accept.end();
                if (!known) accept.insert(accept.begin(), Value(one));
            }
            if (accept.empty()) return "a gap has no right words";
            gap.fields["accept"] = std::move(accept);
        }
        for (const Xml& block : source_.body().all("qti-feedback-block")) {
            if (!block.has("data-suluh-form") ||
                block.attribute("data-suluh-gap") != std::to_string(n))
                continue;
            gap.parts.push_back({"wrong_form", {{"form", block.attribute("data-suluh-form")}}});
            set_text(gap.parts.back().fields, "why", block.text());
            Source::read_texts(block, gap.parts.back().fields, {"basis"});
        }
        return {};
    }

    std::string read_pick(const Xml& interaction, Part& pick) {
        pick.of = "pick";
        const Response& response = source_.response_of(interaction);
        for (const Xml& choice : interaction.children("qti-inline-choice")) {
            if (holds(response.correct, choice.attribute("identifier"))) {
                pick.fields["right"] = source_.words(choice);
                continue;
            }
            Part other{"wrong", {{"words", source_.words(choice)}}};
            Source::read_texts(choice, other.fields, {"why", "basis"});
            pick.parts.push_back(std::move(other));
        }
        return pick.fields.empty() ? "an inline choice has no right answer" : "";
    }

private:
    [[nodiscard]] Xml part_of_body(std::string_view name) const {
        for (const Xml& p : source_.body().all("p")) {
            if (p.attribute("data-suluh-part") == name) return p;
        }
        return {};
    }

    const Source& source_;
    Item& item_;
};

}  // namespace

std::string read_gaps(const Source& source, const std::vector<Xml>& interactions) {
    return GapReader(source).read(interactions);
}

}  // namespace suluh::banks::qti
