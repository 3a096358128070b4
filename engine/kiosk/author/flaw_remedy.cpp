#include "kiosk/author/flaw_remedy.h"

namespace suluh::kiosk::author {

std::string remedy_for(ui::FlawSort sort) {
    using Sort = ui::FlawSort;
    switch (sort) {
        case Sort::box: return "shorten the words; in a view of your own let the box grow (no h)";
        case Sort::cut:
        case Sort::unseen:
            return "shorten the words, or put fewer things on this screen; in a view of your own "
                   "let "
                   "it scroll";
        case Sort::overlap:
            return "give both their own place: a row or column sets them beside each other, abs "
                   "does "
                   "not";
        case Sort::shortened: return "shorten the button's words";
        case Sort::small: return "make it at least 72 by 72 px: min_w = 72, min_h = 72";
        case Sort::touch:
            return "move them apart, or put fewer of them here: a finger must not hit two things";
        case Sort::pale:
            return "take a darker colour for the words, or a plain ground below them: 'ink' on "
                   "'surface' always does";
        case Sort::edge: return "give it edge = { color = \"edge\", width = 3 }, or a darker fill";
    }
    return {};
}

}  // namespace suluh::kiosk::author
