#include "collect/window/jobs.h"

#include <memory>

namespace suluh::collect {

namespace {

constexpr std::int64_t kTellEveryMs = 100;

Value to_value(const Progress& progress, const Pace& pace) {
    Value::Map map{{"what", progress.what}, {"done", progress.done}, {"total", progress.total}};
    if (const std::optional<std::int64_t> left = pace.left_ms()) map["left_ms"] = *left;
    return map;
}

// Of one long job; lives on the worker's thread.
struct Telling {
    Pace pace{};
    std::int64_t told_ms = -kTellEveryMs;
};

}  // namespace

void Jobs::ask(Work work, script::Reply reply) {
    ++waiting_;
    worker_.post([this, work = std::move(work), reply = std::move(reply)] {
        auto outcome = std::make_shared<Result<Value>>(work(archive_));
        loop_.tasks().post([this, outcome, reply] {
            --waiting_;
            reply(std::move(*outcome));
        });
    });
}

void Jobs::begin(LongWork work, script::Reply reply) {
    stopped_ = false;
    worker_.post([this, work = std::move(work), reply = std::move(reply)] {
        const LongEars ears{progress_ear(), [this] { return stopped_.load(); }};
        auto outcome = std::make_shared<Result<Value>>(work(archive_, ears));
        loop_.tasks().post([outcome, reply] { reply(std::move(*outcome)); });
    });
}

ProgressEar Jobs::progress_ear() {
    return [this, telling = std::make_shared<Telling>()](const Progress& progress) {
        const std::int64_t now_ms = clock_.mono_ms();
        telling->pace.tell(progress, now_ms);
        const bool is_end = progress.done == 0 || progress.done == progress.total;
        if (!is_end && now_ms - telling->told_ms < kTellEveryMs) return;
        telling->told_ms = now_ms;
        loop_.tasks().post([this, told = to_value(progress, telling->pace)] {
            loop_.tell_shell("progress", told);
        });
    };
}

}  // namespace suluh::collect
