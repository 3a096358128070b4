// What a program says on its standard output.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>

namespace suluh::collect {

inline std::string said_by(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");  // NOLINT: our own words only
    std::string said;
    std::array<char, 4096> piece{};
    for (std::size_t n = 0; (n = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
        said.append(piece.data(), n);
    }
    EXPECT_EQ(pclose(pipe), 0) << command << "\n" << said;
    return said;
}

}  // namespace suluh::collect
