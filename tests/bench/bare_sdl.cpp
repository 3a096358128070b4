// The floor: what plain SDL2, SDL2_ttf and SDL2_image need for screens like the kiosk's, drawn once
// and then asleep. `bare_sdl attract` draws the opening screen, `bare_sdl question` a question
// whose first option is highlighted by a tap. No engine of ours is linked.
#include <SDL.h>
#include <SDL_image.h>
#include <SDL_ttf.h>

#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;
constexpr SDL_Color kInk{0x18, 0x25, 0x2A, 255};
constexpr SDL_Color kIvory{0xFB, 0xF6, 0xEC, 255};

std::string media(std::string_view name) {
    return std::string(SULUH_SOURCE_DIR "/media/") + std::string(name);
}

TTF_Font* font(const char* file, int px) {
    TTF_Font* opened = TTF_OpenFont(file, px);
    if (opened == nullptr) std::fprintf(stderr, "bare_sdl: %s\n", TTF_GetError());
    return opened;
}

TTF_Font* manrope(int px) {
    return font("/usr/share/fonts/truetype/manrope/Manrope-Bold.ttf", px);
}
TTF_Font* inter(int px) {
    return font("/usr/share/fonts/opentype/inter/Inter-Regular.otf", px);
}

void text(SDL_Surface* to, TTF_Font* with, const char* words, int x, int y, SDL_Color color) {
    SDL_Surface* drawn = TTF_RenderUTF8_Blended(with, words, color);
    SDL_Rect at{x, y, 0, 0};
    SDL_BlitSurface(drawn, nullptr, to, &at);
    SDL_FreeSurface(drawn);
}

SDL_Surface* svg_file(const std::string& file, int width, int height) {
    SDL_RWops* stream = SDL_RWFromFile(file.c_str(), "rb");
    SDL_Surface* drawn = IMG_LoadSizedSVG_RW(stream, width, height);
    SDL_RWclose(stream);
    return drawn;
}

SDL_Surface* card(int width, int height, const char* fill, const char* edge, int edge_width) {
    char svg[512];
    std::snprintf(svg, sizeof svg,
                  "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>"
                  "<rect x='3' y='3' width='%d' height='%d' rx='26' fill='%s' stroke='%s' "
                  "stroke-width='%d'/></svg>",
                  width, height, width - 6, height - 6, fill, edge, edge_width);
    SDL_RWops* stream = SDL_RWFromConstMem(svg, static_cast<int>(std::string_view(svg).size()));
    SDL_Surface* drawn = IMG_LoadSizedSVG_RW(stream, width, height);
    SDL_RWclose(stream);
    return drawn;
}

void put(SDL_Surface* from, SDL_Surface* to, int x, int y) {
    SDL_Rect at{x, y, 0, 0};
    SDL_BlitSurface(from, nullptr, to, &at);
}

void draw_attract(SDL_Surface* to) {
    SDL_FillRect(to, nullptr, SDL_MapRGB(to->format, 0x08, 0x27, 0x30));
    SDL_Surface* petal = svg_file(media("icons/petal.svg"), 62, 62);
    SDL_Surface* tinted = SDL_ConvertSurfaceFormat(petal, SDL_PIXELFORMAT_ARGB8888, 0);
    for (int row = 0; row < 18; ++row) {
        for (int column = 0; column < 31; ++column) {
            const double distance = std::hypot(column * 62 - 1488, row * 62 - 540);
            const auto level = static_cast<Uint8>(std::fmax(20.0, 255.0 - distance / 3));
            SDL_SetSurfaceColorMod(tinted, level, level, level);
            put(tinted, to, column * 62, row * 62);
        }
    }
    put(svg_file(media("illustrations/obor.svg"), 240, 480), to, 1370, 320);
    put(card(760, 148, "#E9BC6E", "#C9974A", 6), to, 112, 756);
    put(svg_file(media("icons/touch.svg"), 58, 58), to, 168, 800);
    TTF_Font* display = manrope(84);
    text(to, display, "Cakap di ruang digital,", 112, 290, kIvory);
    text(to, display, "netral dalam bertugas.", 112, 384, kIvory);
    text(to, manrope(48), "Sentuh layar untuk mulai", 260, 800, kInk);
    TTF_Font* reading = inter(34);
    text(to, reading, "Belajar singkat untuk pegawai, kapan saja ada", 112, 510, kIvory);
    text(to, reading, "waktu luang.", 112, 560, kIvory);
    TTF_Font* small = inter(26);
    text(to, small, "Kantor Regional", 198, 150, kIvory);
    text(to, small, "10-15 menit per modul", 160, 960, kIvory);
    text(to, small, "Tanpa internet", 540, 960, kIvory);
}

void draw_option(SDL_Surface* to, TTF_Font* with, int index, bool selected) {
    static const char* const kWords[] = {"Menekan Suka karena hanya sebentar", "Tidak menekan Suka",
                                         "Menekan Suka dengan akun lain",
                                         "Membagikan unggahan itu"};
    const int y = 148 + index * 194;
    put(card(992, 172, selected ? "#DDECEE" : "#FFFDF9", selected ? "#0F4E5E" : "#857A66",
             selected ? 6 : 3),
        to, 872, y);
    put(card(72, 72, selected ? "#0F4E5E" : "#EDE5D6", "none", 0), to, 900, y + 50);
    text(to, with, kWords[index], 1000, y + 64, kInk);
}

void draw_question(SDL_Surface* to, TTF_Font* option_font) {
    SDL_FillRect(to, nullptr, SDL_MapRGB(to->format, 0xF6, 0xF0, 0xE5));
    const SDL_Rect header{0, 0, kWidth, 100};
    SDL_FillRect(to, &header, SDL_MapRGB(to->format, 0x0A, 0x2F, 0x3A));
    const SDL_Rect bar{0, kHeight - 136, kWidth, 136};
    SDL_FillRect(to, &bar, SDL_MapRGB(to->format, 0xFF, 0xFD, 0xF9));
    TTF_Font* question = manrope(44);
    text(to, question, "Seorang teman meminta Anda", 56, 210, kInk);
    text(to, question, "menekan Suka pada unggahan.", 56, 264, kInk);
    text(to, manrope(29), "Netralitas ASN", 296, 20, kIvory);
    put(svg_file(media("illustrations/media-sosial.svg"), 560, 420), to, 130, 470);
    for (int index = 0; index < 4; ++index) draw_option(to, option_font, index, false);
}

}  // namespace

int main(int argc, char** argv) {
    const bool question = argc > 1 && std::string_view(argv[1]) == "question";
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return 1;
    SDL_Window* window = SDL_CreateWindow("bare", 0, 0, kWidth, kHeight, SDL_WINDOW_BORDERLESS);
    if (window == nullptr) return 1;
    SDL_Surface* screen = SDL_GetWindowSurface(window);
    TTF_Font* option_font = inter(30);
    if (question) {
        draw_question(screen, option_font);
    } else {
        draw_attract(screen);
    }
    SDL_UpdateWindowSurface(window);
    SDL_Event event;
    while (SDL_WaitEvent(&event) == 1 && event.type != SDL_QUIT) {
        if (!question || event.type != SDL_MOUSEBUTTONUP) continue;
        draw_option(screen, option_font, 0, true);
        const SDL_Rect changed{872, 148, 992, 172};
        SDL_UpdateWindowSurfaceRects(window, &changed, 1);
    }
    return 0;
}
