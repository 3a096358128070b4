// The rule of the house: no feedback before its answer is on disk. What a lesson sends after a
// response waits here until that response is committed; order is kept. Pure.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace suluh::kiosk {

template <class Message>
class HoldBack {
public:
    // A response went to the writer under this number.
    void responded(std::uint64_t number) { queue_.push_back({number, std::nullopt}); }

    // A message that may reveal feedback: comes back at once when no response waits.
    [[nodiscard]] std::vector<Message> arrived(Message message) {
        queue_.push_back({std::nullopt, std::move(message)});
        return release();
    }

    // The response is on disk: what it alone held back comes out, in order.
    [[nodiscard]] std::vector<Message> committed(std::uint64_t number) {
        for (Entry& entry : queue_) {
            if (entry.response == number) entry.committed = true;
        }
        return release();
    }

    // The lesson process ended: what it sent after an uncommitted response is void.
    void drop_messages() {
        std::erase_if(queue_, [](const Entry& entry) { return entry.message.has_value(); });
    }
    void clear() { queue_.clear(); }

    [[nodiscard]] bool is_waiting() const { return !queue_.empty(); }

private:
    struct Entry {
        std::optional<std::uint64_t> response;
        std::optional<Message> message;
        bool committed = false;
    };

    std::vector<Message> release() {
        std::vector<Message> out;
        while (!queue_.empty() && (queue_.front().message || queue_.front().committed)) {
            if (queue_.front().message) out.push_back(std::move(*queue_.front().message));
            queue_.pop_front();
        }
        return out;
    }

    std::deque<Entry> queue_;
};

}  // namespace suluh::kiosk
