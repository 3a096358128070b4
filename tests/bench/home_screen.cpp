#include "bench/home_screen.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "script/shell_state.h"
#include "ui/node_parse.h"
#include "ui/view.h"

namespace suluh::bench {

namespace {

constexpr int kWidth = 1920, kHeight = 1080;

void must(const Status& status) {
    if (status) return;
    std::fprintf(stderr, "gfx_bench: the home screen: %s\n", status.error().detail.c_str());
    std::exit(1);
}

template <class T>
T must(Result<T> result) {
    if (!result) must(Status(tl::unexpect, result.error()));
    return std::move(*result);
}

Value facts(std::string_view json) {
    return must(parse_json(json));
}

std::string module(int number, std::string_view picture, std::string_view rest) {
    return std::string(R"({"pack":"p","lesson":"l)") + std::to_string(number) +
           R"(","title":"Bersikap netral di media sosial )" + std::to_string(number) +
           R"(","pillar":"netralitas","icon":"ballot","minutes":20,"jp":0.5,"available":true,)" +
           R"("picture":"media:illustrations/)" + std::string(picture) + R"(.svg",)" +
           std::string(rest) + "}";
}

Value modules() {
    constexpr std::string_view kNew = R"("state":"new","progress":0)";
    constexpr std::string_view kBegun = R"("state":"started","progress":0.4)";
    constexpr std::string_view kDone = R"("state":"done","progress":1)";
    return facts(R"({"modules":[)" + module(1, "netral", kDone) + "," +
                 module(2, "sandi-kuat", kBegun) + "," + module(3, "waspada-tautan", kNew) + "," +
                 module(4, "cek-fakta", kNew) + "," + module(5, "jejak-digital", kDone) + "," +
                 module(6, "media-sosial", kBegun) + "]}");
}

void provide_services(script::ShellState& shell) {
    const auto answer = [&shell](const char* name, const Value& data) {
        shell.provide(name, [data](const Value&, const script::Reply& reply) { reply(data); });
    };
    answer("person.check", facts(R"({"valid":true,"known":true,"name":"Ratna Wulandari",
                                     "unit":"Bagian Tata Usaha","sex":"P"})"));
    answer("session.start", facts(R"({"guest":false,"name":"Ratna Wulandari","sex":"P",
                                      "jp_done":8,"jp_target":20})"));
    answer("catalogue", modules());
}

Value view_of_home() {
    const std::filesystem::path scripts = std::filesystem::path(SULUH_SOURCE_DIR) / "scripts";
    script::ShellOptions options;
    options.folders = {scripts / "shell", scripts / "lib"};
    options.on_error = [](const Error& error) { must(Status(tl::unexpect, error)); };
    const auto shell = must(script::ShellState::load(options));
    provide_services(*shell);
    must(shell->start(facts(R"({"office":"Kantor Regional","kiosk":"Ruang Layanan","idle_s":60,
                                "countdown_s":30,"lang":"id"})")));
    must(shell->event("start", Value()));
    for (const char digit : std::string_view("198104122006042003")) {
        must(shell->event("digit", std::string(1, digit)));
    }
    must(shell->event("submit", Value()));
    must(shell->event("yes", Value()));
    return must(shell->view(facts(R"({"w":1920,"h":1080,"portrait":false,"content_w":1920,
                                      "content_h":840,"text":1,"theme":"terang","still":false,
                                      "lang":"id"})")));
}

}  // namespace

gfx::DrawList home_screen(gfx::TextEngine& text, gfx::PictureStore& pictures) {
    ui::Node tree = must(ui::parse_node(view_of_home(), ui::Origin::shell));
    if (tree.id != "home") must(Status(tl::unexpect, Error{Fault::internal, "is " + tree.id}));
    ui::EngineTextMeasure measure(text);
    ui::View view(measure, [&pictures](std::string_view source) -> std::optional<ui::Size> {
        const auto size = pictures.natural_size(source);
        if (!size) return std::nullopt;
        return ui::Size{static_cast<float>(size->w), static_cast<float>(size->h)};
    });
    view.set_viewport(kWidth, kHeight);
    view.set_tree(std::move(tree));
    static_cast<void>(view.tick(0));
    return view.paint(100'000);  // everything that moved has arrived
}

}  // namespace suluh::bench
