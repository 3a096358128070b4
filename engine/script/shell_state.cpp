#include "script/shell_state.h"

#include "script/shell_core.h"

namespace suluh::script {

struct ShellState::State : ShellCore {
    using ShellCore::ShellCore;
};

ShellState::ShellState(std::shared_ptr<State> state) : state_(std::move(state)) {}
ShellState::~ShellState() = default;

Result<std::unique_ptr<ShellState>> ShellState::load(ShellOptions options) {
    auto state = std::make_shared<State>(std::move(options));
    if (Status s = state->run_main(); !s) return s.error().within("loading the shell");
    return std::unique_ptr<ShellState>(new ShellState(std::move(state)));
}

void ShellState::provide(std::string name, Service service) {
    state_->provide(std::move(name), std::move(service));
}

Status ShellState::start(const Value& boot) {
    return state_->enter(ShellCore::Entry::start, {boot});
}

Result<Value> ShellState::view(const Value& env) {
    return state_->view(env);
}

Status ShellState::event(std::string_view name, const Value& arg) {
    return state_->enter(ShellCore::Entry::event, {name, arg});
}

Status ShellState::message(std::string_view kind, const Value& data) {
    return state_->enter(ShellCore::Entry::message, {kind, data});
}

std::optional<std::int64_t> ShellState::next_timer() const {
    return state_->next_timer();
}
void ShellState::run_timers(std::int64_t now_ms) {
    state_->run_timers(now_ms);
}
bool ShellState::take_changed() {
    return state_->take_changed();
}

}  // namespace suluh::script
