#include "kiosk/shelf.h"

#include <algorithm>
#include <random>

#include "base/log.h"
#include "script/lesson_sources.h"
#include "script/pack_sources.h"

namespace suluh::kiosk {

namespace {

constexpr std::string_view kMediaFolder = "media/";
constexpr std::uint64_t kMaxRecording = std::uint64_t{8} << 20;

std::vector<LessonCard> cards_of(const packs::Catalogue& books, const std::filesystem::path& own) {
    std::vector<LessonCard> cards;
    for (const std::unique_ptr<packs::Pack>& pack : books.packs) {
        const packs::Manifest& manifest = pack->manifest();
        const std::vector<packs::LessonEntry> lessons = pack->lessons();
        for (const packs::LessonEntry& lesson : lessons) {
            LessonCard card;
            card.pack = manifest.id;
            card.lesson = lesson.id;
            card.title = lesson.title;
            card.pack_title = manifest.title;
            card.titles = lesson.titles;
            card.pack_titles = manifest.titles;
            card.pillar = pillar_name(manifest.pillar);
            card.icon = manifest.icon;
            card.module = manifest.module;
            card.track = manifest.track;
            card.reminder = manifest.reminder;
            card.picture = manifest.picture.starts_with(kMediaFolder)
                               ? "pack:" + manifest.id + "/" + manifest.picture
                               : manifest.picture;
            card.minutes = lesson.minutes;
            // The credit of a pack is spread over its lessons.
            card.jp = manifest.jp / static_cast<double>(std::max<std::size_t>(1, lessons.size()));
            card.is_vouched = pack->trust().is_signed || pack->place().parent_path() == own;
            cards.push_back(std::move(card));
        }
    }
    // The course's order; what has no place in it stands behind, in the order of the packs.
    std::stable_sort(cards.begin(), cards.end(), [](const LessonCard& a, const LessonCard& b) {
        return std::pair(a.module.empty(), a.module) < std::pair(b.module.empty(), b.module);
    });
    return cards;
}

std::int64_t random_seed() {
    constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1;
    std::random_device device;
    return std::uniform_int_distribution<std::int64_t>(1, kMaxSeed)(device);
}

// On the worker's thread.
Result<LessonPlan> read_plan(const packs::Pack& pack, LessonPlan plan,
                             const std::vector<std::string>& banks) {
    Result<script::OpenLesson> open = plan.lesson == script::kRefresher
                                          ? script::open_refresher(pack, banks)
                                          : script::open_from_pack(pack, plan.lesson);
    if (!open) return open.error().within("reading pack " + plan.pack);
    open->lib = std::move(plan.open.lib);
    plan.open = std::move(*open);
    return plan;
}

}  // namespace

const std::string& title_in(const std::string& lang, const std::string& title,
                            const packs::Titles& titles) {
    const auto own = titles.find(lang);
    return own != titles.end() ? own->second : title;
}

Shelf::Shelf(packs::CatalogueSources sources, ShelfFolders folders, stage::Worker& worker,
             stage::Tasks& tasks)
    : sources_(std::move(sources)), folders_(std::move(folders)), worker_(worker), tasks_(tasks) {}

void Shelf::load(std::function<void()> then) {
    ++loading_;
    // The job has its own copies: the shelf may be gone before the worker is.
    worker_.post(
        [this, sources = sources_, folder = folders_.lib, &tasks = tasks_, then = std::move(then)] {
            auto books = std::make_shared<packs::Catalogue>(packs::open_catalogue(sources));
            Result<script::Sources> lib = script::read_sources(folder);
            tasks.post([this, books = std::move(books), lib = std::move(lib), then]() mutable {
                loaded(std::move(books), std::move(lib));
                if (then) then();
            });
        });
}

void Shelf::loaded(Books books, Result<script::Sources> lib) {
    --loading_;
    books_ = std::move(books);
    cards_ = cards_of(*books_, folders_.own);
    for (const packs::BrokenPack& broken : books_->broken) {
        log_warning("packs", broken.place.string() + ": " + broken.error.detail);
    }
    if (lib) {
        lib_ = std::move(*lib);
    } else {
        log_error("kiosk", "reading the lesson library: " + lib.error().detail);
    }
    ready_ = true;
    for (const auto& then : std::exchange(waiting_, {})) then();
}

void Shelf::when_ready(std::function<void()> then) {
    if (ready_) return then();
    waiting_.push_back(std::move(then));
}

const LessonCard* Shelf::find_card(std::string_view pack, std::string_view lesson) const {
    const auto card = std::find_if(cards_.begin(), cards_.end(), [&](const LessonCard& one) {
        return one.pack == pack && one.lesson == lesson;
    });
    return card != cards_.end() ? &*card : nullptr;
}

void Shelf::plan(Wanted wanted, Planned planned) {
    ++loading_;
    when_ready([this, wanted = std::move(wanted), planned = std::move(planned)] {
        const packs::Pack* book = books_->find(wanted.pack);
        const LessonCard* card = find_card(wanted.pack, wanted.lesson);
        // A refresher stands on no shelf: it belongs to a pack as a whole and earns no credit.
        const bool is_refresher = wanted.lesson == script::kRefresher;
        if (book == nullptr || (card == nullptr && !is_refresher)) {
            --loading_;
            planned(not_here(wanted));
            return;
        }
        LessonPlan plan;
        plan.pack = wanted.pack;
        plan.pack_version = packs::version_text(book->manifest().version);
        plan.lesson = wanted.lesson;
        plan.sub = book->manifest().title;
        if (card != nullptr) {
            plan.title = card->title;
            plan.jp = card->jp;
        }
        plan.fresh_seed = random_seed();
        plan.open.lib = lib_;
        worker_.post([this, &tasks = tasks_, books = books_, book, banks = wanted.banks,
                      plan = std::move(plan), planned] {
            Result<LessonPlan> read = read_plan(*book, plan, banks);
            tasks.post([this, planned, read = std::move(read)] {
                --loading_;
                planned(read);
            });
        });
    });
}

Error Shelf::not_here(const Wanted& wanted) const {
    std::string text = "no lesson '" + wanted.pack + "/" + wanted.lesson + "' here; there is:";
    for (const LessonCard& one : cards_) text += " " + one.pack + "/" + one.lesson;
    return Error{Fault::not_found, text};
}

Result<Shelf::PackFile> Shelf::find_media(std::string_view name) const {
    std::string_view pack = open_pack_;
    std::string_view file = name;
    if (!name.starts_with(kMediaFolder)) {
        const std::size_t slash = name.find('/');
        pack = name.substr(0, slash);
        file = slash == std::string_view::npos ? "" : name.substr(slash + 1);
    }
    const packs::Pack* book = books_->find(pack);
    if (book == nullptr || !file.starts_with(kMediaFolder)) {
        return Error{Fault::not_found, "no pack has '" + std::string(name) + "'"};
    }
    return PackFile{book, std::string(file)};
}

Result<std::string> Shelf::picture(std::string_view name) const {
    const Result<PackFile> file = find_media(name);
    if (!file) return file.error();
    return file->pack->read(file->name);
}

void Shelf::recording(std::string_view name, Heard heard) {
    const Result<PackFile> file = find_media(name);
    if (!file) return heard(file.error());
    worker_.post([books = books_, file = *file, heard = std::move(heard), &tasks = tasks_] {
        tasks.post([heard, bytes = file.pack->read(file.name, kMaxRecording)] { heard(bytes); });
    });
}

std::string Shelf::language_of_open(const std::string& wanted) const {
    const packs::Pack* book = books_->find(open_pack_);
    if (book == nullptr || book->manifest().languages.empty()) return wanted;
    const std::vector<std::string>& has = book->manifest().languages;
    return std::find(has.begin(), has.end(), wanted) != has.end() ? wanted : has.front();
}

}  // namespace suluh::kiosk
