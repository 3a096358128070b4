#include "gfx/picture_store.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/files.h"
#include "base/log.h"
#include "gfx/hash64.h"
#include "gfx/lru_cache.h"
#include "gfx/picture_decode.h"
#include "gfx/picture_header.h"
#include "gfx/pixels.h"

namespace suluh::gfx {

namespace {

constexpr int kMaxDrawnSide = 8192;
// Headers and stamps are small; this many names at once means that something is wrong.
constexpr std::size_t kMaxNames = 4096;

struct SizedKey {
    std::string source;
    int w = 0, h = 0;
    friend bool operator==(const SizedKey&, const SizedKey&) = default;
};

struct SizedKeyHash {
    std::size_t operator()(const SizedKey& key) const {
        return Hash64().add(std::string_view(key.source)).add(key.w).add(key.h).value();
    }
};

// Relative, forward, plain: nothing that leaves the folder.
bool is_inner_path(std::string_view name) {
    if (name.empty() || name.size() > 200) return false;
    while (true) {
        const std::size_t slash = name.find('/');
        if (!is_plain_name(name.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        name.remove_prefix(slash + 1);
    }
}

Mask mask_of(const Image& image) {
    Mask mask{image.width, image.height, std::vector<std::uint8_t>(image.pixels.size())};
    std::transform(image.pixels.begin(), image.pixels.end(), mask.coverage.begin(),
                   [](Pixel pixel) { return static_cast<std::uint8_t>(alpha_of(pixel)); });
    return mask;
}

}  // namespace

struct PictureStore::Inner {
    Inner(std::filesystem::path folder, const PictureLimits& bounds)
        : media(std::move(folder)), limits(bounds) {}

    std::filesystem::path media;
    PictureLimits limits;
    std::map<std::string, Provider, std::less<>> providers;
    std::map<std::string, Result<PictureHeader>, std::less<>> headers;
    std::uint64_t forgotten = 0;  // counts forget(): part of every stamp
    LruCache<SizedKey, Image, SizedKeyHash> images{limits.cache_bytes};
    LruCache<SizedKey, Mask, SizedKeyHash> masks{limits.cache_bytes / 8};

    [[nodiscard]] Result<std::string> read_file(std::string_view inner,
                                                std::string_view end) const {
        const std::string name = std::string(inner).append(end);
        if (!is_inner_path(name)) return Error{Fault::bad_input, "not a picture's name"};
        return read_text(media / name, limits.file_bytes);
    }

    [[nodiscard]] Result<std::string> read(std::string_view source) const {
        const std::size_t colon = source.find(':');
        if (colon == std::string_view::npos) {
            return Error{Fault::bad_input, "a picture needs a scheme, as in \"icon:check\""};
        }
        const std::string_view scheme = source.substr(0, colon), name = source.substr(colon + 1);
        if (scheme == "icon") return read_file("icons/" + std::string(name), ".svg");
        if (scheme == "avatar")
            return read_file("illustrations/avatar-" + std::string(name), ".svg");
        if (scheme == "media") return read_file(name, "");
        const auto provider = providers.find(scheme);
        if (provider == providers.end()) return Error{Fault::not_found, "unknown picture scheme"};
        Result<std::string> bytes = provider->second(name);
        if (bytes && bytes->size() > limits.file_bytes) {
            return Error{Fault::refused,
                         "larger than " + std::to_string(limits.file_bytes) + " bytes"};
        }
        return bytes;
    }

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
        Result<std::string> bytes = read(source);
        if (!bytes) return note(source, bytes.error());
        return note(source, inspect(*bytes));
    }

    // nullptr: broken.
    const Image* image(std::string_view source, int w, int h) {
        const SizedKey key{std::string(source), w, h};
        if (const Image* known = images.find(key)) return known;
        const Result<PictureHeader>& about = header(source);
        if (!about) return nullptr;
        Result<std::string> bytes = read(source);
        if (!bytes) {
            note(source, bytes.error());
            return nullptr;
        }
        Result<Image> decoded = decode_picture(*bytes, *about, {w, h});
        if (!decoded) {
            note(source, decoded.error());
            return nullptr;
        }
        const std::size_t size = decoded->pixels.size() * sizeof(Pixel) + key.source.size();
        return images.put(key, *std::move(decoded), size);
    }

    const Mask* mask(std::string_view source, int w, int h) {
        const SizedKey key{std::string(source), w, h};
        if (const Mask* known = masks.find(key)) return known;
        const Image* full = image(source, w, h);
        if (full == nullptr) return nullptr;
        const Mask* made = masks.put(key, mask_of(*full), full->pixels.size() + key.source.size());
        // A tinted picture is not also drawn in its own colours.
        images.erase(key);
        return made;
    }
};

PictureStore::PictureStore(std::filesystem::path media, const PictureLimits& limits)
    : inner_(std::make_unique<Inner>(std::move(media), limits)) {}
PictureStore::~PictureStore() = default;

void PictureStore::set_provider(std::string_view scheme, Provider provider) {
    inner_->providers.erase(std::string(scheme));
    if (provider) inner_->providers.emplace(scheme, std::move(provider));
    forget(std::string(scheme) + ":");
}

Result<PictureSize> PictureStore::natural_size(std::string_view source) {
    const Result<PictureHeader>& header = inner_->header(source);
    if (!header) return header.error();
    return header->size;
}

PictureStore::Found<Image> PictureStore::image(std::string_view source, int w, int h) {
    if (w < 1 || h < 1 || w > kMaxDrawnSide || h > kMaxDrawnSide) return {};
    const Image* found = inner_->image(source, w, h);
    return {found == nullptr ? State::broken : State::ready, found};
}

PictureStore::Found<Mask> PictureStore::mask(std::string_view source, int w, int h) {
    if (w < 1 || h < 1 || w > kMaxDrawnSide || h > kMaxDrawnSide) return {};
    const Mask* found = inner_->mask(source, w, h);
    return {found == nullptr ? State::broken : State::ready, found};
}

Status PictureStore::check(std::string_view source) {
    const Result<PictureSize> size = natural_size(source);
    if (!size) return size.error();
    // Small: decoding is what is checked, not drawing.
    if (image(source, 16, 16).state == State::broken) return inner_->header(source).error();
    return {};
}

std::uint64_t PictureStore::stamp(std::string_view source) const {
    const auto known = inner_->headers.find(source);
    const bool broken = known != inner_->headers.end() && !known->second;
    return inner_->forgotten << 1 | static_cast<std::uint64_t>(broken);
}

void PictureStore::forget(std::string_view beginning) {
    const auto matches = [beginning](const SizedKey& key) {
        return key.source.starts_with(beginning);
    };
    inner_->images.erase_if(matches);
    inner_->masks.erase_if(matches);
    std::erase_if(inner_->headers,
                  [beginning](const auto& entry) { return entry.first.starts_with(beginning); });
    ++inner_->forgotten;
}

std::size_t PictureStore::cached_bytes() const {
    return inner_->images.bytes() + inner_->masks.bytes();
}

}  // namespace suluh::gfx
