#include "main/pack/pack_commands.h"

#include <cstdio>

namespace suluh::pack_tool {

int failed(const Error& error) {
    std::fprintf(stderr, "suluh-pack: %s\n", error.detail.c_str());
    return kFailed;
}

int wrong_use(const std::string& text) {
    std::fprintf(stderr, "suluh-pack: %s\n", text.c_str());
    return kWrongUse;
}

void say(const std::string& text) {
    std::printf("%s\n", text.c_str());
}

}  // namespace suluh::pack_tool
