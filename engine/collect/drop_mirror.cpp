#include "collect/drop_mirror.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

#include "base/files.h"
#include "collect/add.h"
#include "crypto/bytes.h"
#include "crypto/hash.h"
#include "packs/strict_table.h"
#include "sync/bundle.h"
#include "sync/drop_tables.h"
#include "sync/names.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kMaxConfigBytes = std::size_t{64} << 10;

bool is_connection_fault(Fault fault) {
    return fault == Fault::gone || fault == Fault::timed_out;
}

std::string in_results(const std::string& kiosk, const std::string& name = "") {
    const std::string folder = std::string(sync::kResultsFolder) + "/" + kiosk;
    return name.empty() ? folder : folder + "/" + name;
}

bool is_bundle_of(const std::string& kiosk, const std::string& name) {
    return is_plain_name(name) && name.starts_with(kiosk + "-") && name.ends_with(".bundle");
}

// Stands where a bundle was.
fs::path mark_of(const fs::path& bundle) {
    return fs::path(bundle) += ".gone";
}

struct Wanted {
    std::string kiosk, name;
};

// Bundles on the server that the folder lacks. A name never changes its bytes: what is there stays.
Status list_kiosk(sync::RemoteFiles& server, const fs::path& folder, const std::string& kiosk,
                  Fetched& fetched, std::vector<Wanted>& wanted) {
    const Result<std::vector<std::string>> names = server.list(in_results(kiosk));
    if (!names && is_connection_fault(names.error().fault)) return names.error();
    if (!names) {
        fetched.troubles.push_back(names.error().within(in_results(kiosk)).detail);
        return {};
    }
    for (const std::string& name : *names) {
        if (!is_bundle_of(kiosk, name)) continue;
        std::error_code ignored;
        const fs::path here = folder / in_results(kiosk, name);
        if (fs::exists(here, ignored) || fs::exists(mark_of(here), ignored)) {
            ++fetched.there;
        } else {
            wanted.push_back({kiosk, name});
        }
    }
    return {};
}

Status keep(const fs::path& folder, const Wanted& file, const std::string& bytes) {
    const Result<sync::BundleHeader> header = sync::verify_bundle(bytes);
    if (!header) return header.error();
    if (header->kiosk != file.kiosk) {
        return Error{Fault::refused, "a bundle of " + header->kiosk + " in another kiosk's folder"};
    }
    if (Status s = make_folder(folder / in_results(file.kiosk)); !s) return s;
    const fs::path target = folder / in_results(file.kiosk, file.name);
    remove_leftovers(target);  // of a run that was cut: no purge would find them
    return publish_file(target, bytes, {Overwrite::refused, 0600});
}

Status fetch_one(sync::RemoteFiles& server, const fs::path& folder, const Wanted& file) {
    const std::string path = in_results(file.kiosk, file.name);
    const Result<sync::SeenFile> seen = server.look(path, sync::kMaxBundleBytes);
    if (!seen) return seen.error();
    if (!seen->bytes) return Error{Fault::refused, path + " is too large or may not be read"};
    if (Status s = keep(folder, file, *seen->bytes); !s) return s.error().within(path);
    return {};
}

// The mark first: a cut between the two leaves both, and the next run removes the bundle.
Status empty_one(BackEnd& back_end, const fs::path& bundle) {
    const Result<std::string> bytes = read_text(bundle, sync::kMaxBundleBytes);
    if (!bytes) return bytes.error();
    const Result<std::optional<MergeResult>> came = back_end.find(sync::bundle_hash(*bytes));
    if (!came) return came.error();
    if (!*came) return {};
    const fs::path mark = mark_of(bundle);
    if (!std::ofstream(mark)) return errno_error("writing " + mark.string(), errno);
    std::error_code failed;
    fs::remove(bundle, failed);
    if (failed) return errno_error("removing " + bundle.string(), failed.value());
    return {};
}

// A fresh name, then the final one. Where renaming never replaces, the older receipt goes first: a
// cut between the two leaves none, and the next run writes it again.
Status put_receipt(sync::RemoteFiles& server, const std::string& path, const std::string& bytes,
                   bool replaces) {
    const std::string temporary = std::string(sync::kReceiptsFolder) + "/." +
                                  crypto::to_hex(crypto::random_bytes(12)) + ".part";
    if (Status s = server.write_new(temporary, bytes); !s) return s;
    const Result<sync::SeenFile> back = server.look(temporary, sync::kMaxReceiptBytes);
    if (!back) return back.error();
    if (!back->bytes || *back->bytes != bytes) {
        (void)server.remove(temporary);
        return Error{Fault::io, "the server holds other bytes than were sent"};
    }
    if (replaces && server.rename_keeps_existing()) {
        if (Status s = server.remove(path); !s) return s;
    }
    return server.rename(temporary, path);
}

Result<bool> return_one(sync::RemoteFiles& server, const fs::path& file) {
    const std::string name = file.filename().string();
    const Result<std::string> bytes = read_text(file, sync::kMaxReceiptBytes);
    if (!bytes) return bytes.error();
    const std::string path = std::string(sync::kReceiptsFolder) + "/" + name;
    const Result<sync::SeenFile> there = server.look(path, sync::kMaxReceiptBytes);
    if (!there && there.error().fault != Fault::not_found) return there.error();
    if (there && there->bytes && *there->bytes == *bytes) return false;
    if (Status s = put_receipt(server, path, *bytes, there.has_value()); !s)
        return s.error().within(path);
    return true;
}

std::vector<fs::path> receipts_in(const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder / sync::kReceiptsFolder, failed)) {
        const std::string name = entry.path().filename().string();
        if (is_plain_name(name) && name.ends_with(".receipt")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// "<kiosk>-<collector>.receipt"
std::string kiosk_of_receipt(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.substr(0, name.find('-'));
}

}  // namespace

Result<Fetched> fetch_bundles(sync::RemoteFiles& server, const fs::path& folder,
                              const std::function<void(const FetchStep&)>& tell) {
    Result<std::vector<std::string>> kiosks =
        server.list_folders(std::string(sync::kResultsFolder));
    if (!kiosks) return kiosks.error().within("looking for kiosks");
    Fetched fetched;
    std::vector<Wanted> wanted;
    for (const std::string& kiosk : *kiosks) {
        if (!sync::is_kiosk_id(kiosk)) continue;
        if (Status s = list_kiosk(server, folder, kiosk, fetched, wanted); !s) return s.error();
    }
    FetchStep step{0, static_cast<std::int64_t>(wanted.size())};
    if (tell) tell(step);
    for (const Wanted& file : wanted) {
        const Status done = fetch_one(server, folder, file);
        if (!done && is_connection_fault(done.error().fault)) return done.error();
        if (done) ++fetched.fetched;
        if (!done) fetched.troubles.push_back(done.error().detail);
        ++step.done;
        if (tell) tell(step);
    }
    return fetched;
}

Status empty_mirrors(BackEnd& back_end, const fs::path& base) {
    const Result<std::vector<fs::path>> bundles = find_bundles(base);
    if (!bundles && bundles.error().fault == Fault::not_found) return {};
    if (!bundles) return bundles.error();
    for (const fs::path& bundle : *bundles) {
        if (Status s = empty_one(back_end, bundle); !s) return s;
    }
    return {};
}

std::vector<ReturnedReceipt> return_receipts(sync::RemoteFiles& server, const fs::path& folder,
                                             const Status& connected) {
    const std::vector<fs::path> files = receipts_in(folder);
    std::vector<ReturnedReceipt> all;
    if (files.empty()) return all;
    std::optional<Error> gone;
    if (!connected) {
        gone = connected.error();
    } else if (Status s = server.make_folder(std::string(sync::kReceiptsFolder)); !s) {
        gone = s.error();
    }
    for (const fs::path& file : files) {
        ReturnedReceipt& one = all.emplace_back(ReturnedReceipt{kiosk_of_receipt(file)});
        one.error = gone;
        if (gone) continue;
        const Result<bool> done = return_one(server, file);
        one.went_up = done && *done;
        if (!done) one.error = done.error();
        if (!done && is_connection_fault(done.error().fault)) gone = done.error();
    }
    return all;
}

Result<std::vector<sync::DropConfig>> read_drop_file(const fs::path& file) {
    const Result<std::string> text = read_text(file, kMaxConfigBytes);
    if (!text) return text.error();
    std::vector<packs::Problem> problems;
    const packs::TomlTable root = packs::parse_toml(*text, file.string(), problems);
    packs::StrictTable table(root, "", file.string(), 1, problems);
    std::vector<sync::DropConfig> drops;
    sync::read_drops(table, drops);
    table.finish();
    if (Status s = packs::first_error(problems); !s) return s.error();
    if (drops.empty()) {
        return Error{Fault::bad_input, file.string() +
                                           " names no drop; write a [[drop]] as in "
                                           "kiosk.toml"};
    }
    const fs::path base = fs::absolute(file).parent_path();
    for (sync::DropConfig& drop : drops) sync::resolve_paths(drop, base);
    return drops;
}

fs::path mirror_folder(const fs::path& base, const sync::DropConfig& drop) {
    const crypto::Hash name = crypto::hash(sync::place_of(drop));
    return base / ("drop-" + crypto::to_hex(crypto::view_of(name)).substr(0, 16));
}

}  // namespace suluh::collect
