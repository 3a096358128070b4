// Key files of one line, "<label> <base64>", and wiping. Only for this room.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "crypto/bytes.h"

namespace suluh::crypto {

void wipe(std::string& secret);

// Overwrites a secret text when the scope ends, on every way out.
class Wiped {
public:
    explicit Wiped(std::string& secret) : secret_(secret) {}
    ~Wiped() { wipe(secret_); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;

private:
    std::string& secret_;
};

[[nodiscard]] std::string labelled_line(std::string_view label, std::string_view bytes);
// The decoded bytes of exactly one such line of exactly this many bytes; line end at the end
// optional. The error never repeats the text.
[[nodiscard]] Result<std::string> parse_labelled_line(std::string_view text, std::string_view label,
                                                      std::size_t size);

// Mode 0600; saving never overwrites, loading refuses other modes.
[[nodiscard]] Status save_secret_line(const std::filesystem::path& file, std::string_view label,
                                      std::string_view secret);
[[nodiscard]] Result<std::string> load_secret_line(const std::filesystem::path& file,
                                                   std::string_view label, std::size_t size);

}  // namespace suluh::crypto
