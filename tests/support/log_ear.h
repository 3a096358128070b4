// Listens to the log while it lives: a warning or error that the test was not told to expect fails
// the test, and so does an expected one that never came.
#pragma once

#include <gtest/gtest.h>

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "base/log.h"

namespace suluh::testing {

class LogEarGuard {
public:
    LogEarGuard() {
        set_log_ear([this](LogLevel level, std::string_view room, std::string_view text) {
            hear(level, std::string(room) + ": " + std::string(text));
        });
    }
    ~LogEarGuard() {
        set_log_ear({});
        for (const auto& [part, heard] : expected_) {
            EXPECT_TRUE(heard) << "no warning with '" << part << "' was logged";
        }
    }
    LogEarGuard(const LogEarGuard&) = delete;
    LogEarGuard& operator=(const LogEarGuard&) = delete;

    // Warnings and errors that contain part are fine, and at least one must come.
    void expect(std::string part) {
        const std::lock_guard lock(mutex_);
        expected_.emplace_back(std::move(part), false);
    }

private:
    void hear(LogLevel level, const std::string& line) {
        if (level < LogLevel::warning) return;
        const std::lock_guard lock(mutex_);
        bool known = false;
        for (auto& [part, heard] : expected_) {
            if (line.find(part) == std::string::npos) continue;
            heard = true;
            known = true;
        }
        if (!known) ADD_FAILURE() << "unexpected in the log: " << line;
    }

    std::mutex mutex_;
    std::vector<std::pair<std::string, bool>> expected_;
};

}  // namespace suluh::testing
