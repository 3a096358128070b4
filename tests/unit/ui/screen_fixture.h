// A view of 1920x1080 with fonts one can reckon with, and hands for it.
#pragma once

#include <string_view>
#include <vector>

#include "fake_measure.h"
#include "trees.h"
#include "ui/view.h"

namespace suluh::ui {

class ScreenTest : public testing::Test {
protected:
    using Events = std::vector<UiEvent>;

    ScreenTest() { view_.set_viewport(1920, 1080); }

    void show(std::string_view text, Origin origin = Origin::shell) {
        view_.set_tree(tree_of(text, origin));
    }
    Events down(float x, float y, Millis now) {
        return view_.pointer({PointerEvent::Kind::down, 1, x, y}, now);
    }
    Events move(float x, float y, Millis now) {
        return view_.pointer({PointerEvent::Kind::move, 1, x, y}, now);
    }
    Events up(float x, float y, Millis now) {
        return view_.pointer({PointerEvent::Kind::up, 1, x, y}, now);
    }
    // Lets time pass as the kiosk's loop does until nothing moves; says when.
    Millis settle(Millis from) {
        static_cast<void>(view_.tick(from));
        Millis now = from;
        for (int frames = 0; frames < 1000; ++frames) {
            const auto wake = view_.next_wake();
            if (!wake) return now;
            now = std::max(now + 1, *wake);
            static_cast<void>(view_.tick(now));
        }
        ADD_FAILURE() << "never stands still";
        return now;
    }
    template <class C>
    std::vector<C> commands(Millis now) {
        std::vector<C> found;
        for (const gfx::Command& command : view_.paint(now)) {
            if (const C* one = std::get_if<C>(&command)) found.push_back(*one);
        }
        return found;
    }
    // Where the fill of this colour token is drawn; the last one of them.
    gfx::Rect place(Token token, Millis now) {
        const gfx::Color wanted = resolve(ColorRef::of(token), view_.look().theme);
        gfx::Rect rect{-1, -1, -1, -1};
        for (const auto& fill : commands<gfx::FillShape>(now)) {
            if (fill.paint.from == wanted) rect = fill.rect;
        }
        return rect;
    }

    FakeMeasure measure_;
    View view_{measure_};
};

}  // namespace suluh::ui
