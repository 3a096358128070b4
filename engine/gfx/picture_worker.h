// The thread that decodes pictures, so that no screen waits for one. Part of PictureStore.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "base/mailbox.h"
#include "gfx/picture_decode.h"

namespace suluh::gfx {

struct DecodeJob {
    std::uint64_t id = 0;
    std::string bytes;
    PictureHeader header;
    PictureShape shape;
};

struct DecodedPicture {
    std::uint64_t id = 0;
    Result<Image> image;
};

class PictureWorker {
public:
    // wake is called on the thread after each picture; it must not block.
    explicit PictureWorker(std::function<void()> wake);
    ~PictureWorker();  // waits for the picture at work, drops the others
    PictureWorker(const PictureWorker&) = delete;
    PictureWorker& operator=(const PictureWorker&) = delete;

    void post(DecodeJob job) { jobs_.post(std::move(job)); }
    [[nodiscard]] std::vector<DecodedPicture> take_finished() { return finished_.take_all(); }

private:
    void work();

    std::atomic<bool> ends_{false};
    Mailbox<DecodeJob> jobs_;
    Mailbox<DecodedPicture> finished_;
    std::thread thread_;  // last: it uses all of the above
};

}  // namespace suluh::gfx
