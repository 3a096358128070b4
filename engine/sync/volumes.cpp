#include "sync/volumes.h"

#include <fcntl.h>
#include <linux/netlink.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <thread>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/log.h"
#include "sync/folder_at.h"
#include "sync/names.h"
#include "sync/wire.h"

namespace suluh::sync {
namespace {

constexpr const char* kMountTable = "/proc/self/mountinfo";
constexpr std::size_t kMaxTableBytes = std::size_t{16} << 20;
constexpr std::size_t kMaxShownBytes = 60;
constexpr std::size_t kMaxRemembered = 64;  // volumes without a device are never "unplugged"

// The kernel's messages about devices, not udev's repetition of them. Without it (a container) only
// "unplugged" is missing.
Descriptor open_device_messages() {
    Descriptor socket(
        ::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT));
    if (!socket.is_open()) return socket;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = 1;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        socket.reset();
    }
    return socket;
}

// Value of "KEY=value" in a message of zero-terminated lines.
std::string_view field_of(std::string_view message, std::string_view key) {
    while (!message.empty()) {
        const std::string_view line = message.substr(0, message.find('\0'));
        if (line.starts_with(key)) return line.substr(key.size());
        message.remove_prefix(std::min(line.size() + 1, message.size()));
    }
    return {};
}

// "8:17" when the message says that this block device was removed, else empty.
std::string removed_device(std::string_view message) {
    if (field_of(message, "ACTION=") != "remove" || field_of(message, "SUBSYSTEM=") != "block") {
        return {};
    }
    return std::string(field_of(message, "MAJOR=")) + ":" +
           std::string(field_of(message, "MINOR="));
}

// A label comes from outside and goes to the screen.
std::string shown_name(const fs::path& point) {
    const std::string name = point.filename().string();
    return is_clean_text(name) && name.size() <= kMaxShownBytes ? name : "USB";
}

}  // namespace

struct VolumeWatch::State {
    VolumeRules rules;
    Listener listener;
    Descriptor table;
    Descriptor devices;
    Descriptor stop_read, stop_write;
    std::vector<Mount> mounts;
    std::vector<Volume> reported;  // mounted or not, until their device is gone
    std::thread thread;

    void run();
    void read_table();
    bool is_first_look = true;  // what is mounted before the kiosk starts was plugged in by nobody
    void read_device_messages();
    void report_appeared(const Mount& mount);
    void report_disappeared(const Mount& mount);
    void report_unplugged(const std::string& device);
};

void VolumeWatch::State::report_appeared(const Mount& mount) {
    if (!may_be_volume(mount, rules)) return;
    Volume volume{shown_name(mount.point), mount};
    if (!carries_suluh(mount)) {
        if (!is_first_look) listener({VolumeEvent::Kind::foreign, std::move(volume)});
        return;
    }
    log_info("sync", "volume " + volume.name + " at " + mount.point.string() + " (" + mount.type +
                         (mount.read_only ? ", read only)" : ")"));
    if (reported.size() >= kMaxRemembered) reported.erase(reported.begin());
    reported.push_back(volume);
    listener({VolumeEvent::Kind::appeared, std::move(volume)});
}

void VolumeWatch::State::report_disappeared(const Mount& mount) {
    for (const Volume& volume : reported) {
        if (volume.mount.id != mount.id || volume.mount.point != mount.point) continue;
        listener({VolumeEvent::Kind::disappeared, volume});
        return;
    }
}

void VolumeWatch::State::report_unplugged(const std::string& device) {
    for (const Volume& volume : reported) {
        if (volume.mount.device == device) {
            listener({VolumeEvent::Kind::unplugged, volume});
        }
    }
    std::erase_if(reported, [&](const Volume& volume) { return volume.mount.device == device; });
}

void VolumeWatch::State::read_table() {
    const Result<std::string> text = read_text(kMountTable, kMaxTableBytes);
    if (!text) {
        log_warning("sync", text.error().within("mount table").detail);
        return;
    }
    std::vector<Mount> now = parse_mountinfo(*text);
    const MountChange change = diff_mounts(mounts, now);
    mounts = std::move(now);
    for (const Mount& mount : change.disappeared) report_disappeared(mount);
    for (const Mount& mount : change.appeared) report_appeared(mount);
    is_first_look = false;
}

void VolumeWatch::State::read_device_messages() {
    std::array<char, 16384> buffer{};
    while (true) {
        const ssize_t got = ::recv(devices.get(), buffer.data(), buffer.size(), 0);
        if (got <= 0) return;
        const std::string device =
            removed_device(std::string_view(buffer.data(), static_cast<std::size_t>(got)));
        if (!device.empty()) report_unplugged(device);
    }
}

void VolumeWatch::State::run() {
    read_table();
    while (true) {
        std::array<pollfd, 3> wait = {pollfd{table.get(), POLLPRI, 0},
                                      pollfd{stop_read.get(), POLLIN, 0},
                                      pollfd{devices.get(), POLLIN, 0}};  // -1 is skipped by poll
        if (::poll(wait.data(), wait.size(), -1) < 0 && errno != EINTR) {
            log_error("sync", errno_error("waiting for volumes", errno).detail);
            return;
        }
        if (wait[1].revents != 0) return;
        // The mount table wakes with POLLERR | POLLPRI.
        if (wait[0].revents != 0) read_table();
        if (wait[2].revents != 0) read_device_messages();
    }
}

VolumeWatch::VolumeWatch(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<VolumeWatch>> VolumeWatch::start(VolumeRules rules, Listener listener) {
    auto state = std::make_unique<State>();
    state->rules = std::move(rules);
    state->listener = std::move(listener);
    state->table.reset(::open(kMountTable, O_RDONLY | O_CLOEXEC));
    if (!state->table.is_open()) return errno_error("opening the mount table", errno);
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) return errno_error("watching volumes", errno);
    state->stop_read.reset(ends[0]);
    state->stop_write.reset(ends[1]);
    state->devices = open_device_messages();
    State* running = state.get();
    state->thread = std::thread([running] { running->run(); });
    return std::unique_ptr<VolumeWatch>(new VolumeWatch(std::move(state)));
}

VolumeWatch::~VolumeWatch() {
    state_->stop_write.reset();
    state_->thread.join();
}

std::vector<Volume> volumes_now(const VolumeRules& rules) {
    std::vector<Volume> volumes;
    const Result<std::string> text = read_text(kMountTable, kMaxTableBytes);
    if (!text) {
        log_warning("sync", text.error().within("mount table").detail);
        return volumes;
    }
    for (const Mount& mount : parse_mountinfo(*text)) {
        if (!may_be_volume(mount, rules) || !carries_suluh(mount)) continue;
        volumes.push_back({shown_name(mount.point), mount});
    }
    return volumes;
}

bool carries_suluh(const Mount& mount) {
    const Result<FolderAt> top = FolderAt::open(mount.point);
    return top && top->enter(kDropFolder);
}

}  // namespace suluh::sync
