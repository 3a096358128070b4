// The one thread that touches the database. Jobs run in the order posted; a job hands its result
// back by itself, usually through a Mailbox of its caller.
#pragma once

#include <functional>
#include <memory>

#include "store/database.h"

namespace suluh::store {

class Writer {
public:
    using Job = std::function<void(Database&)>;

    explicit Writer(Database database);
    ~Writer();  // runs what is still queued, closes the database, ends the thread
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    // From any thread; never waits for the disk.
    void post(Job job);
    // Waits until everything posted before is done. For shutdown, tools and tests only.
    void drain();
    [[nodiscard]] const OpenReport& report() const;  // of opening; does not change

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace suluh::store
