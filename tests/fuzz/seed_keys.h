// Keys of the committed seeds. They open nothing but these seeds.
#pragma once

#include <string_view>

namespace suluh::fuzz {

constexpr std::string_view kSealSecret = "suluh fuzz seed: a seal key, 32B";
constexpr std::string_view kSignSeed = "suluh fuzz seed: a sign key, 32B";
constexpr std::string_view kMinisignContent = "suluh";
constexpr std::string_view kMinisignComment = "suluh-pack id=contoh version=1.2.3 size=5";
constexpr std::string_view kMinisignPublic =
    "RWTH4qI1X5dKWHd+wAQGYs2RqolBrKb5QNq5UWw58p5rzIWMrel9MFUL";

}  // namespace suluh::fuzz
