#include "kiosk/author/contact_sheet.h"

#include <algorithm>
#include <set>

namespace suluh::kiosk::author {

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

using Values = std::vector<std::pair<std::string_view, std::string>>;

class Sheet {
public:
    explicit Sheet(const SheetParts& parts) : parts_(parts) {}

    std::string made() {
        head();
        problems();
        contents();
        out_ += "<main>\n";
        for (const packs::LessonEntry& lesson : parts_.lessons) lesson_of(lesson);
        out_ += "</main>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    // Words with {names} replaced, fit for HTML.
    std::string words(std::string_view key, const Values& values = {}) const {
        std::string text = parts_.words.text_or(key, key);
        for (const auto& [name, value] : values) {
            const std::string hole = "{" + std::string(name) + "}";
            const std::size_t at = text.find(hole);
            if (at != std::string::npos) text.replace(at, hole.size(), value);
        }
        return escaped(text);
    }

    void head() {
        std::set<std::string> scenes;
        for (const Shot& one : parts_.shots) {
            scenes.insert(one.lesson + "/" + one.step + "/" + one.scene);
        }
        const std::string title = words("title", {{"title", parts_.manifest.title}});
        out_ += "<!DOCTYPE html>\n<html lang=\"" + words("lang") +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                "img-src 'self' file:; style-src 'unsafe-inline'\">\n<title>" +
                title + "</title>\n<style>\n" + parts_.style + "</style>\n</head>\n<body>\n";
        out_ += "<header>\n<h1>" + title + "</h1>\n<p>" +
                words("made", {{"shots", std::to_string(parts_.shots.size())},
                               {"scenes", std::to_string(scenes.size())},
                               {"version", packs::version_text(parts_.manifest.version)}}) +
                " " + words("how") + "</p>\n";
        if (parts_.comparison) {
            const auto count = [this](Change change) {
                return std::to_string(parts_.comparison->count(change));
            };
            out_ += "<p>" +
                    words("compared", {{"changed", count(Change::changed)},
                                       {"fresh", count(Change::fresh)},
                                       {"gone", count(Change::gone)},
                                       {"same", count(Change::same)}}) +
                    "</p>\n";
        }
        out_ += "</header>\n";
    }

    void problems() {
        if (parts_.problems.empty()) return;
        out_ += "<section class=\"problems\"><h2>" + words("problems") + "</h2><ul>\n";
        for (const std::string& one : parts_.problems) out_ += "<li>" + escaped(one) + "</li>\n";
        out_ += "</ul></section>\n";
    }

    void contents() {
        out_ += "<nav aria-label=\"" + words("lessons") + "\">\n";
        for (const packs::LessonEntry& lesson : parts_.lessons) {
            const auto& shots = parts_.shots;
            const bool shown = std::any_of(shots.begin(), shots.end(), [&](const Shot& one) {
                return one.lesson == lesson.id;
            });
            if (!shown) continue;
            out_ += "<a href=\"#" + lesson.id + "\">" + escaped(lesson.title) + "</a>\n";
        }
        out_ += "</nav>\n";
    }

    void lesson_of(const packs::LessonEntry& lesson) {
        std::vector<const Shot*> own;
        for (const Shot& one : parts_.shots) {
            if (one.lesson == lesson.id) own.push_back(&one);
        }
        std::vector<const Shot*> gone;
        if (parts_.comparison) {
            for (const Shot& one : parts_.comparison->gone) {
                if (one.lesson == lesson.id) gone.push_back(&one);
            }
        }
        if (own.empty() && gone.empty()) return;
        title_ = lesson.title;
        out_ += "<section id=\"" + lesson.id + "\">\n<h2>" + escaped(lesson.title) + "</h2>\n";
        const Shot* before = nullptr;
        for (const Shot* shot : own) {
            const bool new_step = before == nullptr || before->step != shot->step;
            const bool new_row = new_step || before->scene != shot->scene;
            if (new_row && before != nullptr) out_ += "</div>\n";
            if (new_step) step_of(*shot);
            if (new_row) out_ += "<h4>" + scene_words(*shot) + "</h4>\n<div class=\"row\">\n";
            figures(*shot);
            before = shot;
        }
        if (before != nullptr) out_ += "</div>\n";
        if (!gone.empty()) gone_of(gone);
        out_ += "</section>\n";
    }

    void gone_of(const std::vector<const Shot*>& gone) {
        out_ += "<h3>" + words("gone") + "</h3>\n<div class=\"row\">\n";
        for (const Shot* shot : gone) {
            figure(*shot, before_file(*shot), "gone",
                   escaped(shot->step) + " · " + scene_words(*shot) + " · " + look_words(*shot));
        }
        out_ += "</div>\n";
    }

    void step_of(const Shot& shot) {
        if (shot.step == "end") {
            out_ += "<h3>" + words("end") + "</h3>\n";
            return;
        }
        out_ += "<h3 id=\"" + shot.lesson + "-" + name_part(shot.step) + "\">" +
                words("step", {{"at", std::to_string(shot.at)},
                               {"of", std::to_string(shot.of)},
                               {"step", shot.step}}) +
                " <small>" + escaped(shot.kind) + "</small></h3>\n";
    }

    // "p2-answer-like": page 2, what came of "like".
    std::string scene_words(const Shot& shot) const {
        const std::size_t dash = shot.scene.find('-');
        const std::string page = shot.scene.substr(1, dash - 1);
        const std::string name = shot.scene.substr(dash + 1);
        std::string text;
        if (shot.step == "end") {
            text = words("end");
        } else if (name == "start") {
            text = words("start");
        } else {
            text = words(shot.verdict);
            if (name.starts_with("answer-")) text += " (" + escaped(name.substr(7)) + ")";
        }
        if (page != "1") text += ", " + words("page", {{"page", page}});
        return text;
    }

    static std::string look_words(const Shot& shot) {
        std::string text =
            std::to_string(shot.w) + "×" + std::to_string(shot.h) + " · " + shot.lang;
        if (shot.set != "standard") text += " · " + shot.set;
        return escaped(text);
    }

    void figures(const Shot& shot) {
        std::string caption = look_words(shot);
        if (shot.more) caption += " · " + words("more");
        const auto found = parts_.comparison ? parts_.comparison->of.find(shot.file)
                                             : std::map<std::string, Change>::const_iterator();
        const Change change = parts_.comparison ? found->second : Change::same;
        if (change == Change::fresh) {
            caption += " <span class=\"tag\">" + words("fresh") + "</span>";
            return figure(shot, shot.file, "fresh", caption);
        }
        if (change != Change::changed) return figure(shot, shot.file, "", caption);
        const std::string tag = " <span class=\"tag\">" + words("changed") + "</span> ";
        figure(shot, before_file(shot), "changed", caption + tag + words("before"));
        figure(shot, shot.file, "changed", caption + tag + words("after"));
        figure(shot, difference_file(shot), "changed", caption + tag + words("difference"));
    }

    void figure(const Shot& shot, const std::string& file, const char* mark,
                const std::string& caption) {
        const std::string alt = words("alt", {{"lesson", title_},
                                              {"step", shot.step},
                                              {"scene", scene_words(shot)},
                                              {"look", look_words(shot)}});
        out_ += "<figure class=\"" + std::string(mark) +
                "\"><label><input type=\"checkbox\"><img loading=\"lazy\" src=\"" + escaped(file) +
                "\" width=\"" + std::to_string(shot.w) + "\" height=\"" + std::to_string(shot.h) +
                "\" alt=\"" + alt + "\"></label><figcaption>" + caption +
                "</figcaption></figure>\n";
    }

    const SheetParts& parts_;
    std::string title_;
    std::string out_;
};

std::string beside(const Shot& shot, std::string_view what) {
    return "against/" + shot.file.substr(0, shot.file.rfind('.')) + "-" + std::string(what) +
           ".png";
}

}  // namespace

std::string before_file(const Shot& shot) {
    return beside(shot, "before");
}

std::string difference_file(const Shot& shot) {
    return beside(shot, "difference");
}

std::string contact_sheet(const SheetParts& parts) {
    return Sheet(parts).made();
}

}  // namespace suluh::kiosk::author
