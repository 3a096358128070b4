// Volumes that come and go. A thread sleeps in poll() on the mount table and on the kernel's device
// messages: no interval, no polling loop, no processor time while nothing happens.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "sync/mounts.h"

namespace suluh::sync {

struct Volume {
    std::string name;  // for people: the last part of the mount point, usually the label
    Mount mount;

    friend bool operator==(const Volume&, const Volume&) = default;
};

struct VolumeEvent {
    enum class Kind {
        appeared,     // mounted, and carries a suluh/ folder
        disappeared,  // no longer mounted
        unplugged,    // its device left the machine (also after it was unmounted)
        foreign       // mounted while we watch, without such a folder: somebody's private stick
    };
    Kind kind = Kind::appeared;
    Volume volume;
};

class VolumeWatch {
public:
    using Listener = std::function<void(const VolumeEvent&)>;

    // Starts the thread; volumes that are already there are reported first. listener runs on that
    // thread and must not block.
    [[nodiscard]] static Result<std::unique_ptr<VolumeWatch>> start(VolumeRules rules,
                                                                    Listener listener);
    ~VolumeWatch();  // ends the thread at once
    VolumeWatch(const VolumeWatch&) = delete;
    VolumeWatch& operator=(const VolumeWatch&) = delete;

private:
    struct State;
    explicit VolumeWatch(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Those that are mounted now and carry a suluh/ folder; for the maintenance screens. Reads the
// mount table and looks at each: not for the main thread.
[[nodiscard]] std::vector<Volume> volumes_now(const VolumeRules& rules = {});

// True when the mount carries a folder suluh/ (itself, not a link).
[[nodiscard]] bool carries_suluh(const Mount& mount);

// False once it is unmounted or its device has left the machine.
[[nodiscard]] bool is_still_there(const Volume& volume);

enum class Ejected {
    unmounted,    // may be pulled
    only_synced,  // all is written, but this process may not unmount it, or somebody else uses it
};

// Writes everything out and unmounts. Fault::gone when it is not mounted there any more.
[[nodiscard]] Result<Ejected> eject(const Volume& volume);

}  // namespace suluh::sync
