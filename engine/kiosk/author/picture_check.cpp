#include "kiosk/author/picture_check.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "gfx/picture_store.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::array<std::string_view, 5> kEndings{".svg", ".png", ".jpg", ".jpeg", ".webp"};

bool is_picture(std::string_view name) {
    return name.starts_with("media/") &&
           std::any_of(kEndings.begin(), kEndings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace

std::vector<packs::Problem> check_pictures(const packs::Pack& pack,
                                           const std::filesystem::path& media) {
    gfx::PictureStore pictures(media);
    pictures.set_provider("pack", [&](std::string_view name) { return pack.read(name); });
    std::vector<packs::Problem> problems;
    for (const packs::PackFile& file : pack.files()) {
        if (!is_picture(file.name)) continue;
        const Status drawn = pictures.check("pack:" + file.name);
        if (drawn) continue;
        std::string why = drawn.error().detail;
        const std::string about = "picture pack:" + file.name + ": ";  // the file is named already
        if (why.starts_with(about)) why.erase(0, about.size());
        problems.push_back({file.name, 0, "cannot be drawn: " + why,
                            "save it anew as SVG with a viewBox, PNG or JPEG, and look at it with "
                            "suluh-pack shots"});
    }
    return problems;
}

}  // namespace suluh::kiosk::author
