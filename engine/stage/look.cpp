#include "stage/look.h"

#include <algorithm>
#include <array>

namespace suluh::stage {

namespace {

// The frame of design.md §3: what is left between them is the lesson's.
constexpr double kHeader = 104;
constexpr double kBar = 136;
constexpr double kPortraitBar = 246;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

}  // namespace

script::LessonEnv fresh_look(int window_w, int window_h, const std::string& lang) {
    script::LessonEnv look;
    fit_window(look, window_w, window_h);
    look.lang = lang;
    return look;
}

void fit_window(script::LessonEnv& look, int window_w, int window_h) {
    const ui::Scale scale = ui::scale_for(window_w, window_h);
    look.w = scale.logical_w;
    look.h = scale.logical_h;
    look.portrait = scale.portrait;
    look.content_w = look.w;
    look.content_h = look.h - kHeader - (look.portrait ? kPortraitBar : kBar);
}

ui::Look ui_look(const script::LessonEnv& env) {
    ui::Look look;
    look.theme = env.theme == "kontras" ? ui::ThemeName::kontras : ui::ThemeName::terang;
    look.text = static_cast<float>(env.text);
    look.still = env.still;
    return look;
}

Status apply_settings(script::LessonEnv& look, const Value& settings) {
    constexpr std::array<double, 3> kTextSizes{1.0, 1.2, 1.4};
    const std::string theme = settings.text_or("theme", look.theme);
    if (theme != "terang" && theme != "kontras") {
        return Error{Fault::bad_input, "theme '" + theme + "' is neither terang nor kontras"};
    }
    const double text = settings.number_or("text", look.text);
    if (std::find(kTextSizes.begin(), kTextSizes.end(), text) == kTextSizes.end()) {
        return Error{Fault::bad_input, "text must be 1.0, 1.2 or 1.4"};
    }
    const std::string lang = settings.text_or("lang", look.lang);
    if (lang.size() != 2 || !std::all_of(lang.begin(), lang.end(), is_small_letter)) {
        return Error{Fault::bad_input, "lang '" + lang + "' is no two-letter code"};
    }
    look.theme = theme;
    look.text = text;
    look.still = settings.boolean_or("still", look.still);
    look.reach = settings.boolean_or("reach", look.reach);
    look.lang = lang;
    return {};
}

}  // namespace suluh::stage
