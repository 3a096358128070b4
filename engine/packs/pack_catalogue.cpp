#include "packs/pack_catalogue.h"

#include <algorithm>
#include <tuple>

#include "base/files.h"

namespace suluh::packs {

namespace {

class Opening {
public:
    explicit Opening(const CatalogueSources& sources) : sources_(sources) {}

    void open(const fs::path& place, Accept accept) {
        Result<std::unique_ptr<Pack>> pack =
            open_pack(place, {.keys = &sources_.keys, .accept = accept});
        if (!pack) return refuse(place, pack.error());
        const Version& needed = (*pack)->manifest().engine;
        if (needed > sources_.engine) {
            return refuse(place, Error{Fault::unsupported, place.string() + " needs engine " +
                                                               version_text(needed) + ", this is " +
                                                               version_text(sources_.engine) +
                                                               " → update Suluh first"});
        }
        keep(std::move(*pack));
    }

    // Packs kept from now on yield to those already there.
    void begin_kind() { settled_ = catalogue_.packs.size(); }

    Catalogue finish() {
        std::sort(catalogue_.packs.begin(), catalogue_.packs.end(),
                  [](const auto& a, const auto& b) { return shelf(*a) < shelf(*b); });
        return std::move(catalogue_);
    }

    void refuse(const fs::path& place, Error error) {
        catalogue_.broken.push_back({place, std::move(error)});
    }

private:
    static std::tuple<std::string, std::string, std::string> shelf(const Pack& pack) {
        return {pack.manifest().module, pack.manifest().title, pack.id()};
    }

    void keep(std::unique_ptr<Pack> pack) {
        auto& packs = catalogue_.packs;
        const auto same = std::find_if(packs.begin(), packs.end(), [&](const auto& other) {
            return other->id() == pack->id();
        });
        if (same == packs.end()) {
            packs.push_back(std::move(pack));
        } else if (static_cast<std::size_t>(same - packs.begin()) >= settled_) {
            // Of the same kind: the lower version yields, and is what could be gone back to.
            if (pack->manifest().version > (*same)->manifest().version) std::swap(*same, pack);
            if (pack->manifest().version < (*same)->manifest().version) remember(*pack);
        }
    }

    void remember(const Pack& pack) {
        Version& highest = catalogue_.beneath[pack.id()];
        highest = std::max(highest, pack.manifest().version);
    }

    const CatalogueSources& sources_;
    Catalogue catalogue_;
    std::size_t settled_ = 0;
};

bool is_archive(const fs::path& place) {
    return place.extension() == ".zip";
}

bool is_pack_folder(const fs::path& place) {
    std::error_code failed;
    return fs::exists(place / kManifestName, failed);
}

void open_all(Opening& opening, const fs::path& folder, Accept accept) {
    std::error_code failed;
    std::vector<fs::path> places;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        const fs::path& place = it->path();
        if (place.filename().string().starts_with('.')) continue;
        const bool folder_counts = accept == Accept::unsigned_too && is_pack_folder(place);
        if (is_archive(place) || folder_counts) places.push_back(place);
    }
    if (failed && failed != std::errc::no_such_file_or_directory) {
        opening.refuse(folder, errno_error("listing packs in " + folder.string(), failed.value()));
    }
    std::sort(places.begin(), places.end());
    for (const fs::path& place : places) opening.open(place, accept);
}

}  // namespace

const Pack* Catalogue::find(std::string_view id) const {
    const auto it = std::find_if(packs.begin(), packs.end(),
                                 [id](const auto& pack) { return pack->id() == id; });
    return it == packs.end() ? nullptr : it->get();
}

Catalogue open_catalogue(const CatalogueSources& sources) {
    Opening opening(sources);
    for (const fs::path& place : sources.named) opening.open(place, Accept::unsigned_too);
    opening.begin_kind();
    for (const fs::path& folder : sources.folders) {
        open_all(opening, folder, Accept::unsigned_too);
    }
    opening.begin_kind();
    for (const fs::path& folder : sources.own) open_all(opening, folder, Accept::unsigned_too);
    for (const fs::path& folder : sources.installed) {
        open_all(opening, folder, Accept::signed_only);
    }
    return opening.finish();
}

Result<std::unique_ptr<Pack>> open_pack(const fs::path& place, const ArchiveOptions& options) {
    std::error_code failed;
    if (fs::is_directory(place, failed)) {
        if (options.accept != Accept::signed_only) return open_folder(place);
        return Error{Fault::refused, place.string() +
                                         " is a folder and folders carry no signature"
                                         " → build and sign it"};
    }
    return open_archive(place, options);
}

}  // namespace suluh::packs
