#include "kiosk/author/side_by_side.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <memory>
#include <new>
#include <string>

#include "base/descriptor.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;

using Counter = std::atomic<std::size_t>;

struct Unmap {
    void operator()(Counter* counter) const noexcept { munmap(counter, sizeof(Counter)); }
};
using SharedCounter = std::unique_ptr<Counter, Unmap>;

SharedCounter make_counter() {
    void* place =
        mmap(nullptr, sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return SharedCounter(place != MAP_FAILED ? new (place) Counter(0) : nullptr);
}

// One of the processes: who it is, and where its answer comes from.
struct Helper {
    pid_t pid = -1;
    Descriptor answer;
};

// {"pieces": [[index, result], …]} or {"error": "…"}.
Value work(std::size_t count, Counter& next, const MakePiece& make) {
    const Result<Piece> piece = make();
    if (!piece) return Value::Map{{"error", piece.error().detail}};
    Value::List done;
    for (std::size_t index = next++; index < count; index = next++) {
        Result<Value> result = (*piece)(index);
        if (!result) return Value::Map{{"error", result.error().detail}};
        done.emplace_back(Value::List{static_cast<double>(index), std::move(*result)});
    }
    return Value::Map{{"pieces", std::move(done)}};
}

bool write_all(int descriptor, const std::string& text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

std::string read_to_end(int descriptor) {
    std::string text;
    char buffer[64 * 1024];
    while (text.size() < kMostBytes) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        text.append(buffer, static_cast<std::size_t>(count));
    }
    return text;
}

Result<Helper> start(std::size_t count, Counter& next, const MakePiece& make) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno_error("making a pipe", errno);
    Helper helper{-1, Descriptor(ends[0])};
    Descriptor ours(ends[1]);
    helper.pid = fork();
    if (helper.pid < 0) return errno_error("starting a process", errno);
    if (helper.pid > 0) return helper;
    // The child leaves without a word to what it shares with us: buffers, exit handlers.
    const bool told = write_all(ours.get(), to_json(work(count, next, make)));
    _exit(told ? 0 : 1);
}

Status take(Helper& helper, std::vector<Value>& results) {
    const std::string text = read_to_end(helper.answer.get());
    int status = 0;
    while (waitpid(helper.pid, &status, 0) < 0 && errno == EINTR) continue;
    const Result<Value> answer =
        parse_json(text, {.max_bytes = kMostBytes, .max_nodes = 1'000'000, .max_depth = 32});
    const Value* pieces = answer ? answer->find("pieces") : nullptr;
    if (pieces == nullptr || pieces->list() == nullptr) {
        const std::string why = answer ? answer->text_or("error", "") : "";
        return Error{Fault::gone, why.empty() ? "a process that checks has died" : why};
    }
    for (const Value& piece : *pieces->list()) {
        const Value::List& pair = *piece.list();
        results.at(static_cast<std::size_t>(*pair[0].number())) = pair[1];
    }
    return {};
}

Result<std::vector<Value>> alone(std::size_t count, const MakePiece& make) {
    const Result<Piece> piece = make();
    if (!piece) return piece.error();
    std::vector<Value> results;
    for (std::size_t index = 0; index < count; ++index) {
        Result<Value> result = (*piece)(index);
        if (!result) return result.error();
        results.push_back(std::move(*result));
    }
    return results;
}

}  // namespace

Result<std::vector<Value>> side_by_side(std::size_t count, std::size_t processes,
                                        const MakePiece& make) {
    processes = std::min(processes, count);
    if (processes <= 1) return alone(count, make);
    const SharedCounter next = make_counter();
    if (!next) return errno_error("sharing memory", errno);
    std::vector<Helper> helpers;
    Status good;
    for (std::size_t i = 0; i < processes && good; ++i) {
        Result<Helper> helper = start(count, *next, make);
        if (!helper) {
            good = helper.error();
        } else {
            helpers.push_back(std::move(*helper));
        }
    }
    std::vector<Value> results(count);
    for (Helper& helper : helpers) {
        const Status taken = take(helper, results);  // of each: none may be left behind
        if (good && !taken) good = taken;
    }
    if (!good) return good.error();
    return results;
}

}  // namespace suluh::kiosk::author
