#include "script/fault_place.h"

#include <charconv>
#include <lua.hpp>
#include <optional>

namespace suluh::script {

namespace {

constexpr std::string_view kLibrary = "lib/";

struct Prefix {
    std::string_view file, rest;
    int line = 0;
};

// "name:12: rest". Names hold no colon and no space.
std::optional<Prefix> prefix_of(std::string_view message) {
    const std::size_t colon = message.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view file = message.substr(0, colon);
    if (file.find_first_of(" \n'\"") != std::string_view::npos) return std::nullopt;
    Prefix prefix{file, {}, 0};
    const char* end = message.data() + message.size();
    const auto [after, error] = std::from_chars(message.data() + colon + 1, end, prefix.line);
    if (error != std::errc() || after == end || *after != ':') return std::nullopt;
    prefix.rest = message.substr(static_cast<std::size_t>(after - message.data()) + 1);
    if (prefix.rest.starts_with(' ')) prefix.rest.remove_prefix(1);
    return prefix;
}

// Lua shortens long chunk names to "...tail".
std::optional<std::string> pack_file(std::string_view name, const Sources& files) {
    if (files.find(std::string(name)) != files.end()) return std::string(name);
    if (!name.starts_with("...")) return std::nullopt;
    for (const auto& [path, text] : files) {
        if (path.ends_with(name.substr(3))) return path;
    }
    return std::nullopt;
}

}  // namespace

std::string pack_chunk(std::string_view path) {
    return "@" + std::string(path);
}
std::string library_chunk(std::string_view path) {
    return "=" + std::string(kLibrary) + std::string(path);
}

CodePlace pack_caller(lua_State* L, int level) {
    lua_Debug frame;
    for (; lua_getstack(L, level, &frame) != 0; ++level) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.source[0] == '@' && frame.currentline > 0) {
            return {frame.source + 1, frame.currentline};
        }
    }
    return {};
}

int last_return_line(std::string_view source) {
    int line = 0, found = 0;
    for (std::size_t at = 0; at < source.size(); ++line) {
        if (source.substr(at).starts_with("return")) found = line + 1;
        const std::size_t end = source.find('\n', at);
        at = end == std::string_view::npos ? source.size() : end + 1;
    }
    return found;
}

LessonFault place_fault(std::string_view message, const Sources& files, lua_State* L_or_null,
                        int level) {
    const std::optional<Prefix> prefix = prefix_of(message);
    if (prefix) {
        if (const auto file = pack_file(prefix->file, files)) {
            return {*file, prefix->line, std::string(prefix->rest)};
        }
    }
    const bool in_library = prefix && prefix->file.starts_with(kLibrary);
    if (L_or_null != nullptr) {
        CodePlace place = pack_caller(L_or_null, level);
        if (place.line > 0) {
            std::string text(in_library ? prefix->rest : message);
            if (in_library) {
                text +=
                    " (in " + std::string(prefix->file) + ":" + std::to_string(prefix->line) + ")";
            }
            return {std::move(place.file), place.line, std::move(text)};
        }
    }
    if (in_library) {
        return {std::string(prefix->file), prefix->line, std::string(prefix->rest)};
    }
    return {"", 0, std::string(message)};
}

}  // namespace suluh::script
