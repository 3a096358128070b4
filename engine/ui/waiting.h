// Nodes that are there only some time after they could first be seen: a hint for whoever still
// searches. One due time for all of them; nothing runs meanwhile.
#pragma once

#include <map>
#include <optional>

#include "ui/flat_tree.h"
#include "ui/motion.h"

namespace suluh::ui {

class Waiting {
public:
    // A new tree is looked through: between these, is_early() is asked of every node that waits.
    void begin();
    void end();
    // Not yet its time. One seen for the first time begins to wait at the next arm().
    [[nodiscard]] bool is_early(NodeId id, float seconds);

    void arm(Millis now);
    // When the next of them comes.
    [[nodiscard]] std::optional<Millis> due() const;
    // From now on nobody waits: for tests, and for robots that have no patience.
    void hurry() { hurried_ = true; }

private:
    struct One {
        Millis length = 0;
        std::optional<Millis> since;  // none: not armed yet
        bool here = true;             // in the tree that is looked through
    };
    [[nodiscard]] bool is_early(const One& one) const {
        return !one.since || now_ < *one.since + one.length;
    }

    std::map<NodeId, One> all_;
    Millis now_ = 0;
    bool hurried_ = false;
};

}  // namespace suluh::ui
