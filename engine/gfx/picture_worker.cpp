#include "gfx/picture_worker.h"

#include <SDL_thread.h>

#include <exception>

namespace suluh::gfx {

namespace {

// The border of this thread: memory that is not there is a picture that is not there.
Result<Image> decode(const DecodeJob& job) {
    try {
        return decode_picture(job.bytes, job.header, job.shape);
    } catch (const std::exception& problem) {
        return Error{Fault::internal, std::string("decoding: ") + problem.what()};
    }
}

}  // namespace

PictureWorker::PictureWorker(std::function<void()> wake) : finished_(std::move(wake)) {
    start_all_formats();
    thread_ = std::thread([this] { work(); });
}

PictureWorker::~PictureWorker() {
    ends_ = true;
    jobs_.close();
    thread_.join();
}

void PictureWorker::work() {
    while (!ends_) {
        for (const DecodeJob& job : jobs_.wait_all()) {
            if (ends_) break;
            finished_.post({job.id, decode(job)});
        }
    }
    // SDL keeps its last error for each thread, and frees it only for threads it has started
    // itself.
    SDL_TLSCleanup();
}

}  // namespace suluh::gfx
