// The packs on this kiosk as the screens need them. Reading them happens on the worker's thread;
// all functions here are for the main thread and answer there.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/lesson_flow.h"
#include "packs/pack_catalogue.h"
#include "stage/tasks.h"
#include "stage/worker.h"

namespace suluh::kiosk {

// One lesson of one pack: a card on the home screen.
struct LessonCard {
    std::string pack, lesson, title, pack_title, pillar, icon, picture, module;
    std::string track;                            // packs::kLeaders, or empty: for everybody
    std::optional<packs::ReminderPlan> reminder;  // then it stands on no shelf
    packs::Titles titles, pack_titles;            // in the pack's other languages
    int minutes = 0;
    double jp = 0;
    bool is_vouched = false;  // signed, or part of the engine's own installation
};

// A title in a language, or else as it was written.
[[nodiscard]] const std::string& title_in(const std::string& lang, const std::string& title,
                                          const packs::Titles& titles);

struct ShelfFolders {
    std::filesystem::path lib;  // what lessons are written with
    std::filesystem::path own;  // packs that came with the engine
};

class Shelf {
public:
    Shelf(packs::CatalogueSources sources, ShelfFolders folders, stage::Worker& worker,
          stage::Tasks& tasks);
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    // Reads everything anew; `then` once that is through.
    void load(std::function<void()> then = {});
    // Now, or once the first load is through.
    void when_ready(std::function<void()> then);
    // Something asked of the worker is not answered yet.
    [[nodiscard]] bool is_loading() const { return loading_ > 0; }
    [[nodiscard]] const std::vector<LessonCard>& cards() const { return cards_; }
    [[nodiscard]] const std::vector<packs::BrokenPack>& broken() const { return books_->broken; }

    // For the worker: what is on the shelf now, and where it came from.
    [[nodiscard]] std::shared_ptr<const packs::Catalogue> books() const { return books_; }
    [[nodiscard]] const packs::CatalogueSources& sources() const { return sources_; }
    // The packs themselves, until the next load() is through.
    [[nodiscard]] const std::vector<std::unique_ptr<packs::Pack>>& packs() const {
        return books_->packs;
    }
    // Came with the engine.
    [[nodiscard]] bool is_own(const packs::Pack& pack) const {
        return pack.place().parent_path() == folders_.own;
    }

    // Everything a lesson process needs to open this lesson. banks: of a refresher, those with the
    // questions it asks.
    struct Wanted {
        std::string pack, lesson;
        std::vector<std::string> banks;
    };
    using Planned = std::function<void(Result<LessonPlan>)>;
    void plan(Wanted wanted, Planned planned);
    // The card of a lesson, or nullptr when its pack is no longer here.
    [[nodiscard]] const LessonCard* find_card(std::string_view pack, std::string_view lesson) const;

    // The bytes behind "pack:<name>": "media/x.svg" of the pack whose lesson is open, or
    // "<pack id>/media/x.svg".
    [[nodiscard]] Result<std::string> picture(std::string_view name) const;
    // The bytes of a recording, named as a picture is ("media/x.ogg"); read by the worker.
    using Heard = std::function<void(Result<std::string>)>;
    void recording(std::string_view name, Heard heard);
    void set_open_pack(std::string pack) { open_pack_ = std::move(pack); }
    // The language that the open pack's texts are in: `wanted` if it has that one.
    [[nodiscard]] std::string language_of_open(const std::string& wanted) const;

private:
    // shared: the worker may still read from a catalogue that the main thread has replaced.
    using Books = std::shared_ptr<const packs::Catalogue>;

    void loaded(Books books, Result<script::Sources> lib);
    [[nodiscard]] Error not_here(const Wanted& wanted) const;
    struct PackFile {
        const packs::Pack* pack = nullptr;
        std::string name;
    };
    [[nodiscard]] Result<PackFile> find_media(std::string_view name) const;

    packs::CatalogueSources sources_;
    ShelfFolders folders_;
    stage::Worker& worker_;
    stage::Tasks& tasks_;
    Books books_ = std::make_shared<packs::Catalogue>();
    script::Sources lib_;
    std::vector<LessonCard> cards_;
    std::vector<std::function<void()>> waiting_;
    std::string open_pack_;
    int loading_ = 0;
    bool ready_ = false;
};

}  // namespace suluh::kiosk
