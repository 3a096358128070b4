// One lesson from its card to its result: opens or resumes it, holds back what must not be seen
// before an answer is on disk, keeps checkpoints, restarts it once when it fails and then says so.
// Main thread only; learns of time and messages by drain() and tick().
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "kiosk/fault_history.h"
#include "kiosk/hold_back.h"
#include "kiosk/journal.h"
#include "kiosk/lesson_talk.h"

namespace suluh::kiosk {

// What to open; sources come later, they are read off the main thread.
struct LessonPlan {
    std::string pack, pack_version, lesson, title, sub;
    double jp = 0;
    std::int64_t fresh_seed = 1;  // of a new attempt
    script::OpenLesson open;      // everything but seed, env and resume
};

// What the flow tells the rest of the kiosk.
class LessonEars {
public:
    virtual ~LessonEars() = default;
    // A frame may be shown now. An error means that its tree is not one (and the lesson at fault).
    [[nodiscard]] virtual Status show_frame(const script::LessonView& view) = 0;
    virtual void hide_lesson() = 0;
    virtual void tell_shell(const std::string& kind, Value data) = 0;
    // These answers are on disk and the next frame shown may speak of them.
    virtual void answer_saved(store::Ref row, const std::string& item) = 0;
    virtual void attempt_finished(const FinishedAttempt& attempt) = 0;
};

struct LessonFlowParts {
    Journal& journal;
    Journal& guest_journal;  // for visitors without a number
    LessonEars& ears;
    FaultHistory& faults;
    const Clock& clock;
    StartLesson start;
};

class LessonFlow {
public:
    using Opened = std::function<void(Result<Value>)>;

    explicit LessonFlow(LessonFlowParts parts) : parts_(std::move(parts)) {}

    // Answers {title, sub, steps, resumed} once the attempt is on disk.
    void open(LessonPlan plan, Visitor visitor, const script::LessonEnv& env, Opened opened);
    void event(std::string_view name, const Value& arg);
    void set_env(const script::LessonEnv& env);
    void close();
    // After a fault: begins again at the last checkpoint; skip leaves the step at fault out.
    // Fault::refused when the lesson has failed too often.
    [[nodiscard]] Status retry();
    [[nodiscard]] Status skip();

    void drain();  // the lesson process said something
    void tick(std::int64_t now_ms);
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;

    [[nodiscard]] bool is_open() const { return stage_ != Stage::none; }
    // Something was asked of the disk or of the lesson that has not been answered yet.
    [[nodiscard]] bool is_busy() const;

private:
    enum class Stage { none, looking, starting, beginning, running, finishing, finished, faulted };
    struct PendingAnswer {
        std::uint64_t number = 0;
        std::string ref;  // the lesson's name for it
        store::Answer answer;
        std::int64_t since_ms = 0;
        std::optional<std::int64_t> retry_at_ms;
        int tries = 0;
    };
    struct Trouble {
        std::string code, file, message;
        int line = 0;
    };

    void start_process();
    void take(script::LessonMessage message);
    void on(script::LessonReady ready);
    void on(script::LessonResponse response);
    void on(script::LessonCheckpoint checkpoint);
    void on(const script::LessonLog& line) const;
    void on(script::LessonFault fault);
    void on(const script::LessonEnded& ended);
    void reveal(std::vector<script::LessonMessage> messages);
    void reveal_done(const script::LessonDone& done);
    void write(PendingAnswer& pending);
    void written(std::uint64_t number, const Result<store::Ref>& row);
    void begun(const Result<store::Ref>& attempt);
    void found(const Result<std::optional<store::Resume>>& resume);
    void remembered(const Result<History>& history);
    void finished(const Result<FinishedAttempt>& attempt);
    void fail(const Trouble& trouble);
    void fail_storage(const Error& error);
    void give_up(const Trouble& trouble);
    void end_process();
    void restart_when_saved();
    [[nodiscard]] store::Checkpoint positioned(const script::LessonCheckpoint& checkpoint) const;
    // Where the lesson stood when it failed: perhaps at a step whose frame never came.
    [[nodiscard]] int step_at_fault() const {
        return checkpoint_ ? positioned(*checkpoint_).position : step_;
    }
    [[nodiscard]] Journal& journal() {
        return visitor_.nip.empty() ? parts_.guest_journal : parts_.journal;
    }
    [[nodiscard]] std::string name() const { return plan_.pack + "/" + plan_.lesson; }
    // Wraps an answer of the journal: void when the lesson was closed or opened anew meanwhile.
    template <class T>
    Journal::Answered<T> current(void (LessonFlow::*then)(const Result<T>&)) {
        return [this, then, visit = visit_](const Result<T>& result) {
            if (visit == visit_) (this->*then)(result);
        };
    }

    LessonFlowParts parts_;
    Stage stage_ = Stage::none;
    std::uint64_t visit_ = 0;  // one opening; answers of an older one are void
    LessonPlan plan_;
    Visitor visitor_;
    script::LessonEnv env_;
    Opened opened_;
    store::Ref attempt_;
    bool resumed_ = false;
    std::int64_t seed_ = 1;
    std::optional<script::LessonCheckpoint> checkpoint_;  // the last one on disk
    std::optional<script::LessonReady> ready_;
    std::map<std::string, std::string> shown_labels_;        // of the indicators, when it was done
    std::optional<Trouble> trouble_;                         // said by the lesson, before it ended
    int step_ = 1, steps_ = 1;                               // of the last frame shown
    std::map<std::string, int, std::less<>> positions_;      // of the steps shown so far
    bool has_other_questions_ = false, has_review_ = false;  // as the lesson said when it was done
    bool restarted_ = false, restart_wanted_ = false, skip_wanted_ = false;
    HoldBack<script::LessonMessage> gate_;
    std::deque<PendingAnswer> pending_;
    std::uint64_t next_number_ = 1;
    bool said_saving_ = false;
    std::optional<std::int64_t> time_at_ms_;  // when the lesson wants to hear of its time limit
    std::unique_ptr<LessonTalk> talk_;
};

}  // namespace suluh::kiosk
