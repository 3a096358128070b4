#include "kiosk/author/picture_pool.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string_view>

#include "gfx/hash64.h"
#include "gfx/png_write.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::size_t kWaiting = 4;  // for each thread; a picture may have 8 MB

void copy(const gfx::Surface& from, gfx::Surface& to) {
    to.resize(from.width(), from.height());
    for (int y = 0; y < from.height(); ++y) std::copy_n(from.row(y), from.width(), to.row(y));
}

std::string hash_of(const gfx::Surface& surface) {
    gfx::Hash64 hash;
    hash.add(surface.width()).add(surface.height());
    for (int y = 0; y < surface.height(); ++y) {
        hash.add(std::string_view(reinterpret_cast<const char*>(surface.row(y)),
                                  surface.stride_bytes()));
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash.value()));
    return text;
}

Result<std::string> write(const gfx::Surface& surface, const std::filesystem::path& file) {
    const Result<std::string> bytes = gfx::png_bytes(surface);
    if (!bytes) return bytes.error();
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
    out.close();
    if (!out) return Error{Fault::io, "writing picture " + file.string()};
    return hash_of(surface);
}

}  // namespace

PicturePool::PicturePool() {
    const unsigned count = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
}

PicturePool::~PicturePool() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

std::size_t PicturePool::put(const gfx::Surface& surface, std::filesystem::path file) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return jobs_.size() < kWaiting * threads_.size(); });
    Job job{hashes_.size(), {}, std::move(file)};
    if (!spare_.empty()) {
        job.surface = std::move(spare_.back());
        spare_.pop_back();
    }
    hashes_.emplace_back();
    ++open_;
    lock.unlock();
    copy(surface, job.surface);
    const std::size_t number = job.number;
    lock.lock();
    jobs_.push_back(std::move(job));
    changed_.notify_all();
    return number;
}

void PicturePool::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return closing_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        Result<std::string> hash = write(job.surface, job.file);
        lock.lock();
        spare_.push_back(std::move(job.surface));
        done(job.number, std::move(hash));
    }
}

void PicturePool::done(std::size_t number, Result<std::string> hash) {
    if (hash) {
        hashes_[number] = std::move(*hash);
    } else if (!failed_) {
        failed_ = hash.error();
    }
    --open_;
    changed_.notify_all();
}

Result<std::vector<std::string>> PicturePool::finish() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return open_ == 0; });
    if (failed_) return *failed_;
    return hashes_;
}

}  // namespace suluh::kiosk::author
