#include "collect/window/desk.h"

#include "base/log.h"
#include "collect/window/desk_work.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

Value to_value(const sync::Volume& volume) {
    return Value::Map{{"name", volume.name},
                      {"path", volume.mount.point.string()},
                      {"read_only", volume.mount.read_only}};
}

bool lies_on(const fs::path& place, const fs::path& point) {
    const fs::path rest = place.lexically_normal().lexically_relative(point);
    return !rest.empty() && *rest.begin() != "..";
}

}  // namespace

Desk::Desk(Given given)
    : options_(std::move(given.options)),
      resources_(std::move(given.resources)),
      clock_(given.clock),
      loop_({"suluh-collect", options_.inspect, options_.shot, options_.robot},
            std::move(given.screen), given.clock, *this),
      archive_(fs::absolute(options_.db), options_.keys),
      volume_events_([this] { loop_.waker().wake(); }),
      jobs_(loop_, archive_, given.clock) {
    const stage::WindowSize size = loop_.screen().room();
    look_ = stage::fresh_look(size.w, size.h, "id");
    loop_.screen().set_look(stage::ui_look(look_));
}

Desk::~Desk() {
    loop_.set_shell(nullptr);
}

Status Desk::begin() {
    script::ShellOptions options;
    // The kiosk's own folder lends what both have: shared.lua and long lists.
    const fs::path scripts = resources_ / "scripts";
    options.folders = {scripts / "collector", scripts / "shell", scripts / "lib"};
    options.clock = &clock_;
    options.on_error = [this](const Error& error) { loop_.said_wrong(error, "collector"); };
    Result<std::unique_ptr<script::ShellState>> shell = script::ShellState::load(options);
    if (!shell) return shell.error().within("loading the screens");
    shell_ = std::move(*shell);
    loop_.set_shell(shell_.get());
    provide_common();
    provide_adding();
    provide_folders();
    provide_telling();
    provide_roster();
    const Value boot(Value::Map{
        {"version", options_.version}, {"db", archive_.file().string()}, {"lang", "id"}});
    if (Status started = shell_->start(boot); !started) {
        return started.error().within("starting the screens");
    }
    watch_volumes();
    return loop_.begin();
}

void Desk::provide_common() {
    shell_->provide("settings.set",
                    [this](const Value& args, const Reply& reply) { set_look(args, reply); });
    // What the start screen tells: see open_desk().
    shell_->provide("desk.open",
                    [this](const Value&, const Reply& reply) { jobs_.ask(open_desk, reply); });
    shell_->provide("keys.make",
                    [this](const Value&, const Reply& reply) { jobs_.ask(make_desk_keys, reply); });
    shell_->provide("quit", [this](const Value&, const Reply& reply) {
        loop_.end(0);
        reply(Value());
    });
}

void Desk::set_look(const Value& args, const Reply& reply) {
    const Status applied = take_look(args);
    applied ? reply(Value()) : reply(applied.error());
}

Status Desk::take_look(const Value& wanted) {
    if (Status applied = stage::apply_settings(look_, wanted); !applied) return applied;
    loop_.screen().set_look(stage::ui_look(look_));
    loop_.ask_for_tree();
    return {};
}

void Desk::resized() {
    const stage::WindowSize size = loop_.screen().room();
    stage::fit_window(look_, size.w, size.h);
}

void Desk::dropped(const fs::path& path) {
    // Whether it is a folder is asked of the disk elsewhere: it may be a share that does not
    // answer.
    jobs_.ask(
        [path](Archive&) -> Result<Value> {
            std::error_code ignored;
            return Value(
                Value::Map{{"path", path.string()}, {"folder", fs::is_directory(path, ignored)}});
        },
        [this](const Result<Value>& told) {
            if (told) loop_.tell_shell("dropped", *told);
        });
}

void Desk::turn_failed() {
    loop_.tell_shell("trouble", Value(Value::Map{{"fault", "full"}}));
}

// ---- sticks ----

void Desk::watch_volumes() {
    Result<std::unique_ptr<sync::VolumeWatch>> watch = sync::VolumeWatch::start(
        {}, [this](const sync::VolumeEvent& event) { volume_events_.post(event); });
    if (watch) {
        watch_ = std::move(*watch);
    } else {
        // Folders can still be chosen by hand.
        log_warning("collector", "sticks are not seen: " + watch.error().detail);
    }
}

void Desk::turn() {
    const std::vector<sync::VolumeEvent> events = volume_events_.take_all();
    for (const sync::VolumeEvent& event : events) {
        std::erase_if(volumes_, [&event](const sync::Volume& known) {
            return known.mount.point == event.volume.mount.point;
        });
        if (event.kind == sync::VolumeEvent::Kind::appeared) volumes_.push_back(event.volume);
    }
    if (!events.empty()) tell_volumes();
}

void Desk::tell_volumes() {
    Value::List list;
    for (const sync::Volume& volume : volumes_) list.push_back(to_value(volume));
    loop_.tell_shell("volumes", Value(Value::Map{{"list", std::move(list)}}));
}

const sync::Volume* Desk::volume_of(const fs::path& place) const {
    for (const sync::Volume& volume : volumes_) {
        if (lies_on(place, volume.mount.point)) return &volume;
    }
    return nullptr;
}

}  // namespace suluh::collect
