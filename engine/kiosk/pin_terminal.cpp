// Setting the PIN at a terminal: never from the command line, where every user of the machine
// could read it.
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <optional>

#include "crypto/pin.h"
#include "kiosk/pin_gate.h"

namespace suluh::kiosk {

namespace {

// No letters on the screen while it lives.
class Unseen {
public:
    Unseen() {
        termios now{};
        if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &now) != 0) return;
        before_ = now;
        now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
    ~Unseen() {
        if (before_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &*before_);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool is_terminal() const { return before_.has_value(); }

private:
    std::optional<termios> before_;
};

Result<std::string> read_line() {
    std::array<char, 64> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr) {
        return Error{Fault::bad_input, "no PIN was typed"};
    }
    std::string text = line.data();
    line.fill('\0');
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    return text;
}

Result<std::string> ask(const char* question) {
    std::fputs(question, stderr);
    Result<std::string> line = read_line();
    std::fputs("\n", stderr);
    return line;
}

Result<std::string> ask_twice() {
    const Unseen unseen;
    if (!unseen.is_terminal()) return read_line();
    Result<std::string> pin = ask("New maintenance PIN (6 digits, not shown): ");
    if (!pin) return pin;
    if (Status good = crypto::check_new_pin(*pin); !good) return good.error();
    Result<std::string> again = ask("The same again: ");
    if (!again) return again;
    const bool same = *again == *pin;
    crypto::forget_pin(*again);
    if (!same) return Error{Fault::bad_input, "the two PINs differ; nothing was changed"};
    return pin;
}

}  // namespace

Status ask_and_set_pin(const fs::path& data) {
    Result<std::string> pin = ask_twice();
    if (!pin) return pin.error();
    Status set = set_pin(data, *pin);
    crypto::forget_pin(*pin);
    return set;
}

}  // namespace suluh::kiosk
