// Plays a robot on the running program: a Lua script or a random walk, its touches pushed into the
// real event queue.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "stage/options.h"
#include "stage/robot_hands.h"

namespace suluh::stage {

struct RobotWorld {
    std::string program;  // before what is said to a terminal
    unsigned window_id = 0;
    std::function<Status(const std::filesystem::path&)> shot;
    std::function<Value()> audit;
    std::function<Status(const Value&)> look;
    std::function<Status(const std::string&, const Value&)> tell;
};

class RobotPlayer {
public:
    [[nodiscard]] static Result<std::unique_ptr<RobotPlayer>> load(const RobotChoice& choice,
                                                                   RobotWorld world);
    ~RobotPlayer();
    RobotPlayer(const RobotPlayer&) = delete;
    RobotPlayer& operator=(const RobotPlayer&) = delete;

    // Goes on as far as it can now. nullopt: not finished. Else the program's exit status; a
    // script's failure was printed to standard error.
    [[nodiscard]] std::optional<int> advance(const Glimpse& glimpse);
    [[nodiscard]] std::optional<std::int64_t> next_wake(std::int64_t now_ms) const;

private:
    struct Inner;
    explicit RobotPlayer(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::stage
