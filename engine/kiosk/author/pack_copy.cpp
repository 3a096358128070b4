#include "kiosk/author/pack_copy.h"

#include <algorithm>

#include "script/lesson_sources.h"
#include "script/pack_sources.h"

namespace suluh::kiosk::author {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMedia = "media/";

Status copy_media(PackCopy& copy, const PackCopy* before) {
    for (const packs::PackFile& file : copy.pack->files()) {
        if (!file.name.starts_with(kMedia)) continue;
        const fs::path path = copy.pack->place() / file.name;
        std::error_code failed;
        const auto when = fs::last_write_time(path, failed);
        const auto size = fs::file_size(path, failed);
        if (before != nullptr) {
            const auto old = before->media.find(file.name);
            if (old != before->media.end() && old->second->when == when &&
                old->second->size == size) {
                copy.media.insert(*old);
                continue;
            }
        }
        Result<std::string> bytes = copy.pack->read(file.name);
        if (!bytes) return bytes.error();
        copy.media[file.name] =
            std::make_shared<const MediaFile>(MediaFile{when, size, std::move(*bytes)});
    }
    copy.media_changed = before == nullptr || before->media != copy.media;
    return {};
}

Result<std::string> chosen_lesson(const packs::Pack& pack, const std::string& wanted) {
    const std::vector<packs::LessonEntry> lessons = pack.lessons();
    if (lessons.empty()) {
        return Error{Fault::not_found, "pack.toml: the pack has no lesson → write lessons/a.lua"};
    }
    const bool there = std::any_of(lessons.begin(), lessons.end(),
                                   [&](const packs::LessonEntry& one) { return one.id == wanted; });
    return there ? wanted : lessons.front().id;
}

}  // namespace

Result<std::shared_ptr<const PackCopy>> copy_pack(const CopyWish& wish) {
    Result<std::unique_ptr<packs::Pack>> pack = packs::open_folder(wish.folder);
    if (!pack) return pack.error();
    auto copy = std::make_shared<PackCopy>();
    copy->pack = std::move(*pack);
    Result<std::string> lesson = chosen_lesson(*copy->pack, wish.lesson);
    if (!lesson) return lesson.error();
    copy->lesson = std::move(*lesson);
    if (Status media = copy_media(*copy, wish.before.get()); !media) return media.error();
    Result<script::OpenLesson> open = script::open_from_pack(*copy->pack, copy->lesson);
    if (!open) return open.error();
    copy->open = std::move(*open);
    Result<script::Sources> lib = script::read_sources(wish.lib);
    if (!lib) return lib.error();
    copy->open.lib = std::move(*lib);
    return std::shared_ptr<const PackCopy>(std::move(copy));
}

Result<std::string> picture_of(const PackCopy& copy, std::string_view name) {
    // Cards name a picture of their pack as "<pack>/media/x.svg".
    const std::string own = copy.pack->id() + "/";
    if (name.starts_with(own)) name.remove_prefix(own.size());
    const auto found = copy.media.find(name);
    if (found != copy.media.end()) return found->second->bytes;
    return Error{Fault::not_found, "the pack has no '" + std::string(name) + "'"};
}

}  // namespace suluh::kiosk::author
