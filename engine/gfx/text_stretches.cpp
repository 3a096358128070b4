#include "gfx/text_stretches.h"

#include <utility>

#include "gfx/bidi.h"

namespace suluh::gfx {

namespace {

class Cutter {
public:
    Cutter(FontShelf& fonts, const Font& font, std::string_view text)
        : fonts_(fonts), font_(font), text_(characters(text)), levels_(bidi_levels(text)) {}

    std::vector<Stretch> cut() {
        for (std::size_t i = 0; i < text_.size();) {
            std::size_t end = i + 1;
            while (end < text_.size() && continues_cluster(text_[end].code)) ++end;
            add(i, end);
            i = end;
        }
        return std::move(result_);
    }

private:
    // One letter with its marks.
    void add(std::size_t from, std::size_t to) {
        const Character& first = text_[from];
        Stretch next{first.from, text_[to - 1].to, 0, script_of(first.code),
                     levels_.of_byte.empty() ? std::uint8_t{0} : levels_.of_byte[first.from]};
        if (const Stretch* last = joins(first.code, next)) {
            next.face = last->face;
            next.script = last->script;
        } else {
            next.face = face_of_cluster(from, to, next.script);
        }
        append(next);
    }

    // Invisible characters, and digits and punctuation that the last script's font has too, need
    // no font of their own.
    [[nodiscard]] const Stretch* joins(char32_t code, const Stretch& next) {
        if (result_.empty() || next.script != Script::common) return nullptr;
        const Stretch& last = result_.back();
        if (is_invisible(code)) return &last;
        const bool other_script = last.script != Script::common && last.level == next.level;
        return other_script && fonts_.provides(last.face, font_.px, code) ? &last : nullptr;
    }

    [[nodiscard]] FaceId face_of_cluster(std::size_t from, std::size_t to, Script script) {
        const FaceId face = fonts_.face_for(font_, text_[from].code, script);
        for (std::size_t i = from + 1; i < to; ++i) {
            const char32_t mark = text_[i].code;
            if (is_invisible(mark) || fonts_.provides(face, font_.px, mark)) continue;
            // A font that has the mark must have its letter too, or the mark would stand alone.
            const FaceId other = fonts_.face_for(font_, mark, script);
            if (fonts_.provides(other, font_.px, text_[from].code)) return other;
        }
        return face;
    }

    void append(const Stretch& next) {
        if (!result_.empty()) {
            Stretch& last = result_.back();
            if (last.face == next.face && last.script == next.script && last.level == next.level) {
                last.to = next.to;
                return;
            }
        }
        result_.push_back(next);
    }

    FontShelf& fonts_;
    const Font& font_;
    std::vector<Character> text_;
    BidiLevels levels_;
    std::vector<Stretch> result_;
};

}  // namespace

std::vector<Stretch> stretches_of(FontShelf& fonts, const Font& font, std::string_view text) {
    if (is_ascii(text)) return {{0, text.size(), FontShelf::base_face(font), Script::common, 0}};
    return Cutter(fonts, font, text).cut();
}

std::vector<Stretch> in_visual_order(const std::vector<Stretch>& stretches) {
    std::vector<std::uint8_t> levels;
    for (const Stretch& stretch : stretches) levels.push_back(stretch.level);
    std::vector<Stretch> result;
    for (const std::size_t index : visual_order(levels)) result.push_back(stretches[index]);
    return result;
}

}  // namespace suluh::gfx
