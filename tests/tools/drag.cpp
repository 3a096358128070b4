// Drags files or folders on to a window and lets go, as a file manager does (XDND 5).
//
//   drag PATH...     on to the first window of $DISPLAY that takes what is dragged
//
// Exit status 1 when there is no such window, it refuses, or does not say it is done in 20 s.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPatience = std::chrono::seconds(20);
constexpr useconds_t kGlanceUs = 5'000;
constexpr long kVersion = 5L << 24;

class Drag {
public:
    Drag(Display* display, std::string uris)
        : display_(display),
          uris_(std::move(uris)),
          source_(XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)) {
        XSetSelectionOwner(display_, atom("XdndSelection"), source_, CurrentTime);
    }

    // Whether it was taken to the end.
    bool run() {
        target_ = find_target();
        if (target_ == None) return false;
        tell("XdndEnter", {kVersion, static_cast<long>(atom("text/uri-list"))});
        tell("XdndPosition", {0, middle_, CurrentTime, static_cast<long>(atom("XdndActionCopy"))});
        const auto end = Clock::now() + kPatience;
        while (Clock::now() < end && !is_over_) {
            while (XPending(display_) > 0) hear();
            usleep(kGlanceUs);
        }
        return is_taken_;
    }

private:
    Atom atom(const char* name) { return XInternAtom(display_, name, False); }

    bool takes_drags(Window window) {
        XWindowAttributes look{};
        if (XGetWindowAttributes(display_, window, &look) == 0) return false;
        if (look.map_state != IsViewable) return false;
        middle_ = static_cast<long>(look.x + look.width / 2) << 16 | (look.y + look.height / 2);
        Atom type = None;
        int format = 0;
        unsigned long items = 0, left = 0;
        unsigned char* data = nullptr;
        XGetWindowProperty(display_, window, atom("XdndAware"), 0, 1, False, AnyPropertyType, &type,
                           &format, &items, &left, &data);
        if (data != nullptr) XFree(data);
        return type != None;
    }

    Window find_target() {
        Window root = None, parent = None, found = None;
        Window* windows = nullptr;
        unsigned count = 0;
        XQueryTree(display_, DefaultRootWindow(display_), &root, &parent, &windows, &count);
        for (unsigned i = 0; i < count && found == None; ++i) {
            if (takes_drags(windows[i])) found = windows[i];
        }
        if (windows != nullptr) XFree(windows);
        return found;
    }

    void tell(const char* what, const std::array<long, 4>& words) {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.display = display_;
        event.xclient.window = target_;
        event.xclient.message_type = atom(what);
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(source_);
        for (std::size_t i = 0; i < words.size(); ++i) event.xclient.data.l[i + 1] = words.at(i);
        XSendEvent(display_, target_, False, NoEventMask, &event);
        XFlush(display_);
    }

    void hear() {
        XEvent event;
        XNextEvent(display_, &event);
        if (event.type == SelectionRequest) return hand_over(event.xselectionrequest);
        if (event.type != ClientMessage) return;
        const bool says_yes = (event.xclient.data.l[1] & 1) != 0;
        if (event.xclient.message_type == atom("XdndStatus")) {
            if (says_yes) return tell("XdndDrop", {0, CurrentTime});
            is_over_ = true;
        } else if (event.xclient.message_type == atom("XdndFinished")) {
            is_over_ = true;
            is_taken_ = says_yes;
        }
    }

    void hand_over(const XSelectionRequestEvent& wish) {
        XChangeProperty(display_, wish.requestor, wish.property, wish.target, 8, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(uris_.data()),
                        static_cast<int>(uris_.size()));
        XEvent done{};
        done.xselection.type = SelectionNotify;
        done.xselection.requestor = wish.requestor;
        done.xselection.selection = wish.selection;
        done.xselection.target = wish.target;
        done.xselection.property = wish.property;
        done.xselection.time = wish.time;
        XSendEvent(display_, wish.requestor, False, NoEventMask, &done);
        XFlush(display_);
    }

    Display* display_;
    std::string uris_;
    Window source_;
    Window target_ = None;
    long middle_ = 0;
    bool is_over_ = false, is_taken_ = false;
};

// As RFC 3986 wants it: what is no plain sign goes as %XX.
std::string uri_of(const std::string& path) {
    constexpr const char* kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri = "file://";
    for (const char sign : path) {
        if (std::string(kPlain).find(sign) != std::string::npos) {
            uri += sign;
            continue;
        }
        std::array<char, 4> code{};
        std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned char>(sign));
        uri += code.data();
    }
    return uri + "\r\n";
}

}  // namespace

int main(int count, char** words) {
    std::string uris;
    for (int i = 1; i < count; ++i) uris += uri_of(words[i]);
    Display* display = XOpenDisplay(nullptr);
    if (uris.empty() || display == nullptr) {
        std::fprintf(stderr, "usage: DISPLAY=:N drag PATH...\n");
        return 2;
    }
    const bool taken = Drag(display, std::move(uris)).run();
    XCloseDisplay(display);
    if (!taken) std::fprintf(stderr, "drag: no window took it\n");
    return taken ? 0 : 1;
}
