#include "kiosk/author/scene_look.h"

namespace suluh::kiosk::author {

Status work_in_look(AuthorShell& shell, const script::LessonEnv& env, LessonRun& run,
                    const LookWork& work) {
    const auto update = [&](const Result<LessonSaid>& said) -> Status {
        if (!said) return said.error();
        return shell.show(run.view().frame);
    };
    if (Status shown = update(run.look(env)); !shown) return shown;
    std::optional<ui::UiEvent> more;
    const Status worked = work([&] { return shell.screen(env, &run.view().tree); },
                               [&](const ui::UiEvent& event) -> Status {
                                   if (event.origin != ui::Origin::lesson) {
                                       return shell.event(event.name, event.arg);
                                   }
                                   more = event;
                                   return update(run.tell(event.name, event.arg));
                               });
    if (!worked || !more || more->arg != Value(true)) return worked;
    return update(run.tell(more->name, false));
}

}  // namespace suluh::kiosk::author
