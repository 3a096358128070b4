#include "gfx/picture_store.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/log.h"
#include "gfx/hash64.h"
#include "gfx/lru_cache.h"
#include "gfx/nine_slice.h"
#include "gfx/picture_files.h"
#include "gfx/picture_header.h"
#include "gfx/picture_worker.h"
#include "gfx/pixels.h"

namespace suluh::gfx {

namespace {

constexpr int kMaxDrawnSide = 8192;
// Headers and stamps are small; this many names at once means that something is wrong.
constexpr std::size_t kMaxNames = 4096;
// Up to this many pixels decoding costs less than showing a placeholder first.
constexpr std::int64_t kSmallPixels = 128 * 128;

struct SizedKey {
    std::string source;
    int w = 0, h = 0;
    NineSlice slice;
    friend bool operator==(const SizedKey&, const SizedKey&) = default;
    [[nodiscard]] PictureShape shape() const { return {{w, h}, slice}; }
};

struct SizedKeyHash {
    std::size_t operator()(const SizedKey& key) const {
        Hash64 hash;
        hash.add(std::string_view(key.source)).add(key.w).add(key.h);
        hash.add(key.slice.left).add(key.slice.top).add(key.slice.right).add(key.slice.bottom);
        return hash.add(key.slice.scale).value();
    }
};

bool is_drawable(const SizedKey& key) {
    const float scale = key.slice.scale;
    return key.w >= 1 && key.h >= 1 && key.w <= kMaxDrawnSide && key.h <= kMaxDrawnSide &&
           scale > 0 && scale <= 16;
}

Mask mask_of(const Image& image) {
    Mask mask{image.width, image.height, std::vector<std::uint8_t>(image.pixels.size())};
    std::transform(image.pixels.begin(), image.pixels.end(), mask.coverage.begin(),
                   [](Pixel pixel) { return static_cast<std::uint8_t>(alpha_of(pixel)); });
    return mask;
}

// For SVG the pixels that are drawn count, for the others those that are stored too.
std::int64_t pixels_to_decode(const PictureHeader& header, const SizedKey& key) {
    const std::int64_t drawn = std::int64_t{key.w} * key.h;
    if (header.kind == PictureKind::svg) return drawn;
    return std::max(drawn, std::int64_t{header.size.w} * header.size.h);
}

}  // namespace

struct PictureStore::Inner {
    Inner(std::filesystem::path folder, const PictureLimits& bounds)
        : limits(bounds), files(std::move(folder), bounds.file_bytes) {}

    PictureLimits limits;
    PictureFiles files;
    std::map<std::string, Result<PictureHeader>, std::less<>> headers;
    LruCache<SizedKey, Image, SizedKeyHash> images{limits.cache_bytes};
    LruCache<SizedKey, Mask, SizedKeyHash> masks{limits.cache_bytes / 8};

    std::uint64_t changes = 0;    // counts everything that changes a stamp
    std::uint64_t forgotten = 0;  // `changes` at the last forget(): part of every stamp
    std::map<std::string, std::uint64_t, std::less<>> arrived;  // `changes` when last decoded

    std::unordered_map<SizedKey, std::uint64_t, SizedKeyHash> pending;  // with the job's id
    std::unordered_set<SizedKey, SizedKeyHash> decoded;  // in the background, since forget()
    std::uint64_t last_job = 0;
    std::unique_ptr<PictureWorker> worker;

    [[nodiscard]] Result<PictureHeader> inspect(std::string_view bytes) const {
        Result<PictureHeader> header = read_picture_header(bytes);
        if (!header) return header;
        const std::int64_t pixels = std::int64_t{header->size.w} * header->size.h;
        if (header->kind != PictureKind::svg && pixels > limits.pixels) {
            return Error{Fault::refused, std::to_string(header->size.w) + " x " +
                                             std::to_string(header->size.h) +
                                             " pixels are too many: make it smaller"};
        }
        return header;
    }

    // What was found out about a source, said once in the log if it is bad.
    Result<PictureHeader>& note(std::string_view source, Result<PictureHeader> header) {
        if (headers.size() >= kMaxNames) headers.clear();
        if (!header) {
            header = header.error().within("picture " + std::string(source));
            log_warning("gfx", header.error().detail);
        }
        return headers.insert_or_assign(std::string(source), std::move(header)).first->second;
    }

    Result<PictureHeader>& header(std::string_view source) {
        const auto known = headers.find(source);
        if (known != headers.end()) return known->second;
        Result<std::string> bytes = files.read(source);
        if (!bytes) return note(source, bytes.error());
        return note(source, inspect(*bytes));
    }

    // The bytes and what they say; nothing if they are broken, which was said.
    std::optional<DecodeJob> job_for(const SizedKey& key) {
        Result<std::string> bytes = files.read(key.source);
        if (!bytes) {
            note(key.source, bytes.error());
            return std::nullopt;
        }
        // Read anew: the file may be another one than the header was read from.
        const Result<PictureHeader>& about = note(key.source, inspect(*bytes));
        if (!about) return std::nullopt;
        const PictureSize frame = sliced_source_size(about->size, key.slice);
        if (key.slice.is_set() && (frame.w > kMaxDrawnSide || frame.h > kMaxDrawnSide)) {
            note(key.source, Error{Fault::refused, "too large for a frame"});
            return std::nullopt;
        }
        return DecodeJob{0, std::move(*bytes), *about, key.shape()};
    }

    // nullptr: broken.
    const Image* keep(const SizedKey& key, Result<Image> image) {
        if (!image) {
            note(key.source, image.error());
            return nullptr;
        }
        const std::size_t size = image->pixels.size() * sizeof(Pixel) + key.source.size();
        return images.put(key, *std::move(image), size);
    }

    Found<Image> decode_now(const SizedKey& key) {
        if (!header(key.source)) return {};
        const std::optional<DecodeJob> job = job_for(key);
        const Image* image =
            job ? keep(key, decode_picture(job->bytes, job->header, job->shape)) : nullptr;
        return {image == nullptr ? State::broken : State::ready, image};
    }

    // Of two large pictures that do not fit into the cache together each would drive the other out
    // and be waited for again, without end: what was decoded before is decoded at once.
    [[nodiscard]] bool may_wait(const PictureHeader& about, const SizedKey& key) const {
        return worker != nullptr && pixels_to_decode(about, key) > kSmallPixels &&
               decoded.count(key) == 0;
    }

    Found<Image> image(const SizedKey& key) {
        if (!is_drawable(key)) return {};
        if (const Image* known = images.find(key)) return {State::ready, known};
        if (pending.count(key) > 0) return {State::pending, nullptr};
        const Result<PictureHeader>& about = header(key.source);
        if (!about) return {};
        if (!may_wait(*about, key)) return decode_now(key);
        std::optional<DecodeJob> job = job_for(key);
        if (!job) return {};
        job->id = ++last_job;
        pending.emplace(key, job->id);
        worker->post(*std::move(job));
        return {State::pending, nullptr};
    }

    Found<Mask> mask(const SizedKey& key) {
        if (!is_drawable(key)) return {};
        if (const Mask* known = masks.find(key)) return {State::ready, known};
        const Image* known = images.find(key);
        const Image* full = known != nullptr ? known : decode_now(key).data;
        if (full == nullptr) return {};
        const Mask* made = masks.put(key, mask_of(*full), full->pixels.size() + key.source.size());
        // A tinted picture is not also drawn in its own colours.
        images.erase(key);
        return {State::ready, made};
    }

    // True if it was still waited for.
    bool arrive(DecodedPicture& picture) {
        const auto waiting = std::find_if(pending.begin(), pending.end(), [&](const auto& entry) {
            return entry.second == picture.id;
        });
        if (waiting == pending.end()) return false;
        const SizedKey key = waiting->first;
        pending.erase(waiting);
        keep(key, std::move(picture.image));
        if (decoded.size() >= kMaxNames) decoded.clear();
        decoded.insert(key);
        if (arrived.size() >= kMaxNames) {
            arrived.clear();
            forgotten = ++changes;
        }
        arrived[key.source] = ++changes;
        return true;
    }

    void forget(std::string_view beginning) {
        const auto matches = [beginning](const SizedKey& key) {
            return key.source.starts_with(beginning);
        };
        images.erase_if(matches);
        masks.erase_if(matches);
        std::erase_if(pending, [&](const auto& entry) { return matches(entry.first); });
        std::erase_if(decoded, matches);
        std::erase_if(
            headers, [beginning](const auto& entry) { return entry.first.starts_with(beginning); });
        forgotten = ++changes;
    }
};

PictureStore::PictureStore(std::filesystem::path media, const PictureLimits& limits)
    : inner_(std::make_unique<Inner>(std::move(media), limits)) {}
PictureStore::~PictureStore() = default;

void PictureStore::set_provider(std::string_view scheme, Provider provider) {
    inner_->files.set_provider(scheme, std::move(provider));
    forget(std::string(scheme) + ":");
}

void PictureStore::decode_in_background(std::function<void()> wake) {
    inner_->worker.reset();
    if (!inner_->pending.empty()) forget("");
    if (wake) inner_->worker = std::make_unique<PictureWorker>(std::move(wake));
}

bool PictureStore::take_finished() {
    if (inner_->worker == nullptr) return false;
    bool any = false;
    for (DecodedPicture& picture : inner_->worker->take_finished()) {
        any = inner_->arrive(picture) || any;
    }
    return any;
}

bool PictureStore::is_pending() const {
    return !inner_->pending.empty();
}

Result<PictureSize> PictureStore::natural_size(std::string_view source) {
    const Result<PictureHeader>& header = inner_->header(source);
    if (!header) return header.error();
    return header->size;
}

PictureStore::Found<Image> PictureStore::image(std::string_view source, int w, int h,
                                               const NineSlice& slice) {
    return inner_->image({std::string(source), w, h, slice});
}

PictureStore::Found<Mask> PictureStore::mask(std::string_view source, int w, int h,
                                             const NineSlice& slice) {
    return inner_->mask({std::string(source), w, h, slice});
}

Status PictureStore::check(std::string_view source) {
    const Result<PictureSize> size = natural_size(source);
    if (!size) return size.error();
    // Small: decoding is what is checked, not drawing.
    if (inner_->decode_now({std::string(source), 16, 16, {}}).state == State::broken) {
        return inner_->header(source).error();
    }
    return {};
}

std::uint64_t PictureStore::stamp(std::string_view source) const {
    const auto known = inner_->headers.find(source);
    const bool broken = known != inner_->headers.end() && !known->second;
    const auto arrived = inner_->arrived.find(source);
    const std::uint64_t last = arrived == inner_->arrived.end() ? 0 : arrived->second;
    return std::max(inner_->forgotten, last) << 1 | static_cast<std::uint64_t>(broken);
}

void PictureStore::forget(std::string_view beginning) {
    inner_->forget(beginning);
}

std::size_t PictureStore::cached_bytes() const {
    return inner_->images.bytes() + inner_->masks.bytes();
}

}  // namespace suluh::gfx
