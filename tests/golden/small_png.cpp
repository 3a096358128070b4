#include "golden/small_png.h"

#include <png.h>

#include <fstream>
#include <string>
#include <vector>

namespace suluh::golden {

namespace {

void append(png_structp png, png_bytep bytes, png_size_t count) {
    static_cast<std::string*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(bytes), count);
}

std::vector<png_byte> packed(const gfx::Surface& surface) {
    std::vector<png_byte> bytes;
    for (int y = 0; y < surface.height(); ++y) {
        for (int x = 0; x < surface.width(); ++x) {
            const std::uint32_t pixel = surface.row(y)[x];
            for (const int shift : {16, 8, 0}) {
                bytes.push_back(static_cast<png_byte>(pixel >> shift & 255U));
            }
        }
    }
    return bytes;
}

// Empty when libpng gave up. Only plain pointers live across its long jump.
void encode(const gfx::Surface& surface, png_bytep bytes, int filters, std::string* out) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        out->clear();
        return;
    }
    const auto width = static_cast<png_uint_32>(surface.width());
    const auto height = static_cast<png_uint_32>(surface.height());
    png_set_write_fn(png, out, append, nullptr);
    png_set_IHDR(png, info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, 9);
    png_set_compression_mem_level(png, 9);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, filters);
    png_write_info(png, info);
    for (png_uint_32 y = 0; y < height; ++y) png_write_row(png, bytes + std::size_t{y} * width * 3);
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
}

}  // namespace

Status save_small_png(const gfx::Surface& surface, const std::filesystem::path& file) {
    std::vector<png_byte> bytes = packed(surface);
    std::string best;
    for (const int filters : {PNG_FILTER_NONE, PNG_FILTER_SUB, PNG_FILTER_UP, PNG_ALL_FILTERS}) {
        std::string encoded;
        encode(surface, bytes.data(), filters, &encoded);
        if (best.empty() || (!encoded.empty() && encoded.size() < best.size())) {
            best = std::move(encoded);
        }
    }
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(best.data(), static_cast<std::streamsize>(best.size()));
    out.close();
    if (best.empty() || !out) return Error{Fault::io, "writing picture " + file.string()};
    return {};
}

}  // namespace suluh::golden
