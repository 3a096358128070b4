// Keys of the committed seeds. They open nothing but these seeds.
#pragma once

#include <string_view>

namespace suluh::fuzz {

constexpr std::string_view kSealSecret = "suluh fuzz seed: a seal key, 32B";
constexpr std::string_view kSignSeed = "suluh fuzz seed: a sign key, 32B";
// BLAKE2b-256 of corpus/bundle/good.bundle and corpus/receipt/good.receipt: all that the key of
// kSignSeed has signed. Seeds made anew have others.
constexpr std::string_view kGoodBundle =
    "dd1b9b1bc39757ea0cd824a6a17833fd3a3d3426883a2df7b7de27b6db464095";
constexpr std::string_view kGoodReceipt =
    "ad84b4591dcb9f436b6cd0f6db90359f882a4c2ef250d762c2136b5553986103";
constexpr std::string_view kMinisignContent = "suluh";
constexpr std::string_view kMinisignComment = "suluh-pack id=contoh version=1.2.3 size=5";
constexpr std::string_view kMinisignPublic =
    "RWTH4qI1X5dKWHd+wAQGYs2RqolBrKb5QNq5UWw58p5rzIWMrel9MFUL";

}  // namespace suluh::fuzz
