#include "kiosk/author/shot_folder.h"

#include "kiosk/author/contact_sheet.h"
#include "kiosk/author/difference.h"

namespace suluh::kiosk::author {

namespace {

namespace fs = std::filesystem;

Error cannot(const fs::path& file, const std::error_code& why) {
    return {Fault::io, file.string() + ": " + why.message()};
}

Status copy_before(const fs::path& folder, const fs::path& old, const Shot& shot) {
    const fs::path to = folder / before_file(shot);
    std::error_code failed;
    fs::create_directories(to.parent_path(), failed);
    fs::copy_file(old / shot.file, to, fs::copy_options::overwrite_existing, failed);
    if (failed) return cannot(old / shot.file, failed);
    return {};
}

Status show_difference(const fs::path& folder, const fs::path& old, const Shot& shot) {
    const Result<gfx::Surface> before = gfx::load_png(old / shot.file);
    if (!before) return before.error();
    const Result<gfx::Surface> after = gfx::load_png(folder / shot.file);
    if (!after) return after.error();
    return gfx::save_png(difference(*before, *after), folder / difference_file(shot));
}

}  // namespace

Status prepare_shot_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) return cannot(folder, failed);
    if (fs::is_empty(folder, failed)) return {};
    const Result<std::vector<Shot>> earlier = read_shot_list(folder);
    if (!earlier) {
        return Error{Fault::exists, folder.string() +
                                        " holds other things → name an empty "
                                        "folder, or one that shots made"};
    }
    for (const Shot& shot : *earlier) {
        fs::remove(folder / shot.file, failed);
        // Folders that are empty now go too; others stay.
        for (fs::path part = fs::path(shot.file).parent_path(); !part.empty();
             part = part.parent_path()) {
            fs::remove(folder / part, failed);
        }
    }
    fs::remove_all(folder / "against", failed);
    return {};
}

Status show_differences(const fs::path& folder, const fs::path& old, const std::vector<Shot>& shots,
                        const Comparison& comparison) {
    for (const Shot& shot : shots) {
        if (comparison.of.at(shot.file) != Change::changed) continue;
        if (Status copied = copy_before(folder, old, shot); !copied) return copied;
        if (Status shown = show_difference(folder, old, shot); !shown) return shown;
    }
    for (const Shot& shot : comparison.gone) {
        if (Status copied = copy_before(folder, old, shot); !copied) return copied;
    }
    return {};
}

}  // namespace suluh::kiosk::author
