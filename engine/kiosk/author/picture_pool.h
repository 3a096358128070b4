// Threads that make PNG files of pictures while the next ones are drawn.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "gfx/surface.h"

namespace suluh::kiosk::author {

class PicturePool {
public:
    PicturePool();   // one thread a processor
    ~PicturePool();  // finishes what was put
    PicturePool(const PicturePool&) = delete;
    PicturePool& operator=(const PicturePool&) = delete;

    // Takes a copy of the picture; waits while the threads have enough to do. Numbers from 0 on.
    // The file's folder must be there.
    std::size_t put(const gfx::Surface& surface, std::filesystem::path file);
    // Waits for all of them: the hash of each one's pixels, by number. The first failure, if any.
    [[nodiscard]] Result<std::vector<std::string>> finish();

private:
    struct Job {
        std::size_t number = 0;
        gfx::Surface surface;
        std::filesystem::path file;
    };
    void work();
    void done(std::size_t number, Result<std::string> hash);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> jobs_;
    std::vector<gfx::Surface> spare_;  // their memory is used again
    std::vector<std::string> hashes_;
    std::optional<Error> failed_;
    std::size_t open_ = 0;  // put and not done
    bool closing_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace suluh::kiosk::author
