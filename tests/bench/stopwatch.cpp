// Times what a person sees, from the X server's side, the same way for every program.
//
//   stopwatch start X Y COMMAND...     starts COMMAND; prints the milliseconds until the pixel at
//                                      X,Y is neither black nor unmapped, then its process id
//   stopwatch tap X Y PX PY            taps at X,Y; prints the milliseconds from the release until
//                                      the pixel at PX,PY changes
//
// `start` leaves COMMAND running. Exit status 1 when nothing changed within 20 s.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPatience = std::chrono::seconds(20);

unsigned long pixel_at(Display* display, int x, int y) {
    XImage* image = XGetImage(display, DefaultRootWindow(display), x, y, 1, 1, AllPlanes, ZPixmap);
    const unsigned long pixel = image != nullptr ? XGetPixel(image, 0, 0) & 0xFFFFFFUL : 0;
    if (image != nullptr) XDestroyImage(image);
    return pixel;
}

double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

bool wait_for_change(Display* display, int x, int y, unsigned long from, Clock::time_point begin) {
    while (Clock::now() - begin < kPatience) {
        if (pixel_at(display, x, y) != from) return true;
        usleep(200);
    }
    return false;
}

int start(Display* display, int x, int y, char** command) {
    const unsigned long before = pixel_at(display, x, y);
    const Clock::time_point begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // Whoever reads our output must not wait for the command's.
        const int nowhere = open("/dev/null", O_WRONLY);
        if (dup2(nowhere, STDOUT_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0) _exit(127);
        execv(command[0], command);
        _exit(127);
    }
    if (!wait_for_change(display, x, y, before, begin)) return 1;
    std::printf("%.3f %d\n", milliseconds_since(begin), static_cast<int>(child));
    return 0;
}

int tap(Display* display, int x, int y, int watch_x, int watch_y) {
    XTestFakeMotionEvent(display, -1, x, y, CurrentTime);
    XSync(display, False);
    usleep(400'000);
    const unsigned long before = pixel_at(display, watch_x, watch_y);
    XTestFakeButtonEvent(display, 1, True, CurrentTime);
    XSync(display, False);
    usleep(60'000);  // a finger's time on the glass
    const Clock::time_point begin = Clock::now();
    XTestFakeButtonEvent(display, 1, False, CurrentTime);
    XSync(display, False);
    if (!wait_for_change(display, watch_x, watch_y, before, begin)) return 1;
    std::printf("%.3f\n", milliseconds_since(begin));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr || argc < 5) {
        std::fprintf(stderr, "stopwatch: needs a display and arguments, see the source\n");
        return 2;
    }
    const std::string_view what = argv[1];
    const int x = std::atoi(argv[2]);
    const int y = std::atoi(argv[3]);
    if (what == "start") return start(display, x, y, argv + 4);
    if (what == "tap" && argc == 6)
        return tap(display, x, y, std::atoi(argv[4]), std::atoi(argv[5]));
    return 2;
}
