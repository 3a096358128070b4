#include "sync/results_folder.h"

#include <set>

#include "base/in_parallel.h"
#include "base/log.h"
#include "sync/bundle.h"
#include "sync/names.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxNames = 200'000;
constexpr unsigned kReadable = 0644;

}  // namespace

// One of several on its way. What is unusual about it leaves the way, and put() deals with it.
struct ResultsFolder::Parcel {
    const Cargo* cargo = nullptr;
    std::string name{};
    bool on_the_way = true;
    std::optional<PublishedFile> file{};  // none: it was there already
    bool named = false;
    std::optional<Error> trouble{};  // why it left the way, if something failed

    // Its temporary file goes at once: what did not fit makes room for the others.
    void leave(const Error& error) {
        on_the_way = false;
        trouble = error;
        file.reset();
    }
    void step(Status (PublishedFile::*part)()) {
        if (!on_the_way || !file) return;
        if (Status s = ((*file).*part)(); !s) leave(s.error());
    }
};

namespace {

// A part of publishing, of all at once.
template <class Parcels>
void all_at_once(Parcels& parcels, Status (PublishedFile::*part)()) {
    in_parallel(parcels.size(), [&](std::size_t i) { parcels[i].step(part); });
}

}  // namespace

Result<ResultsFolder> ResultsFolder::open(const FolderAt& top, std::string_view kiosk) {
    const Result<FolderAt> all = top.enter_or_make(kResultsFolder);
    if (!all) return all.error();
    Result<FolderAt> mine = all->enter_or_make(kiosk);
    if (!mine) return mine.error();
    ResultsFolder folder(std::move(*mine), kiosk);
    folder.remove_leftovers();
    return folder;
}

// A killed run leaves temporary files; in this kiosk's own folder they can only be its own.
void ResultsFolder::remove_leftovers() const {
    std::vector<std::string> leftovers;
    const Status listed = folder_.each_name(kMaxNames, [&](std::string_view name) {
        if (name.starts_with("." + kiosk_ + "-") && name.ends_with(".part")) {
            leftovers.emplace_back(name);
        }
        return true;
    });
    if (!listed) log_warning("sync", listed.error().detail);
    for (const std::string& name : leftovers) {
        if (Status s = folder_.remove(name); !s) log_warning("sync", s.error().detail);
    }
}

Result<ResultsFolder::Found> ResultsFolder::look(const std::string& name,
                                                 std::string_view bytes) const {
    // Settled: it may be the work of a run that was killed before it reached the medium.
    const Result<std::string> there = folder_.read_settled(name, kMaxBundleBytes);
    if (there) {
        if (*there == bytes) return Found::same;
        // A cut on FAT can leave a name with only the beginning of its file, or none of it.
        return bytes.starts_with(*there) ? Found::ours_cut_short : Found::other;
    }
    if (there.error().fault == Fault::not_found) return Found::nothing;
    // Too large, a link, a folder, a pipe: not ours, and it stays.
    if (there.error().fault == Fault::refused) return Found::other;
    return there.error();
}

Result<Placed> ResultsFolder::place(const std::string& name, std::string_view bytes,
                                    Found found) const {
    if (found == Found::same) {
        if (Status s = folder_.sync(); !s) return s.error();
        return Placed::already_there;
    }
    const Overwrite overwrite = found == Found::nothing ? Overwrite::refused : Overwrite::allowed;
    if (Status s = folder_.publish(name, bytes, {overwrite, kReadable}); !s) return s.error();
    return Placed::now;
}

Result<Placed> ResultsFolder::put(const SealedBundle& bundle, std::string_view bytes) const {
    const std::string plain = bundle_name(kiosk_, bundle.number);
    const Result<Found> under_plain = look(plain, bytes);
    if (!under_plain) return under_plain.error();
    if (*under_plain != Found::other) return place(plain, bytes, *under_plain);

    // This name promises this hash: a file that does not keep it is damaged, and replaced.
    const std::string with_hash = bundle_name_with_hash(kiosk_, bundle.number, bundle.hash);
    const Result<Found> under_hash = look(with_hash, bytes);
    if (!under_hash) return under_hash.error();
    return place(with_hash, bytes, *under_hash);
}

std::vector<ResultsFolder::Parcel> ResultsFolder::parcels_of(
    const std::vector<Cargo>& cargo) const {
    std::vector<Parcel> parcels;
    std::set<std::string> names;
    for (const Cargo& one : cargo) {
        Parcel parcel{&one, bundle_name(kiosk_, one.bundle.number)};
        // Two epochs have bundles of one number.
        parcel.on_the_way = names.insert(parcel.name).second;
        parcels.push_back(std::move(parcel));
    }
    return parcels;
}

void ResultsFolder::look_at(std::vector<Parcel>& parcels) const {
    in_parallel(parcels.size(), [&](std::size_t i) {
        Parcel& parcel = parcels[i];
        if (!parcel.on_the_way) return;
        const Result<Found> found = look(parcel.name, parcel.cargo->bytes);
        if (!found) return parcel.leave(found.error());
        parcel.on_the_way = *found == Found::same || *found == Found::nothing;
        if (*found != Found::nothing) return;
        Result<PublishedFile> file = folder_.begin(parcel.name, {Overwrite::refused, kReadable});
        if (!file) return parcel.leave(file.error());
        parcel.file.emplace(std::move(*file));
    });
}

// One after the other, so that each file lies in one piece on the medium; then the waits for it.
void ResultsFolder::write(std::vector<Parcel>& parcels) const {
    for (Parcel& parcel : parcels) {
        if (!parcel.on_the_way || !parcel.file) continue;
        if (Status s = parcel.file->write(parcel.cargo->bytes); !s) parcel.leave(s.error());
        parcel.step(&PublishedFile::start_writing);
    }
    all_at_once(parcels, &PublishedFile::write_out);
}

void ResultsFolder::settle(std::vector<Parcel>& parcels) const {
    for (Parcel& parcel : parcels) {
        parcel.step(&PublishedFile::give_name);
        parcel.named = parcel.on_the_way && parcel.file;
    }
    all_at_once(parcels, &PublishedFile::settle);
    if (Status s = folder_.sync(); !s) {
        for (Parcel& parcel : parcels) {
            if (parcel.on_the_way) parcel.leave(s.error());
        }
    }
    all_at_once(parcels, &PublishedFile::read_back);
}

Result<Placed> ResultsFolder::put_alone(const Parcel& parcel) const {
    Result<Placed> placed = put(parcel.cargo->bundle, parcel.cargo->bytes);
    if (!placed) return placed;
    // A medium that fails now and then is worth a line. That not all fitted at once is not.
    if (parcel.trouble && parcel.trouble->fault != Fault::full) {
        log_warning("sync", parcel.trouble->detail + "; the next attempt went well");
    }
    return parcel.named ? Placed::now : *placed;
}

Laid ResultsFolder::put_all(const std::vector<Cargo>& cargo) const {
    std::vector<Parcel> parcels = parcels_of(cargo);
    look_at(parcels);
    write(parcels);
    settle(parcels);
    Laid laid;
    for (const Parcel& parcel : parcels) {
        std::optional<Placed>& placed = laid.placed.emplace_back();
        if (parcel.on_the_way) {
            placed = parcel.file ? Placed::now : Placed::already_there;
        } else if (!laid.ended_by) {
            const Result<Placed> alone = put_alone(parcel);
            if (alone) placed = *alone;
            if (!alone) laid.ended_by = alone.error();
        }
    }
    return laid;
}

}  // namespace suluh::sync
