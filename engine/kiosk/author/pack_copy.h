// What a preview needs of a pack, read into memory on a thread that may wait for the disk: no
// picture is read from it while something is drawn.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "packs/pack.h"
#include "script/lesson_message.h"

namespace suluh::kiosk::author {

struct MediaFile {
    std::filesystem::file_time_type when;
    std::uintmax_t size = 0;
    std::string bytes;
};

struct PackCopy {
    std::unique_ptr<packs::Pack> pack;
    std::map<std::string, std::shared_ptr<const MediaFile>, std::less<>> media;
    std::string lesson;       // its id
    script::OpenLesson open;  // with the library; seed, env and resume unset
    bool media_changed = false;
};

struct CopyWish {
    std::filesystem::path folder, lib;
    std::string lesson;                      // empty, or no longer there: the first one
    std::shared_ptr<const PackCopy> before;  // files that did not change are taken from it
};

[[nodiscard]] Result<std::shared_ptr<const PackCopy>> copy_pack(const CopyWish& wish);

// The bytes behind "pack:<name>".
[[nodiscard]] Result<std::string> picture_of(const PackCopy& copy, std::string_view name);

}  // namespace suluh::kiosk::author
