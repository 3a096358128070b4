// Pictures by name, decoded at the size they are drawn. Sources:
//   "icon:check"            -> <media>/icons/check.svg
//   "avatar:ratna"          -> <media>/illustrations/avatar-ratna.svg
//   "media:a/b.svg"         -> <media>/a/b.svg
//   "<scheme>:<name>"       -> bytes from the provider of that scheme ("pack")
// SVG, PNG, JPEG and WebP only. Broken, huge or missing pictures are errors that are logged once
// and drawn as a soft placeholder; nothing here stops a screen. Main thread only. Pictures decode
// at once, or in the background: then they are `pending` until take_finished() changes their
// stamp().
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "gfx/draw_list.h"

namespace suluh::gfx {

struct PictureSize {
    int w = 0, h = 0;
};

// Decoded pixels, 0xAARRGGBB with colour multiplied by alpha.
struct Image {
    int width = 0, height = 0;
    std::vector<std::uint32_t> pixels;
};

// Only how much of each pixel is covered: what a tinted icon needs.
struct Mask {
    int width = 0, height = 0;
    std::vector<std::uint8_t> coverage;
};

struct PictureLimits {
    std::size_t cache_bytes = std::size_t{96} << 20;
    std::size_t file_bytes = std::size_t{16} << 20;  // of one source, as stored
    std::int64_t pixels = 64'000'000;                // by its header, before decoding
};

class PictureStore {
public:
    // Gives the bytes of "<scheme>:<name>" for <name>.
    using Provider = std::function<Result<std::string>(std::string_view name)>;
    enum class State : std::uint8_t { ready, pending, broken };
    template <class T>
    struct Found {
        State state = State::broken;
        const T* data = nullptr;  // valid until the next call; only when ready
    };

    explicit PictureStore(std::filesystem::path media, const PictureLimits& limits = {});
    ~PictureStore();
    PictureStore(const PictureStore&) = delete;
    PictureStore& operator=(const PictureStore&) = delete;

    // Replaces the provider of a scheme; an empty one removes it. Forgets that scheme's pictures.
    void set_provider(std::string_view scheme, Provider provider);

    // From now on whatever is not small is decoded on a thread; wake is called there after each
    // picture: then call take_finished(). Without wake: at once again; what is pending is
    // forgotten.
    void decode_in_background(std::function<void()> wake);
    // True when something that was pending can now be drawn.
    bool take_finished();
    [[nodiscard]] bool is_pending() const;

    // The size written in the picture's header: for layout by aspect.
    [[nodiscard]] Result<PictureSize> natural_size(std::string_view source);
    // The picture stretched, or laid out as a frame, to exactly w x h device pixels.
    [[nodiscard]] Found<Image> image(std::string_view source, int w, int h,
                                     const NineSlice& slice = {});
    // Never pending: what is tinted is small.
    [[nodiscard]] Found<Mask> mask(std::string_view source, int w, int h,
                                   const NineSlice& slice = {});

    // Why a picture is broken; for suluh-pack check and --doctor.
    [[nodiscard]] Status check(std::string_view source);

    // Changes whenever what this source draws may have changed: part of the renderer's hash.
    [[nodiscard]] std::uint64_t stamp(std::string_view source) const;
    // Forgets everything whose source begins so ("pack:"); it is read again when next drawn.
    void forget(std::string_view beginning);

    [[nodiscard]] std::size_t cached_bytes() const;

private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::gfx
