#include "bench/stage.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "script/lesson_sources.h"
#include "ui/node_parse.h"

namespace suluh::bench {

namespace {

namespace fs = std::filesystem;

const fs::path kSource = SULUH_SOURCE_DIR;

template <class T>
T need(Result<T> result, const char* what) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "bench: %s: %s\n", what, result.error().detail.c_str());
    std::exit(1);
}

void need(const Status& status, const char* what) {
    if (status) return;
    std::fprintf(stderr, "bench: %s: %s\n", what, status.error().detail.c_str());
    std::exit(1);
}

// As many modules as home shows without scrolling, in all their states.
Value catalogue() {
    const char* const states[] = {"started", "new", "done"};
    const char* const icons[] = {"balance", "phone", "shield-check", "users", "ballot", "news"};
    Value::List modules;
    for (int i = 0; i < 6; ++i) {
        modules.push_back(
            Value::Map{{"pack", "p"},
                       {"lesson", "l" + std::to_string(i)},
                       {"title", "Netralitas ASN di Tahun Politik " + std::to_string(i)},
                       {"pillar", "netralitas"},
                       {"icon", icons[i]},
                       {"minutes", 20},
                       {"jp", 0.5},
                       {"signed", true},
                       {"state", states[i % 3]},
                       {"progress", 0.4},
                       {"available", true},
                       {"picture", "media:illustrations/netral.svg"}});
    }
    return Value::Map{{"modules", std::move(modules)}};
}

Value environment() {
    return Value::Map{{"w", 1920},    {"h", 1080},         {"portrait", false},
                      {"text", 1},    {"theme", "terang"}, {"still", false},
                      {"lang", "id"}, {"content_w", 1920}, {"content_h", 840}};
}

script::OpenLesson shipped_lesson() {
    script::OpenLesson open;
    open.lib = need(script::read_sources(kSource / "scripts/lib"), "the lesson library");
    open.files = need(script::read_sources(kSource / "scripts/packs/netralitas-asn"), "the pack");
    for (const auto& file :
         fs::directory_iterator(kSource / "scripts/packs/netralitas-asn/lessons")) {
        const std::string name = "lessons/" + file.path().filename().string();
        if (open.entry.empty() || name < open.entry) open.entry = name;
    }
    open.pack = "netralitas-asn";
    open.seed = 7;
    return open;
}

void collect_options(const Value& node, std::vector<std::pair<std::string, Value>>& found) {
    const std::string role = node.text_or("role", "");
    if ((role == "option" || role == "checkbox") && node.find("tap") != nullptr) {
        const Value* arg = node.find("arg");
        found.emplace_back(node.text_or("tap", ""), arg != nullptr ? *arg : Value());
    }
    const Value* children = node.find("children");
    if (children == nullptr || children->list() == nullptr) return;
    for (const Value& child : *children->list()) collect_options(child, found);
}

}  // namespace

Stage::Stage()
    : text_(need(gfx::TextEngine::create(), "the fonts")),
      pictures_(kSource / "media"),
      renderer_(*text_, pictures_),
      measure_(*text_),
      view_(measure_,
            [this](std::string_view source) -> std::optional<ui::Size> {
                const Result<gfx::PictureSize> size = pictures_.natural_size(source);
                if (!size) return std::nullopt;
                return ui::Size{static_cast<float>(size->w), static_cast<float>(size->h)};
            }),
      env_(environment()),
      window_(static_cast<std::size_t>(kWidth) * kHeight) {
    renderer_.resize(kWidth, kHeight);
    view_.set_viewport(kWidth, kHeight);
    script::ShellOptions options;
    options.folders = {kSource / "scripts/shell", kSource / "scripts/lib"};
    shell_ = need(script::ShellState::load(options), "the shell");
    provide_answers();
    need(shell_->start(
             Value::Map{{"office", "Kantor Regional"}, {"kiosk", "Lantai 1"}, {"lang", "id"}}),
         "start");
}

Stage::~Stage() = default;

void Stage::provide_answers() {
    const auto answer = [this](const char* service, Value value) {
        shell_->provide(service, [value = std::move(value)](
                                     const Value&, const script::Reply& reply) { reply(value); });
    };
    answer("catalogue", catalogue());
    answer("session.start", Value::Map{{"name", "Ratna Wulandari"},
                                       {"unit", "Bagian Umum"},
                                       {"sex", "P"},
                                       {"jp_done", 8},
                                       {"jp_target", 20}});
    answer("person.check", Value::Map{{"valid", true},
                                      {"known", true},
                                      {"name", "Ratna Wulandari"},
                                      {"unit", "Bagian Umum"},
                                      {"sex", "P"},
                                      {"birth", Value::Map{{"y", 1981}, {"m", 4}, {"d", 12}}}});
    answer("lesson.open",
           Value::Map{{"title", "Netralitas"}, {"sub", ""}, {"steps", 12}, {"resumed", false}});
    for (const char* service :
         {"settings.set", "session.end", "lesson.event", "lesson.close", "sound.click"}) {
        answer(service, Value());
    }
}

void Stage::go_home() {
    need(shell_->event("start", Value()), "start");
    for (const char digit : std::string("198104122005012004")) {
        need(shell_->event("digit", std::string(1, digit)), "digit");
    }
    need(shell_->event("submit", Value()), "submit");
    need(shell_->event("yes", Value()), "yes");
    rebuild();
    settle();
}

script::LessonView Stage::wait_for_view() {
    for (;;) {
        for (script::LessonMessage& message : lesson_->wait(std::chrono::milliseconds(5000))) {
            if (auto* view = std::get_if<script::LessonView>(&message)) return std::move(*view);
            if (auto* response = std::get_if<script::LessonResponse>(&message)) {
                lesson_->saved(response->ref);
            }
            if (std::holds_alternative<script::LessonEnded>(message)) {
                need(Status(Error{Fault::gone, "the lesson ended"}), "lesson");
            }
        }
    }
}

void Stage::take_lesson(const script::LessonView& view) {
    lesson_tree_ = view.tree;
    lesson_node_ = need(ui::parse_node(view.tree, ui::Origin::lesson), "the lesson's tree");
    need(shell_->message("lesson", script::to_value(view.frame)), "lesson frame");
}

Value Stage::lesson_says(const std::string& event, const Value& arg) {
    lesson_->event(event, arg);
    take_lesson(wait_for_view());
    return lesson_tree_;
}

void Stage::go_to_question() {
    need(shell_->event("open-offer", Value()), "open");
    lesson_ = std::make_unique<script::LessonHost>(
        script::LessonHostOptions{.program = script::lesson_program()}, shipped_lesson());
    take_lesson(wait_for_view());
    while (options(lesson_tree_).size() < 4) (void)lesson_says("primary", Value());
    rebuild();
    settle();
}

std::vector<std::pair<std::string, Value>> Stage::options(const Value& tree) {
    std::vector<std::pair<std::string, Value>> found;
    collect_options(tree, found);
    return found;
}

Value Stage::shell_view() {
    return need(shell_->view(env_), "view");
}

void Stage::rebuild() {
    ui::Node tree = need(ui::parse_node(shell_view(), ui::Origin::shell), "the tree");
    if (lesson_node_) ui::attach_slot(tree, "lesson", *lesson_node_);
    view_.set_tree(std::move(tree));
}

void Stage::show_lesson(const Value& tree) {
    lesson_node_ = need(ui::parse_node(tree, ui::Origin::lesson), "the lesson's tree");
    rebuild();
}

void Stage::show(ui::Node tree) {
    view_.set_tree(std::move(tree));
}

const gfx::DrawList& Stage::paint() {
    return view_.paint(now_);
}

void Stage::render() {
    double drawn = 0;
    for (const gfx::IntRect& area : renderer_.render(paint())) {
        drawn += static_cast<double>(area.w) * area.h;
        for (int y = area.y; y < area.bottom(); ++y) {
            std::memcpy(window_.data() + std::size_t{kWidth} * static_cast<std::size_t>(y) + area.x,
                        renderer_.surface().row(y) + area.x,
                        static_cast<std::size_t>(area.w) * sizeof(std::uint32_t));
        }
    }
    share_drawn_ = drawn / (double{kWidth} * kHeight);
}

void Stage::render_all() {
    renderer_.invalidate();
    render();
}

void Stage::settle() {
    for (int i = 0; i < 200; ++i) {
        tick();
        render();
        if (view_.settled(now_)) return;
        pass(16);
    }
}

}  // namespace suluh::bench
