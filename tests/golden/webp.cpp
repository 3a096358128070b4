#include "golden/webp.h"

#include <webp/decode.h>
#include <webp/encode.h>

#include <vector>

#include "base/files.h"

namespace suluh::golden {

namespace {

constexpr std::size_t kMostBytes = std::size_t{16} << 20;
constexpr int kBestMethod = 6;

int append(const std::uint8_t* bytes, std::size_t count, const WebPPicture* picture) {
    static_cast<std::string*>(picture->custom_ptr)
        ->append(reinterpret_cast<const char*>(bytes), count);
    return 1;
}

}  // namespace

std::string encode_webp(const gfx::Surface& surface) {
    WebPConfig config;
    WebPPicture picture;
    if (WebPConfigInit(&config) == 0 || WebPPictureInit(&picture) == 0) return {};
    config.lossless = 1;
    config.quality = 100;  // of the effort, not of the picture
    config.method = kBestMethod;
    config.exact = 1;  // colours below a transparent pixel stay what they are
    picture.use_argb = 1;
    picture.width = surface.width();
    picture.height = surface.height();
    if (WebPPictureAlloc(&picture) == 0) return {};
    for (int y = 0; y < surface.height(); ++y) {
        std::copy_n(surface.row(y), surface.width(),
                    picture.argb + std::ptrdiff_t{y} * picture.argb_stride);
    }
    std::string bytes;
    picture.writer = append;
    picture.custom_ptr = &bytes;
    const bool good = WebPEncode(&config, &picture) != 0;
    WebPPictureFree(&picture);
    return good ? bytes : std::string();
}

Result<gfx::Surface> load_webp(const std::filesystem::path& file) {
    const Result<std::string> text = read_text(file, kMostBytes);
    if (!text) return text.error();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text->data());
    int width = 0, height = 0;
    if (WebPGetInfo(bytes, text->size(), &width, &height) == 0) {
        return Error{Fault::bad_input, file.string() + " is no WebP picture"};
    }
    gfx::Surface surface(width, height);
    // Blue comes first in memory: 0xAARRGGBB in a little-endian word.
    auto* into = reinterpret_cast<std::uint8_t*>(surface.row(0));
    const std::size_t size = surface.stride_bytes() * static_cast<std::size_t>(height);
    if (WebPDecodeBGRAInto(bytes, text->size(), into, size,
                           static_cast<int>(surface.stride_bytes())) == nullptr) {
        return Error{Fault::bad_input, file.string() + " is damaged"};
    }
    return surface;
}

}  // namespace suluh::golden
