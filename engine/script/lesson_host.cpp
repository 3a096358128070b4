#include "script/lesson_host.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "base/log.h"
#include "base/mailbox.h"
#include "script/lesson_spawn.h"
#include "script/message_frame.h"

namespace suluh::script {

namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;
using Why = LessonEnded::Why;

constexpr milliseconds kCloseTime{300};
constexpr milliseconds kLastWords{300};  // from the closed socket to the ended process
constexpr std::size_t kMaxBytesPerEvent = std::size_t{16} << 20;

milliseconds since(SteadyClock::time_point then) {
    return std::chrono::duration_cast<milliseconds>(SteadyClock::now() - then);
}

struct Outgoing {
    enum class Kind { open, event, close };
    Kind kind = Kind::event;
    std::string frame;
};

}  // namespace

std::filesystem::path lesson_program() {
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    return self.parent_path() / "suluh-lesson";
}

struct LessonHost::State {
    State(LessonHostOptions given, const LessonBudget& allowed, std::function<void()> wake_call)
        : options(std::move(given)),
          budget(allowed),
          wake(wake_call),
          inbox(std::move(wake_call)) {}

    // ---- shared between the owner and the host's thread ----
    LessonHostOptions options;
    LessonBudget budget;
    std::function<void()> wake;
    Mailbox<LessonMessage> inbox;
    std::mutex mutex;
    std::vector<Outgoing> outbox;                             // guarded by mutex
    Descriptor bell{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};  // rings for outbox and stop
    std::atomic<bool> stop = false;
    std::atomic<int> unanswered = 0;
    std::atomic<int> pid = 0;
    std::thread thread;

    void send(Outgoing::Kind kind, const Value& message);
    void ring() const {
        const std::uint64_t one = 1;
        // Fails only when it already rings.
        [[maybe_unused]] const ssize_t count = ::write(bell.get(), &one, sizeof one);
    }

    // ---- the thread's own ----
    struct Asked {  // what we sent and was not acknowledged; the first is being worked at
        bool is_open = false;
    };
    std::optional<LessonChild> child;
    Descriptor talk;
    std::string writing;
    std::deque<Asked> asked;
    SteadyClock::time_point asked_at;
    milliseconds work_before{0};
    int messages = 0;       // since the last acknowledgement
    std::size_t bytes = 0;  // likewise
    FrameReader frames;
    std::optional<SteadyClock::time_point> closing_since;
    bool faulted = false;
    std::optional<LessonEnded> ended;

    void run();
    void fetch_outbox();
    void begin_next();
    [[nodiscard]] milliseconds patience();
    // For what is being worked at.
    [[nodiscard]] milliseconds work_time() const {
        return milliseconds(asked.front().is_open ? budget.open_work_ms : budget.work_ms) *
               kSlowness;
    }
    [[nodiscard]] milliseconds answer_time() const {
        return milliseconds(asked.front().is_open ? budget.open_answer_ms : budget.answer_ms) *
               kSlowness;
    }
    void watch();
    void read_some();
    void write_some();
    void take(Result<Value> message);
    void acknowledged();
    void end(Why why, std::string detail) {
        if (!ended) ended = LessonEnded{why, std::move(detail)};
    }
    void other_side_closed();
};

void LessonHost::State::send(Outgoing::Kind kind, const Value& message) {
    Result<std::string> frame = to_frame(message);
    if (!frame) {
        // Only an opening message can be so large; it cannot be played then.
        log_error("script", frame.error().within("sending to a lesson").detail);
        frame = to_frame(Value::Map{{"t", "too large"}});
    }
    if (kind != Outgoing::Kind::close) ++unanswered;
    {
        const std::lock_guard lock(mutex);
        outbox.push_back({kind, std::move(*frame)});
    }
    ring();
}

// ---- the thread ----

void LessonHost::State::run() {
    Result<LessonChild> spawned = LessonChild::spawn(options.program, budget.memory_mib, talk);
    if (!spawned) {
        end(Why::unstarted, spawned.error().detail);
    } else {
        child.emplace(std::move(*spawned));
        pid = child->pid();
    }
    while (!ended && !stop) {
        fetch_outbox();
        const short wanted = static_cast<short>(writing.empty() ? POLLIN : POLLIN | POLLOUT);
        std::array<pollfd, 2> waiting = {pollfd{talk.get(), wanted, 0},
                                         pollfd{bell.get(), POLLIN, 0}};
        const int ready =
            poll(waiting.data(), waiting.size(),
                 static_cast<int>(std::min(patience(), milliseconds(60'000)).count()));
        if (ready < 0 && errno != EINTR) end(Why::crashed, "waiting for the lesson failed");
        if (ready > 0 && waiting[1].revents != 0) {
            std::uint64_t rings = 0;
            [[maybe_unused]] const ssize_t count = ::read(bell.get(), &rings, sizeof rings);
        }
        if (ready > 0 && (waiting[0].revents & POLLOUT) != 0) write_some();
        if (ready > 0 && (waiting[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0) read_some();
        watch();
    }
    child.reset();  // killed, if it still runs, and reaped
    pid = 0;
    talk.reset();
    inbox.post(ended.value_or(LessonEnded{Why::closed, {}}));
    unanswered = 0;
}

void LessonHost::State::fetch_outbox() {
    std::vector<Outgoing> fresh;
    {
        const std::lock_guard lock(mutex);
        fresh = std::exchange(outbox, {});
    }
    for (Outgoing& message : fresh) {
        writing += message.frame;
        if (message.kind == Outgoing::Kind::close) {
            if (!closing_since) closing_since = SteadyClock::now();
            continue;
        }
        asked.push_back({message.kind == Outgoing::Kind::open});
        if (asked.size() == 1) begin_next();
    }
    if (!writing.empty()) write_some();
}

void LessonHost::State::begin_next() {
    asked_at = SteadyClock::now();
    work_before = child->work();
    messages = 0;
    bytes = 0;
}

// How long nothing can possibly be wrong: one thread cannot work longer than time passes.
milliseconds LessonHost::State::patience() {
    milliseconds most(60'000);
    if (ended || stop) return milliseconds(0);
    if (closing_since) most = kCloseTime - since(*closing_since);
    if (!asked.empty()) {
        most = std::min(
            {most, answer_time() - since(asked_at), work_time() - (child->work() - work_before)});
    }
    return std::max(most, milliseconds(0)) + milliseconds(1);
}

void LessonHost::State::watch() {
    if (ended || !child) return;
    if (closing_since && since(*closing_since) > kCloseTime) {
        return end(Why::closed, "killed: it did not close by itself");
    }
    if (asked.empty()) return;
    const milliseconds work = work_time();
    if (child->work() - work_before > work) {
        return end(Why::overworked, "more than " + std::to_string(work.count()) +
                                        " ms of processor time for one event");
    }
    const milliseconds answer = answer_time();
    if (since(asked_at) > answer) {
        end(Why::silent, "no answer for " + std::to_string(answer.count()) + " ms");
    }
}

void LessonHost::State::write_some() {
    while (!writing.empty()) {
        const ssize_t count = ::send(talk.get(), writing.data(), writing.size(), MSG_NOSIGNAL);
        if (count < 0) return;  // full: POLLOUT tells; broken: reading tells
        writing.erase(0, static_cast<std::size_t>(count));
    }
}

void LessonHost::State::read_some() {
    std::array<char, 64 * 1024> buffer{};
    const ssize_t count = ::recv(talk.get(), buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count <= 0) return other_side_closed();
    frames.add({buffer.data(), static_cast<std::size_t>(count)});
    bytes += static_cast<std::size_t>(count);
    while (!ended) {
        std::optional<Result<Value>> message = frames.next();
        if (!message) break;
        take(std::move(*message));
    }
    if (bytes > kMaxBytesPerEvent) end(Why::flooding, "more than 16 MiB for one event");
}

void LessonHost::State::take(Result<Value> message) {
    if (!message) return end(Why::malformed, message.error().detail);
    if (asked.empty()) return end(Why::malformed, "a message that nobody asked for");
    if (message->text_or("t", "") == "ack") return acknowledged();
    if (++messages > budget.messages) {
        return end(Why::flooding,
                   "more than " + std::to_string(budget.messages) + " messages for one event");
    }
    Result<LessonMessage> typed = read_lesson_message(std::move(*message));
    if (!typed) return end(Why::malformed, typed.error().detail);
    faulted = faulted || std::holds_alternative<LessonFault>(*typed);
    inbox.post(std::move(*typed));
}

void LessonHost::State::acknowledged() {
    asked.pop_front();
    if (!asked.empty()) begin_next();
    --unanswered;
    if (wake) wake();
}

void LessonHost::State::other_side_closed() {
    const std::string how = child->reap(kLastWords);
    if (faulted) return end(Why::faulted, how);
    if (closing_since && how.empty()) return end(Why::closed, {});
    end(Why::crashed, how.empty() ? "ended by itself" : how);
}

// ---- the owner's side ----

LessonHost::LessonHost(LessonHostOptions options, OpenLesson lesson, std::function<void()> wake)
    : state_(std::make_unique<State>(std::move(options), lesson.budget, std::move(wake))) {
    state_->send(Outgoing::Kind::open, to_value(lesson));
    state_->thread = std::thread([state = state_.get()] {
        try {
            state->run();
        } catch (const std::exception& unexpected) {  // memory; the child dies with the State
            state->inbox.post(LessonEnded{Why::crashed, unexpected.what()});
        }
    });
}

LessonHost::~LessonHost() {
    state_->stop = true;
    state_->ring();
    state_->thread.join();
}

void LessonHost::event(std::string_view name, const Value& arg) {
    state_->send(Outgoing::Kind::event, Value::Map{{"t", "event"}, {"name", name}, {"arg", arg}});
}

void LessonHost::env(const LessonEnv& env) {
    state_->send(Outgoing::Kind::event, Value::Map{{"t", "env"}, {"env", to_value(env)}});
}

void LessonHost::saved(std::string_view ref) {
    state_->send(Outgoing::Kind::event, Value::Map{{"t", "saved"}, {"ref", ref}});
}

void LessonHost::close() {
    state_->send(Outgoing::Kind::close, Value::Map{{"t", "close"}});
}

std::vector<LessonMessage> LessonHost::take_all() {
    return state_->inbox.take_all();
}

std::vector<LessonMessage> LessonHost::wait(std::chrono::milliseconds at_most) {
    return state_->inbox.wait_all_for(at_most);
}

bool LessonHost::is_answering() const {
    // In this order: whoever counts an answer has posted it before.
    return state_->unanswered > 0 || !state_->inbox.is_empty();
}

int LessonHost::pid() const {
    return state_->pid;
}

}  // namespace suluh::script
