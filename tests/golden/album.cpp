#include "golden/album.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/files.h"
#include "golden/webp.h"

namespace suluh::golden {

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

constexpr std::string_view kNone = "-";
constexpr std::size_t kMostIndexBytes = std::size_t{1} << 16;
constexpr std::uint32_t kOpaque = 0xFF000000U;
constexpr int kBlock = 16;  // px
constexpr std::size_t kMostBases = 4;
constexpr std::size_t kOneIn = 100;  // of the blocks is what a further base must give

bool same_size(const gfx::Surface& a, const gfx::Surface& b) {
    return a.width() == b.width() && a.height() == b.height();
}

bool same_in(const gfx::Surface& a, const gfx::Surface& b, const gfx::IntRect& area) {
    const auto bytes = static_cast<std::size_t>(area.w) * sizeof(std::uint32_t);
    for (int y = area.y; y < area.bottom(); ++y) {
        if (std::memcmp(a.row(y) + area.x, b.row(y) + area.x, bytes) != 0) return false;
    }
    return true;
}

bool is_same(const gfx::Surface& a, const gfx::Surface& b) {
    return same_size(a, b) && same_in(a, b, a.bounds());
}

std::vector<gfx::IntRect> blocks_of(const gfx::Surface& picture) {
    std::vector<gfx::IntRect> blocks;
    for (int y = 0; y < picture.height(); y += kBlock) {
        for (int x = 0; x < picture.width(); x += kBlock) {
            blocks.push_back(gfx::intersect({x, y, kBlock, kBlock}, picture.bounds()));
        }
    }
    return blocks;
}

// A picture on its way to a file: what is its own, and what each base gives.
class Patch {
public:
    Patch(const std::string& name, const Pictures& wanted)
        : name_(name),
          wanted_(wanted),
          open_(blocks_of(wanted.at(name))),
          blocks_(open_.size()),
          patch_(wanted.at(name).width(), wanted.at(name).height()) {
        while (bases_.size() < kMostBases && take_best()) {
        }
        for (const gfx::IntRect& block : open_) fill(block, kOpaque);
    }
    [[nodiscard]] const Names& bases() const { return bases_; }
    [[nodiscard]] const gfx::Surface& surface() const { return patch_; }

private:
    [[nodiscard]] const gfx::Surface& picture() const { return wanted_.at(name_); }

    // Only pictures that come earlier: no circles.
    bool take_best() {
        std::string best;
        auto most = static_cast<long>(blocks_ / kOneIn);
        for (const auto& [other, candidate] : wanted_) {
            if (other == name_) break;
            if (!same_size(picture(), candidate)) continue;
            const long given = std::count_if(
                open_.begin(), open_.end(),
                [&](const gfx::IntRect& block) { return same_in(picture(), candidate, block); });
            if (given <= most) continue;
            most = given;
            best = other;
        }
        if (best.empty()) return false;
        std::erase_if(open_, [&](const gfx::IntRect& block) {
            if (!same_in(picture(), wanted_.at(best), block)) return false;
            fill(block, static_cast<std::uint32_t>(bases_.size()) << 24);
            return true;
        });
        bases_.push_back(best);
        return true;
    }

    // Its own pixels, or the number of the base that gives them.
    void fill(const gfx::IntRect& block, std::uint32_t alpha) {
        for (int y = block.y; y < block.bottom(); ++y) {
            for (int x = block.x; x < block.right(); ++x) {
                patch_.row(y)[x] = alpha == kOpaque ? picture().row(y)[x] | kOpaque : alpha;
            }
        }
    }

    const std::string& name_;
    const Pictures& wanted_;
    std::vector<gfx::IntRect> open_;  // blocks that no base gives
    std::size_t blocks_;              // of the whole picture
    gfx::Surface patch_;
    Names bases_;
};

Names split(const std::string& text) {
    Names names;
    std::istringstream parts(text == kNone ? "" : text);
    for (std::string name; std::getline(parts, name, ',');) names.push_back(name);
    return names;
}

std::string joined(const Names& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    return text.empty() ? std::string(kNone) : text;
}

Status lay_on(gfx::Surface& patch, const Names& bases, const Pictures& known) {
    std::vector<const gfx::Surface*> under;
    for (const std::string& base : bases) {
        const auto found = known.find(base);
        if (found == known.end() || !same_size(patch, found->second)) {
            return Error{Fault::bad_input, "it builds on " + base + ", which does not fit"};
        }
        under.push_back(&found->second);
    }
    for (int y = 0; y < patch.height(); ++y) {
        for (int x = 0; x < patch.width(); ++x) {
            const std::size_t number = patch.row(y)[x] >> 24;
            if (number == 255) continue;
            if (number >= under.size()) return Error{Fault::bad_input, "it has a wrong base"};
            patch.row(y)[x] = under[number]->row(y)[x];
        }
    }
    return {};
}

Status write_file(const fs::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (bytes.empty() || !out) return Error{Fault::io, "writing " + file.string()};
    return {};
}

}  // namespace

Result<Album> Album::open(const fs::path& folder) {
    Album album(folder);
    std::error_code ignored;
    if (!fs::exists(folder / "index.txt", ignored)) return album;
    if (Status read = album.read_index(); !read) return read.error();
    return album;
}

// A picture stands after the one it builds on: names are sorted.
Status Album::read_index() {
    const Result<std::string> text = read_text(folder_ / "index.txt", kMostIndexBytes);
    if (!text) return text.error();
    std::istringstream lines(*text);
    std::string name, bases;
    while (lines >> name >> bases) {
        Result<gfx::Surface> picture = load_webp(file_of(name));
        if (!picture) return picture.error();
        bases_[name] = split(bases);
        if (Status laid = lay_on(*picture, bases_[name], pictures_); !laid) {
            return laid.error().within(name);
        }
        pictures_.emplace(name, std::move(*picture));
    }
    return {};
}

// The kept file gives the wanted picture, on what its bases will be.
bool Album::stands(const std::string& name, const Pictures& wanted) const {
    const auto kept = pictures_.find(name);
    if (kept == pictures_.end() || !is_same(kept->second, wanted.at(name))) return false;
    const Names& bases = bases_.at(name);
    return std::all_of(bases.begin(), bases.end(), [&](const std::string& base) {
        const auto under = wanted.find(base);
        return under != wanted.end() && is_same(pictures_.at(base), under->second);
    });
}

Status Album::keep(const Pictures& wanted) {
    std::error_code ignored;
    std::string index;
    for (const auto& [name, picture] : wanted) {
        Names bases;
        if (stands(name, wanted)) {
            bases = bases_.at(name);
        } else {
            const Patch patch(name, wanted);
            bases = patch.bases();
            fs::create_directories(file_of(name).parent_path(), ignored);
            const Status saved = write_file(file_of(name), encode_webp(patch.surface()));
            if (!saved) return saved;
        }
        index += name + " " + joined(bases) + "\n";
    }
    for (const auto& [name, base] : bases_) {
        if (wanted.count(name) == 0) fs::remove(file_of(name), ignored);
    }
    return index.empty() ? Status() : write_file(folder_ / "index.txt", index);
}

}  // namespace suluh::golden
