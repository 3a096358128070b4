// The way to the writer thread and back: a question becomes a job there, its answer a task on the
// main thread. Answers that come after this object is gone are dropped.
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "kiosk/journal.h"
#include "stage/tasks.h"
#include "store/writer.h"

namespace suluh::kiosk {

class Ledger final : public Journal {
public:
    Ledger(store::Writer& writer, stage::Tasks& tasks) : writer_(writer), tasks_(tasks) {}
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    // work runs on the writer's thread, done on the main thread.
    template <class T>
    void ask(std::function<Result<T>(store::Database&)> work, Answered<T> done) {
        ++waiting_;
        writer_.post([this, alive = std::weak_ptr<int>(alive_), &tasks = tasks_,
                      work = std::move(work), done = std::move(done)](store::Database& db) mutable {
            tasks.post([this, alive, result = work(db), done = std::move(done)]() mutable {
                if (alive.expired()) return;
                --waiting_;
                if (done) done(std::move(result));
            });
        });
    }
    [[nodiscard]] bool is_waiting() const { return waiting_ > 0; }

    void find_resume(const Visitor& visitor, const std::string& pack, const std::string& lesson,
                     Answered<std::optional<store::Resume>> done) override;
    void find_history(const Visitor& visitor, const std::string& pack,
                      Answered<History> done) override;
    void resume_attempt(const Visitor& visitor, store::Ref attempt,
                        Answered<store::Ref> done) override;
    void start_attempt(store::NewAttempt attempt, Answered<store::Ref> done) override;
    void save_checkpoint(store::Ref attempt, store::Checkpoint checkpoint,
                         Answered<store::Ref> done) override;
    void save_answer(store::Answer answer, Answered<store::Ref> done) override;
    void finish_attempt(const Visitor& visitor, store::Ref attempt, store::Outcome outcome,
                        Answered<FinishedAttempt> done) override;
    void add_event(store::Event event) override;

private:
    store::Writer& writer_;
    stage::Tasks& tasks_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);  // shared: answers outlive us
    int waiting_ = 0;
};

}  // namespace suluh::kiosk
