#include "stage/robot_player.h"

#include <SDL.h>

#include <cstdio>

#include "script/robot_state.h"
#include "stage/robot_random.h"

namespace suluh::stage {

namespace {

// Hands that push what a mouse would have pushed.
class EventHands final : public Hands {
public:
    explicit EventHands(RobotWorld world) : world_(std::move(world)) {}

    void press(double x, double y) override { push_button(SDL_MOUSEBUTTONDOWN, x, y); }
    void release(double x, double y) override { push_button(SDL_MOUSEBUTTONUP, x, y); }
    void move(double x, double y) override {
        SDL_Event event{};
        event.motion.type = SDL_MOUSEMOTION;
        event.motion.windowID = world_.window_id;
        event.motion.state = SDL_BUTTON_LMASK;
        event.motion.x = static_cast<int>(x);
        event.motion.y = static_cast<int>(y);
        SDL_PushEvent(&event);
    }
    void key(const std::string& name) override {
        // SDL knows the Enter key only as Return.
        push_key(name == "enter" ? SDLK_RETURN : SDL_GetKeyFromName(name.c_str()));
    }
    void text(const std::string& written) override {
        SDL_Event event{};
        event.text.type = SDL_TEXTINPUT;
        event.text.windowID = world_.window_id;
        SDL_strlcpy(event.text.text, written.c_str(), sizeof event.text.text);
        SDL_PushEvent(&event);
    }
    void scan(const std::string& code) override {
        for (const char letter : code) {
            const std::string one(1, letter);
            push_key(SDL_GetKeyFromName(one.c_str()));
            text(one);
        }
        push_key(SDLK_RETURN);
    }
    Status shot(const std::filesystem::path& file) override { return world_.shot(file); }
    void say(const std::string& line) override {
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    }
    Value audit() override { return world_.audit(); }
    Status look(const Value& wanted) override { return world_.look(wanted); }
    Status tell(const std::string& kind, const Value& data) override {
        return world_.tell(kind, data);
    }
    void stop() override { stopped_ = true; }

    [[nodiscard]] bool is_stopped() const { return stopped_; }

private:
    void push_key(SDL_Keycode key) {
        SDL_Event event{};
        event.key.type = SDL_KEYDOWN;
        event.key.windowID = world_.window_id;
        event.key.state = SDL_PRESSED;
        event.key.keysym.sym = key;
        SDL_PushEvent(&event);
    }
    void push_button(Uint32 type, double x, double y) {
        SDL_Event event{};
        event.button.type = type;
        event.button.windowID = world_.window_id;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.state = type == SDL_MOUSEBUTTONDOWN ? SDL_PRESSED : SDL_RELEASED;
        event.button.clicks = 1;
        event.button.x = static_cast<int>(x);
        event.button.y = static_cast<int>(y);
        SDL_PushEvent(&event);
    }

    RobotWorld world_;
    bool stopped_ = false;
};

}  // namespace

struct RobotPlayer::Inner {
    explicit Inner(RobotWorld world)
        : program(world.program), hands(std::move(world)), doing(hands) {}

    std::string program;
    EventHands hands;
    RobotHands doing;
    std::unique_ptr<script::RobotState> script;  // absent: the random walk
    std::optional<RandomRobot> walk;
    bool is_doing = false;
    Result<Value> outcome = Value();

    Result<std::optional<script::RobotCommand>> next(const Seen& seen) {
        if (script) return script->next(std::exchange(outcome, Value()));
        return walk->next(seen);
    }
};

RobotPlayer::RobotPlayer(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
RobotPlayer::~RobotPlayer() = default;

Result<std::unique_ptr<RobotPlayer>> RobotPlayer::load(const RobotChoice& choice,
                                                       RobotWorld world) {
    auto inner = std::make_unique<Inner>(std::move(world));
    if (choice.file.empty()) {
        inner->walk.emplace(choice.seed, choice.steps);
    } else {
        Result<std::unique_ptr<script::RobotState>> script =
            script::RobotState::load(choice.file, RobotHands::commands());
        if (!script) return script.error().within("--robot");
        inner->script = std::move(*script);
    }
    return std::unique_ptr<RobotPlayer>(new RobotPlayer(std::move(inner)));
}

std::optional<int> RobotPlayer::advance(const Glimpse& glimpse) {
    Inner& robot = *inner_;
    // Wandering looks only at screens that rest; a script decides for itself what it waits for.
    if (robot.walk && !robot.is_doing && !(glimpse.settled && glimpse.accepts_touch)) {
        return std::nullopt;
    }
    do {
        if (robot.is_doing) {
            std::optional<Result<Value>> outcome = robot.doing.advance(glimpse);
            if (!outcome) return std::nullopt;
            robot.is_doing = false;
            robot.outcome = std::move(*outcome);
            if (robot.hands.is_stopped()) return 0;
            // What was touched must arrive before the next look.
            if (robot.doing.has_touched()) return std::nullopt;
        }
        Result<std::optional<script::RobotCommand>> command = robot.next(*glimpse.seen);
        if (!command) {
            std::fprintf(stderr, "%s: robot: %s\n", robot.program.c_str(),
                         command.error().detail.c_str());
            return 1;
        }
        if (!*command) return 0;
        robot.doing.begin(std::move(**command), glimpse.now_ms);
        robot.is_doing = true;
    } while (robot.script);
    return std::nullopt;
}

std::optional<std::int64_t> RobotPlayer::next_wake(std::int64_t now_ms) const {
    return inner_->doing.next_wake(now_ms);
}

}  // namespace suluh::stage
