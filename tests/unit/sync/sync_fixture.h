// What the tests of this room share: fixed keys, a folder of their own, an ear on the log.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "base/log.h"
#include "crypto/crypto.h"
#include "crypto/seal.h"
#include "crypto/sign.h"
#include "sync/bundle.h"

namespace suluh::sync {

namespace fs = std::filesystem;

inline crypto::SigningKey signing_key(char byte) {
    EXPECT_TRUE(crypto::start().has_value());
    return std::move(*crypto::SigningKey::from_seed(std::string(32, byte)));
}
inline crypto::SealKeyPair seal_key(char byte) {
    EXPECT_TRUE(crypto::start().has_value());
    return std::move(*crypto::SealKeyPair::from_secret(std::string(32, byte)));
}
inline crypto::SigningKey kiosk_key() {
    return signing_key(1);
}
inline crypto::SigningKey collector_key() {
    return signing_key(2);
}
inline crypto::SealKeyPair office_key() {
    return seal_key(3);
}
inline crypto::SealKeyPair province_key() {
    return seal_key(4);
}
inline crypto::SealKeyPair stranger_key() {
    return seal_key(5);
}

inline BundleFacts first_facts() {
    return {"Kios KR-07", 1, 1, 1, 3, 3, {}};
}

inline std::string small_bundle() {
    Result<std::string> file =
        make_bundle(first_facts(), "suluh test image 1", kiosk_key(),
                    {office_key().public_key(), province_key().public_key()});
    EXPECT_TRUE(file.has_value()) << (file ? "" : file.error().detail);
    return *file;
}

// A folder that is gone afterwards.
class TempFolder {
public:
    TempFolder() {
        std::string name = (fs::temp_directory_path() / "suluh-sync-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

// Hears warnings and errors; the test fails on any it did not ask for.
class LogWatch {
public:
    LogWatch() {
        set_log_ear([this](LogLevel level, std::string_view, std::string_view text) {
            if (level < LogLevel::warning) return;
            const std::lock_guard lock(mutex_);
            heard_.emplace_back(text);
        });
    }
    ~LogWatch() {
        set_log_ear({});
        for (const std::string& text : heard_) ADD_FAILURE() << "unexpected log line: " << text;
    }
    LogWatch(const LogWatch&) = delete;
    LogWatch& operator=(const LogWatch&) = delete;

    // Takes away the lines that contain part and says whether there was one.
    bool expected(std::string_view part) {
        const std::lock_guard lock(mutex_);
        return std::erase_if(heard_, [&](const std::string& text) {
                   return text.find(part) != std::string::npos;
               }) > 0;
    }

private:
    std::mutex mutex_;
    std::vector<std::string> heard_;
};

}  // namespace suluh::sync
