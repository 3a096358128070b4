#include "main/pack/pack_commands.h"

#include <cstdio>

#include "base/files.h"
#include "script/lesson_host.h"
#include "script/lesson_sources.h"
#include "stage/resources.h"

namespace suluh::pack_tool {

int failed(const Error& error) {
    std::fprintf(stderr, "suluh-pack: %s\n", error.detail.c_str());
    return kFailed;
}

int wrong_use(const std::string& text) {
    std::fprintf(stderr, "suluh-pack: %s\n", text.c_str());
    return kWrongUse;
}

Result<script::LessonCheckOptions> check_options() {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return resources.error();
    Result<script::Sources> lib = script::read_sources(*resources / "scripts/lib");
    if (!lib) return lib.error();
    return script::LessonCheckOptions{std::move(*lib), script::lesson_program(),
                                      *resources / "media"};
}

Result<script::Sources> author_sources() {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return resources.error();
    return script::read_sources(*resources / "scripts/author");
}

void say(const std::string& text) {
    std::printf("%s\n", text.c_str());
}

}  // namespace suluh::pack_tool
