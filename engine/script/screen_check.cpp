#include <algorithm>

#include "base/files.h"
#include "base/nearest.h"
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
        const std::string kind = node.text_or("kind", "");
        if (kind == "picture") check_picture(node);
        if (kind == "icon") check_icon(node.text_or("name", ""));
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

    void check_icon(const std::string& name) {
        if (has_icon(media_, name)) return;
        add("there is no icon '" + packs::printable(name) + "'", icon_remedy(media_, name),
            packs::Severity::error);
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

bool has_icon(const fs::path& media, const std::string& name) {
    std::error_code failed;
    return packs::check_file_name(name).has_value() &&
           fs::exists(media / "icons" / (name + ".svg"), failed);
}

std::string icon_remedy(const fs::path& media, const std::string& name) {
    std::vector<std::string> names;
    std::error_code failed;
    for (const fs::directory_entry& one : fs::directory_iterator(media / "icons", failed)) {
        names.push_back(one.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    const std::string near = nearest_name(name, names);
    return near.empty() ? "take a name of media/icons, without .svg"
                        : "did you mean '" + near + "'?";
}

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
