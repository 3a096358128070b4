#include "ui/node_fields.h"

#include <algorithm>
#include <array>

namespace suluh::ui {

namespace {

constexpr std::uint32_t bit(Kind kind) {
    return 1U << static_cast<unsigned>(kind);
}

template <class... Kinds>
constexpr std::uint32_t only(Kinds... kinds) {
    return (bit(kinds) | ...);
}

constexpr std::uint32_t kAll = (1U << static_cast<unsigned>(kKindCount)) - 1;
constexpr std::uint32_t kParents = only(Kind::column, Kind::row, Kind::stack, Kind::grid,
                                        Kind::scroll, Kind::box, Kind::ring, Kind::slot);
constexpr std::uint32_t kColored = only(Kind::text, Kind::icon, Kind::ring, Kind::bar, Kind::petals,
                                        Kind::kawung, Kind::qr, Kind::field, Kind::slider);
constexpr std::uint32_t kWorded = only(Kind::text, Kind::field);

// Sorted by name: find_field relies on it.
constexpr std::array kFields = std::to_array<FieldSpec>({
    {"abs", Field::abs, kAll},
    {"after", Field::after, kAll},
    {"align", Field::align, kParents | bit(Kind::text)},
    {"alt", Field::alt, only(Kind::picture)},
    {"arg", Field::arg, kAll},
    {"aspect", Field::aspect, kAll},
    {"basis", Field::basis, kAll},
    {"breathes", Field::breathes, kAll},
    {"caret", Field::caret, only(Kind::field)},
    {"cell", Field::cell, only(Kind::text)},
    {"center", Field::center, only(Kind::kawung)},
    {"children", Field::children, kParents},
    {"clip", Field::clip, kAll},
    {"color", Field::color, kColored},
    {"cols", Field::cols, only(Kind::grid)},
    {"decor", Field::decor, kAll},
    {"drag", Field::drag, kAll},
    {"drop", Field::drop, kAll},
    {"drop_arg", Field::drop_arg, kAll},
    {"edge", Field::edge, kAll},
    {"enabled", Field::enabled, kAll},
    {"enter", Field::enter, kAll},
    {"fade", Field::fade, only(Kind::scroll)},
    {"fill", Field::fill, kAll},
    {"fit", Field::fit, only(Kind::picture)},
    {"focus_ring", Field::focus_ring, kAll},
    {"focused", Field::focused, only(Kind::field)},
    {"font", Field::font, kWorded},
    {"gap", Field::gap, kParents | bit(Kind::petals)},
    {"gradient", Field::gradient, kAll},
    {"grow", Field::grow, kAll},
    {"h", Field::h, kAll},
    {"hidden", Field::hidden, kAll},
    {"hint", Field::hint, kAll},
    {"hold", Field::hold, kAll},
    {"hot", Field::hot, kAll},
    {"id", Field::id, kAll},
    {"jump", Field::jump, only(Kind::scroll)},
    {"justify", Field::justify, kParents},
    {"key", Field::key, kAll},
    {"kind", Field::kind, kAll},
    {"label", Field::label, kAll},
    {"labels", Field::labels, only(Kind::chart)},
    {"line", Field::line, kWorded},
    {"links", Field::links, only(Kind::links)},
    {"lip", Field::lip, kAll},
    {"margin", Field::margin, kAll},
    {"mark", Field::mark, only(Kind::text)},
    {"markup", Field::markup, only(Kind::text)},
    {"max", Field::max, only(Kind::chart)},
    {"max_h", Field::max_h, kAll},
    {"max_lines", Field::max_lines, only(Kind::text)},
    {"max_w", Field::max_w, kAll},
    {"min_h", Field::min_h, kAll},
    {"min_w", Field::min_w, kAll},
    {"modal", Field::modal, kAll},
    {"mode", Field::mode, only(Kind::kawung, Kind::chart)},
    {"moves", Field::moves, kAll},
    {"n", Field::n, only(Kind::petals)},
    {"name", Field::name, only(Kind::icon, Kind::slot)},
    {"now", Field::now, only(Kind::petals)},
    {"on_more", Field::on_more, only(Kind::scroll)},
    {"opacity", Field::opacity, kAll},
    {"pad", Field::pad, kAll},
    {"placeholder", Field::placeholder, only(Kind::field)},
    {"pressed", Field::pressed, kAll},
    {"radius", Field::radius, kAll},
    {"role", Field::role, kAll},
    {"row_gap", Field::row_gap, only(Kind::grid, Kind::row)},
    {"scale_text", Field::scale_text, kWorded},
    {"selected", Field::selected, kAll},
    {"self", Field::self, kAll},
    {"series", Field::series, only(Kind::chart)},
    {"shadow", Field::shadow, kAll},
    {"shape", Field::shape, kAll},
    {"shrink", Field::shrink, kAll},
    {"size", Field::size,
     kWorded | only(Kind::icon, Kind::ring, Kind::petals, Kind::qr, Kind::kawung)},
    {"slice", Field::slice, only(Kind::picture)},
    {"slide", Field::slide, only(Kind::slider)},
    {"src", Field::src, only(Kind::picture)},
    {"steps", Field::steps, only(Kind::slider)},
    {"stick_to_end", Field::stick_to_end, only(Kind::scroll)},
    {"stroke", Field::stroke, only(Kind::ring)},
    {"style", Field::style, kWorded},
    {"tap", Field::tap, kAll},
    {"tap_place", Field::tap_place, kAll},
    {"text", Field::text, kWorded | bit(Kind::qr)},
    {"track", Field::track, only(Kind::ring, Kind::bar, Kind::slider)},
    {"unit", Field::unit, only(Kind::chart)},
    {"value", Field::value, only(Kind::ring, Kind::bar, Kind::slider)},
    {"w", Field::w, kAll},
    {"weight", Field::weight, kWorded},
    {"while_hot", Field::while_hot, kAll},
    {"wrap", Field::wrap, only(Kind::row)},
});
static_assert(std::is_sorted(kFields.begin(), kFields.end(),
                             [](const FieldSpec& a, const FieldSpec& b) {
                                 return a.name < b.name;
                             }));

// Where the names with each first letter begin: every field of every tree is looked up here.
constexpr std::array<std::size_t, 27> first_of_letter() {
    std::array<std::size_t, 27> first{};
    for (std::size_t letter = 0; letter < first.size(); ++letter) {
        const auto smaller = [letter](const FieldSpec& spec) {
            return static_cast<std::size_t>(spec.name.front() - 'a') < letter;
        };
        first[letter] =
            static_cast<std::size_t>(std::count_if(kFields.begin(), kFields.end(), smaller));
    }
    return first;
}
constexpr std::array<std::size_t, 27> kFirstOfLetter = first_of_letter();

}  // namespace

const FieldSpec* find_field(std::string_view name) {
    if (name.empty() || name.front() < 'a' || name.front() > 'z') return nullptr;
    const auto letter = static_cast<std::size_t>(name.front() - 'a');
    for (std::size_t i = kFirstOfLetter[letter]; i < kFirstOfLetter[letter + 1]; ++i) {
        if (kFields[i].name == name) return &kFields[i];
    }
    return nullptr;
}

std::vector<std::string_view> field_names(Kind kind) {
    std::vector<std::string_view> names;
    for (const FieldSpec& spec : kFields) {
        if (knows(kind, spec)) names.push_back(spec.name);
    }
    return names;
}

std::vector<std::string_view> kind_names() {
    std::vector<std::string_view> names;
    for (int i = 0; i < kKindCount; ++i) names.push_back(kind_name(static_cast<Kind>(i)));
    return names;
}

}  // namespace suluh::ui
