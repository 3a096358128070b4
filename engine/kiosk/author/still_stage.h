// Draws lesson screens that stand still, without a window, as the kiosk draws them once nothing
// moves any more. One surface a size; fonts and pictures are shared. Main thread only.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "gfx/renderer.h"
#include "kiosk/options.h"
#include "ui/view.h"

namespace suluh::kiosk::author {

class StillStage {
public:
    // The screen's tree as it is now; asked again after each event that was told.
    using Tree = std::function<Result<ui::Node>()>;
    // What the screen says by itself while it settles ("there is more below").
    using Tell = std::function<Status(const ui::UiEvent& event)>;

    [[nodiscard]] static Result<std::unique_ptr<StillStage>> open(
        const std::filesystem::path& media, gfx::PictureStore::Provider pack_pictures);
    StillStage(const StillStage&) = delete;
    StillStage& operator=(const StillStage&) = delete;

    // Hands over the surface of each picture that belongs to this screen: as it opens, then, where
    // parts of it scroll, scrolled to their ends (part 1). The surface is valid during the call.
    using Take = std::function<Status(const gfx::Surface& surface, int part)>;
    [[nodiscard]] Status draw(stage::WindowSize size, const ui::Look& look, const Tree& tree,
                              const Tell& tell, const Take& take);
    // What a designer would send back of this screen as it opens and, where parts of it scroll,
    // scrolled to their ends: see ui::find_flaws(). Only what must be drawn shows what is pale;
    // that takes ten times as long.
    enum class Depth { layout, pixels };
    [[nodiscard]] Result<std::vector<ui::Flaw>> judge(stage::WindowSize size, const ui::Look& look,
                                                      Depth depth, const Tree& tree,
                                                      const Tell& tell);
    // The pack's pictures changed.
    void forget_pictures() { pictures_.forget("pack:"); }

private:
    StillStage(std::unique_ptr<gfx::TextEngine> text, const std::filesystem::path& media);
    using Renderers = std::map<std::pair<int, int>, std::unique_ptr<gfx::Renderer>>;
    [[nodiscard]] gfx::Renderer& renderer_for(Renderers& renderers, stage::WindowSize size);
    [[nodiscard]] ui::View view_for(stage::WindowSize size, const ui::Look& look);
    [[nodiscard]] std::vector<ui::Flaw> flaws_of(const ui::AuditScene& scene,
                                                 stage::WindowSize size, Depth depth);
    [[nodiscard]] Status scroll_to_end(ui::View& view, stage::WindowSize size, const Tree& tree,
                                       const Tell& tell);
    [[nodiscard]] Status settle(ui::View& view, const Tree& tree, const Tell& tell);

    std::unique_ptr<gfx::TextEngine> text_;
    gfx::PictureStore pictures_;
    ui::EngineTextMeasure measure_;
    Renderers renderers_, bare_renderers_;  // bare: what was drawn without any letter
    ui::Millis now_ = 0;
};

}  // namespace suluh::kiosk::author
