#include "store/identity.h"

#include "base/files.h"
#include "base/value.h"
#include "crypto/hash.h"

namespace suluh::store {

namespace {

constexpr std::size_t kMaxMark = 4096;
constexpr std::size_t kMaxMachineId = 256;

// Machine ids are to be kept private (machine-id(5)); a hash under our own name tells them apart
// just as well.
std::string hashed(std::string_view machine) {
    std::string text(machine);
    if (text.empty()) text = read_text("/etc/machine-id", kMaxMachineId).value_or("unknown");
    return crypto::to_hex(crypto::view_of(crypto::hash("suluh machine " + text))).substr(0, 32);
}

}  // namespace

Identity::Identity(std::filesystem::path file, std::string_view machine)
    : file_(std::move(file)), machine_(hashed(machine)) {}

std::optional<Mark> Identity::read() const {
    const Result<std::string> text = read_text(file_, kMaxMark);
    if (!text) return std::nullopt;
    const Result<Value> value = parse_json(*text);
    if (!value || value->map() == nullptr) return std::nullopt;
    Mark mark;
    mark.machine = value->text_or("machine", "");
    mark.epoch = static_cast<std::int64_t>(value->number_or("epoch", 0));
    mark.last_seq = static_cast<std::int64_t>(value->number_or("last_seq", 0));
    return mark;
}

Status Identity::write(std::int64_t epoch, std::int64_t last_seq) const {
    const Value mark = Value::Map{{"machine", machine_}, {"epoch", epoch}, {"last_seq", last_seq}};
    return publish_file(file_, to_json(mark) + "\n", {.mode = 0600});
}

std::string Identity::why_new_epoch(std::int64_t epoch, std::int64_t last_seq) const {
    const std::optional<Mark> mark = read();
    if (!mark) return "the identity file beside the database is absent or unreadable";
    if (mark->machine != machine_) return "the database came from another machine";
    if (mark->epoch != epoch) return "a database of another epoch was put in place";
    if (mark->last_seq > last_seq) return "the database was put back to an older state";
    return "";
}

std::int64_t random_epoch() {
    constexpr std::uint32_t kMask = (1U << 23) - 1;
    while (true) {
        const std::string bytes = crypto::random_bytes(4);
        std::uint32_t number = 0;
        for (const char c : bytes) number = number << 8 | static_cast<std::uint8_t>(c);
        if ((number & kMask) != 0) return number & kMask;
    }
}

}  // namespace suluh::store
