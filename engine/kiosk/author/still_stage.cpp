#include "kiosk/author/still_stage.h"

#include <algorithm>

namespace suluh::kiosk::author {

namespace {

// Every picture shows the same moment, so that what breathes is seen at the same breath.
constexpr ui::Millis kStart = 10'000;
constexpr ui::Millis kAtRest = 2'800'000;  // whole breaths
constexpr ui::Millis kWhile = 10'000;      // longer than any movement
constexpr int kMostTurns = 6;
constexpr float kToTheEnd = 1e5F;

}  // namespace

Result<std::unique_ptr<StillStage>> StillStage::open(const std::filesystem::path& media,
                                                     gfx::PictureStore::Provider pack_pictures) {
    Result<std::unique_ptr<gfx::TextEngine>> text = gfx::TextEngine::create();
    if (!text) return text.error();
    std::unique_ptr<StillStage> stage(new StillStage(std::move(*text), media));
    stage->pictures_.set_provider("pack", std::move(pack_pictures));
    return stage;
}

StillStage::StillStage(std::unique_ptr<gfx::TextEngine> text, const std::filesystem::path& media)
    : text_(std::move(text)), pictures_(media), measure_(*text_) {}

Status StillStage::settle(ui::View& view, const Tree& tree, const Tell& tell) {
    for (int turn = 0; turn < kMostTurns; ++turn) {
        Result<ui::Node> screen = tree();
        if (!screen) return screen.error();
        view.set_tree(std::move(*screen));
        std::vector<ui::UiEvent> events = view.tick(now_);
        now_ += kWhile;
        for (ui::UiEvent& event : view.tick(now_)) events.push_back(std::move(event));
        if (events.empty()) return {};
        for (const ui::UiEvent& event : events) {
            if (Status told = tell(event); !told) return told;
        }
    }
    return {};
}

gfx::Renderer& StillStage::renderer_for(Renderers& renderers, stage::WindowSize size) {
    std::unique_ptr<gfx::Renderer>& renderer = renderers[{size.w, size.h}];
    if (!renderer) {
        renderer = std::make_unique<gfx::Renderer>(*text_, pictures_);
        renderer->resize(size.w, size.h);
    }
    return *renderer;
}

ui::View StillStage::view_for(stage::WindowSize size, const ui::Look& look) {
    ui::View view(measure_, [this](std::string_view source) -> std::optional<ui::Size> {
        const Result<gfx::PictureSize> natural = pictures_.natural_size(source);
        if (!natural) return std::nullopt;
        return ui::Size{static_cast<float>(natural->w), static_cast<float>(natural->h)};
    });
    view.set_viewport(size.w, size.h);
    view.set_look(look);
    return view;
}

std::vector<ui::Flaw> StillStage::flaws_of(const ui::AuditScene& scene, stage::WindowSize size,
                                           Depth depth) {
    if (depth == Depth::layout) return ui::find_layout_flaws(scene, measure_);
    gfx::Renderer& whole = renderer_for(renderers_, size);
    gfx::Renderer& bare = renderer_for(bare_renderers_, size);
    (void)whole.render(scene.list);
    (void)bare.render(ui::without_text(scene.list));
    return ui::find_flaws(scene, {whole.surface(), bare.surface()}, measure_);
}

Result<std::vector<ui::Flaw>> StillStage::judge(stage::WindowSize size, const ui::Look& look,
                                                Depth depth, const Tree& tree, const Tell& tell) {
    ui::View view = view_for(size, look);
    now_ = kStart;
    if (Status settled = settle(view, tree, tell); !settled) return settled.error();
    const ui::AuditScene scene = view.audit_scene(kAtRest);
    std::vector<ui::Flaw> flaws = flaws_of(scene, size, depth);
    const bool scrolls = std::any_of(scene.placed.begin(), scene.placed.end(), [](const auto& one) {
        return one.scroll_height > one.rect.h;
    });
    if (!scrolls) return flaws;
    if (Status settled = scroll_to_end(view, size, tree, tell); !settled) return settled.error();
    for (ui::Flaw& flaw : flaws_of(view.audit_scene(2 * kAtRest), size, depth)) {
        flaws.push_back(std::move(flaw));
    }
    return flaws;
}

Status StillStage::scroll_to_end(ui::View& view, stage::WindowSize size, const Tree& tree,
                                 const Tell& tell) {
    now_ = kAtRest;
    // Wherever a wheel would scroll: down the middle, and the middles of the two halves.
    for (const float share : {0.5F, 0.25F, 0.75F}) {
        view.wheel({static_cast<float>(size.w) * share, static_cast<float>(size.h) / 2}, kToTheEnd,
                   now_);
    }
    now_ += kWhile;
    return settle(view, tree, tell);
}

Status StillStage::draw(stage::WindowSize size, const ui::Look& look, const Tree& tree,
                        const Tell& tell, const Take& take) {
    gfx::Renderer* const renderer = &renderer_for(renderers_, size);
    ui::View view = view_for(size, look);
    now_ = kStart;
    if (Status settled = settle(view, tree, tell); !settled) return settled;
    (void)renderer->render(view.paint(kAtRest));
    if (Status taken = take(renderer->surface(), 0); !taken) return taken;
    if (Status settled = scroll_to_end(view, size, tree, tell); !settled) return settled;
    const bool scrolled = !renderer->render(view.paint(2 * kAtRest)).empty();
    return scrolled ? take(renderer->surface(), 1) : Status();
}

}  // namespace suluh::kiosk::author
