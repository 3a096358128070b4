#include "gfx/png_write.h"

#include <png.h>

#include <vector>

namespace suluh::gfx {

namespace {

// Measured on screens of the kiosk: a quarter of the time of zlib's usual level for a sixth more
// bytes; filters take longer and make plain areas larger.
constexpr int kQuick = 3;
constexpr std::size_t kBytesAPixel = 3;

void append(png_structp png, png_bytep bytes, png_size_t count) {
    static_cast<std::string*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(bytes), count);
}

void pack_row(const std::uint32_t* pixels, std::vector<png_byte>& bytes) {
    for (std::size_t at = 0; at < bytes.size(); at += kBytesAPixel) {
        const std::uint32_t pixel = *pixels++;
        bytes[at] = static_cast<png_byte>(pixel >> 16U & 255U);
        bytes[at + 1] = static_cast<png_byte>(pixel >> 8U & 255U);
        bytes[at + 2] = static_cast<png_byte>(pixel & 255U);
    }
}

// Empty when libpng gave up: it jumps back to setjmp, past whatever was built since.
void encode(const Surface& surface, std::vector<png_byte>& row, std::string& out) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        out.clear();
        return;
    }
    png_set_write_fn(png, &out, append, nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(surface.width()),
                 static_cast<png_uint_32>(surface.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, kQuick);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_write_info(png, info);
    for (int y = 0; y < surface.height(); ++y) {
        pack_row(surface.row(y), row);
        png_write_row(png, row.data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
}

}  // namespace

Result<std::string> png_bytes(const Surface& surface) {
    std::vector<png_byte> row(static_cast<std::size_t>(surface.width()) * kBytesAPixel);
    std::string out;
    encode(surface, row, out);
    if (out.empty()) return Error{Fault::internal, "libpng could not make a picture"};
    return out;
}

}  // namespace suluh::gfx
