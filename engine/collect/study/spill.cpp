#include "collect/study/spill.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>

namespace suluh::collect {

namespace {

Error cannot(const char* what, int number) {
    return errno_error(std::string(what) + " what a report works with", number);
}

}  // namespace

SpillBytes::SpillBytes(std::filesystem::path folder, std::size_t record_bytes)
    : folder_(std::move(folder)),
      record_bytes_(record_bytes),
      chunk_bytes_(kChunkBytes / record_bytes * record_bytes) {}

// Without a name, or unlinked at once where the file system cannot do that: nothing is left behind
// whatever happens to this program.
Status SpillBytes::open_file() {
    file_.reset(::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file_.is_open()) return {};
    std::string name = (folder_ / ".suluh-report-XXXXXX").string();
    file_.reset(::mkostemp(name.data(), O_CLOEXEC));
    if (!file_.is_open()) return cannot("writing", errno);
    if (::unlink(name.c_str()) != 0) return cannot("writing", errno);
    return {};
}

Status SpillBytes::write_chunk(const std::vector<std::byte>& bytes) {
    if (!file_.is_open()) {
        if (Status s = open_file(); !s) return s;
    }
    const auto at = static_cast<off_t>((chunks_ - kChunksInMemory) * chunk_bytes_);
    const ssize_t done = ::pwrite(file_.get(), bytes.data(), bytes.size(), at);
    if (done < 0) return cannot("writing", errno);
    if (static_cast<std::size_t>(done) != bytes.size()) return cannot("writing", ENOSPC);
    return {};
}

Status SpillBytes::put_away(Shelf& shelf) {
    if (chunks_ < kChunksInMemory) {
        if (chunks_ % kChunksOfSlab == 0) {
            slabs_.push_back(std::make_unique<std::byte[]>(kChunksOfSlab * kChunkBytes));
        }
        std::copy(shelf.open.begin(), shelf.open.end(), in_memory(chunks_));
    } else if (Status s = write_chunk(shelf.open); !s) {
        return s;
    }
    shelf.full.push_back(chunks_++);
    shelf.open.clear();
    return {};
}

Status SpillBytes::add(std::size_t key, const void* record) {
    if (key >= shelves_.size()) shelves_.resize(key + 1);
    Shelf& shelf = shelves_[key];
    const auto* bytes = static_cast<const std::byte*>(record);
    shelf.open.insert(shelf.open.end(), bytes, bytes + record_bytes_);
    return shelf.open.size() < chunk_bytes_ ? Status() : put_away(shelf);
}

Status SpillBytes::read_chunk(std::uint32_t chunk, std::byte* to) const {
    if (chunk < kChunksInMemory) {
        std::copy_n(in_memory(chunk), chunk_bytes_, to);
        return {};
    }
    const auto at = static_cast<off_t>((chunk - kChunksInMemory) * chunk_bytes_);
    const ssize_t done = ::pread(file_.get(), to, chunk_bytes_, at);
    if (done < 0) return cannot("reading", errno);
    if (static_cast<std::size_t>(done) != chunk_bytes_) return cannot("reading", EIO);
    return {};
}

std::size_t SpillBytes::size(std::size_t key) const {
    if (key >= shelves_.size()) return 0;
    return shelves_[key].full.size() * chunk_bytes_ + shelves_[key].open.size();
}

Status SpillBytes::read(std::size_t key, std::byte* to) const {
    if (key >= shelves_.size()) return {};
    for (const std::uint32_t chunk : shelves_[key].full) {
        if (Status s = read_chunk(chunk, to); !s) return s;
        to += chunk_bytes_;
    }
    std::copy(shelves_[key].open.begin(), shelves_[key].open.end(), to);
    return {};
}

}  // namespace suluh::collect
