// Packs that come from a stick, and the way back to an earlier version.
#include <algorithm>

#include "base/log.h"
#include "kiosk/maintenance.h"
#include "packs/pack_install.h"

namespace suluh::kiosk {

namespace {

constexpr std::string_view kStickFolder = "suluh/packs";

std::vector<packs::OfferedPack> offers_of(const sync::VolumeRules& rules,
                                          const packs::CatalogueSources& sources) {
    std::vector<packs::OfferedPack> offers;
    for (const sync::Volume& stick : sync::volumes_now(rules)) {
        for (packs::OfferedPack& one :
             packs::offered_packs(stick.mount.point / kStickFolder, sources)) {
            offers.push_back(std::move(one));
        }
    }
    return offers;
}

std::string_view state_of(const packs::OfferedPack& offer, const packs::Catalogue& shown) {
    if (offer.refused) return offer.refused->fault == Fault::unsupported ? "engine" : "refused";
    const packs::Pack* now = shown.find(offer.id);
    if (now == nullptr || offer.version > now->manifest().version) return "newer";
    return offer.version == now->manifest().version ? "same" : "older";
}

Value offer_value(const packs::OfferedPack& offer, const packs::Catalogue& shown) {
    Value::Map line{
        {"id", offer.id}, {"title", offer.title}, {"state", Value(state_of(offer, shown))}};
    if (!offer.refused || offer.refused->fault == Fault::unsupported) {
        line["version"] = packs::version_text(offer.version);
    }
    return line;
}

struct Installed {
    int done = 0, failed = 0;
    bool is_full = false;
};

// The highest version of each pack comes first; a lower one is then no news.
Installed install_all(std::vector<packs::OfferedPack> offers,
                      const packs::CatalogueSources& sources) {
    std::sort(offers.begin(), offers.end(),
              [](const auto& a, const auto& b) { return a.version > b.version; });
    Installed installed;
    for (const packs::OfferedPack& offer : offers) {
        const packs::Catalogue shown = packs::open_catalogue(sources);
        if (state_of(offer, shown) != "newer") continue;
        const Result<packs::Manifest> pack = packs::install_pack(offer.place, sources, shown);
        if (pack) {
            log_info("packs", "installed " + pack->id + " " + packs::version_text(pack->version));
            ++installed.done;
        } else {
            log_warning("packs", offer.place.string() + ": " + pack.error().detail);
            installed.is_full = installed.is_full || pack.error().fault == Fault::full;
            ++installed.failed;
        }
    }
    return installed;
}

}  // namespace

bool Maintenance::is_installed(const packs::Pack& pack) const {
    const std::vector<fs::path>& folders = parts_.shelf.sources().installed;
    return std::find(folders.begin(), folders.end(), pack.place().parent_path()) != folders.end();
}

void Maintenance::offer_packs(const Reply& reply) {
    on_worker<Value>(
        [rules = parts_.volumes, sources = parts_.shelf.sources(), shown = parts_.shelf.books()] {
            Value::List lines;
            for (const packs::OfferedPack& offer : offers_of(rules, sources)) {
                lines.push_back(offer_value(offer, *shown));
            }
            return Value(Value::Map{{"packs", std::move(lines)}});
        },
        [reply](Value offers) { reply(std::move(offers)); });
}

void Maintenance::install_packs(const Reply& reply) {
    on_worker<Installed>(
        [rules = parts_.volumes, sources = parts_.shelf.sources()] {
            return install_all(offers_of(rules, sources), sources);
        },
        [this, reply](const Installed& installed) {
            parts_.shelf.load([installed, reply] {
                reply(Value(Value::Map{{"installed", installed.done},
                                       {"failed", installed.failed},
                                       {"full", installed.is_full}}));
            });
        });
}

void Maintenance::roll_back(const std::string& id, const Reply& reply) {
    const packs::Pack* pack = parts_.shelf.books()->find(id);
    if (pack == nullptr || !is_installed(*pack) || !parts_.shelf.books()->beneath.contains(id)) {
        return reply(Error{Fault::not_found, "no earlier version of pack '" + id + "' is here"});
    }
    const std::string was = id + " " + packs::version_text(pack->manifest().version);
    on_worker<Status>([place = pack->place()] { return packs::set_aside(place); },
                      [this, was, reply](const Status& done) {
                          if (!done) return reply(done.error());
                          log_info("packs", was + " was set aside");
                          parts_.shelf.load([reply] { reply(Value()); });
                      });
}

}  // namespace suluh::kiosk
