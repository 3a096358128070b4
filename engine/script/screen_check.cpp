#include "base/files.h"
#include "packs/names.h"
#include "script/lesson_check.h"
#include "ui/node_parse.h"

namespace suluh::script {

namespace {

constexpr std::string_view kOfPack = "pack:";
constexpr std::string_view kOfEngine = "media:";

class ScreenCheck {
public:
    ScreenCheck(const ScreenPlace& place, const packs::Pack& pack, const fs::path& media)
        : place_(place), pack_(pack), media_(media) {}

    void walk(const Value& node) {
        if (node.text_or("kind", "") == "picture") check_picture(node);
        const Value* children = node.find("children");
        const Value::List* list = children != nullptr ? children->list() : nullptr;
        if (list == nullptr) return;
        for (const Value& child : *list) walk(child);
    }

    void add(const std::string& problem, std::string remedy, packs::Severity severity) {
        problems_.push_back({place_.file, 0, "step '" + place_.step + "': " + problem,
                             std::move(remedy), severity});
    }

    std::vector<packs::Problem> take() { return std::move(problems_); }

private:
    void check_picture(const Value& picture) {
        const std::string source = picture.text_or("src", "");
        if (!is_there(source)) {
            add("there is no picture '" + packs::printable(source) + "'",
                "put it into media/ of the pack or correct the name", packs::Severity::error);
        }
        if (picture.text_or("alt", "").empty() && !picture.boolean_or("decor", false)) {
            add("picture '" + packs::printable(source) + "' has no alt text",
                "say in a sentence what it shows: alt = \"...\"", packs::Severity::warning);
        }
    }

    bool is_there(std::string_view source) const {
        if (source.starts_with(kOfPack)) return pack_.has(source.substr(kOfPack.size()));
        if (!source.starts_with(kOfEngine)) return true;  // drawn by the engine, as "avatar:"
        const std::string_view name = source.substr(kOfEngine.size());
        std::error_code failed;
        return packs::check_file_name(name).has_value() && fs::exists(media_ / name, failed);
    }

    const ScreenPlace& place_;
    const packs::Pack& pack_;
    const fs::path& media_;
    std::vector<packs::Problem> problems_;
};

}  // namespace

std::vector<packs::Problem> check_screen(const Value& tree, const ScreenPlace& place,
                                         const packs::Pack& pack, const fs::path& media) {
    ScreenCheck check(place, pack, media);
    const Result<ui::Node> node = ui::parse_node(tree, ui::Origin::lesson);
    if (!node) {
        check.add(node.error().detail, "correct what the step's view returns",
                  packs::Severity::error);
        return check.take();  // only a tree that parses has a known depth
    }
    check.walk(tree);
    return check.take();
}

}  // namespace suluh::script
