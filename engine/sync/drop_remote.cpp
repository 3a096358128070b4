#include "sync/drop_remote.h"

#include "base/files.h"
#include "base/log.h"
#include "crypto/bytes.h"
#include "sync/bundle.h"
#include "sync/names.h"
#include "sync/receipt.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxReceiptNames = 64;

bool is_connection_fault(Fault fault) {
    return fault == Fault::gone || fault == Fault::timed_out;
}

enum class Found { nothing, same, other };

class RemoteDrop final : public Drop {
public:
    RemoteDrop(std::string name, std::unique_ptr<RemoteFiles> files)
        : name_(std::move(name)), files_(std::move(files)) {}

    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] bool is_one_place() const override { return true; }
    [[nodiscard]] Status open(std::string_view kiosk) override;
    [[nodiscard]] Result<Placed> put(const SealedBundle& bundle, std::string_view bytes) override;
    [[nodiscard]] Result<std::vector<std::string>> receipt_names() override;
    [[nodiscard]] Result<std::string> read_receipt(std::string_view name) override;

private:
    enum class Promise { nothing, content };  // what the name says about the file

    [[nodiscard]] std::string in_results(std::string_view name) const {
        return results_ + "/" + std::string(name);
    }
    [[nodiscard]] Status enter_results();
    void remove_leftovers();
    void remove_temporary(const std::string& path);
    [[nodiscard]] Result<Found> look_for(const std::string& path, std::string_view bytes,
                                         Promise promise);
    [[nodiscard]] Result<std::optional<Placed>> put_as(const std::string& path,
                                                       std::string_view bytes, Promise promise);
    [[nodiscard]] Status publish(const std::string& path, std::string_view bytes);
    [[nodiscard]] Status verify(const std::string& path, std::string_view bytes);

    std::string name_;
    std::unique_ptr<RemoteFiles> files_;
    std::string kiosk_;
    std::string results_;
    bool entered_ = false;
};

Status RemoteDrop::open(std::string_view kiosk) {
    kiosk_ = std::string(kiosk);
    results_ = std::string(kResultsFolder) + "/" + kiosk_;
    entered_ = false;
    if (Status s = files_->connect(); !s) return s.error().within(name_);
    return {};
}

// What broken transfers left: in this kiosk's own folder only its own. Where listing or removing is
// not allowed, the server's owner sweeps.
void RemoteDrop::remove_leftovers() {
    const Result<std::vector<std::string>> names = files_->list(results_);
    if (!names) return;
    for (const std::string& name : *names) {
        if (!name.starts_with("." + kiosk_ + "-") || !name.ends_with(".part")) continue;
        remove_temporary(in_results(name));
    }
}

void RemoteDrop::remove_temporary(const std::string& path) {
    const Status removed = files_->remove(path);
    if (!removed) log_info("sync", name_ + ": " + path + " stays: " + removed.error().detail);
}

Status RemoteDrop::enter_results() {
    if (entered_) return {};
    for (const std::string& folder : {std::string(kResultsFolder), results_}) {
        if (Status s = files_->make_folder(folder); !s) return s.error().within(name_);
    }
    remove_leftovers();
    entered_ = true;
    return {};
}

Result<Found> RemoteDrop::look_for(const std::string& path, std::string_view bytes,
                                   Promise promise) {
    const Result<SeenFile> there = files_->look(path, kMaxBundleBytes);
    if (!there) {
        if (there.error().fault == Fault::not_found) return Found::nothing;
        return there.error();
    }
    if (there->size != static_cast<std::int64_t>(bytes.size())) return Found::other;
    if (there->bytes) return *there->bytes == bytes ? Found::same : Found::other;
    // The size alone says nothing: bundles of two epochs are often of one size.
    return promise == Promise::content ? Found::same : Found::other;
}

Status RemoteDrop::verify(const std::string& path, std::string_view bytes) {
    const Result<SeenFile> there = files_->look(path, kMaxBundleBytes);
    if (!there) return there.error().within("reading back");
    const bool whole = there->size == static_cast<std::int64_t>(bytes.size());
    if (whole && (!there->bytes || crypto::hash(*there->bytes) == crypto::hash(bytes))) return {};
    return Error{Fault::io, "reading back: the server holds " + std::to_string(there->size) +
                                " bytes that are not the " + std::to_string(bytes.size()) +
                                " sent"};
}

// A fresh name for each attempt: after a stall a server may still hold the last one open.
Status RemoteDrop::publish(const std::string& path, std::string_view bytes) {
    const std::string temporary =
        in_results("." + kiosk_ + "-" + crypto::to_hex(crypto::random_bytes(8)) + ".part");
    Status done = files_->write_new(temporary, bytes);
    if (done) done = verify(temporary, bytes);
    if (done) done = files_->rename(temporary, path);
    // After a cut it is left to the next visit: the server would only be waited for once more.
    if (!done && !is_connection_fault(done.error().fault)) remove_temporary(temporary);
    return done;
}

// Nothing: the name is taken by another file, which stays.
Result<std::optional<Placed>> RemoteDrop::put_as(const std::string& path, std::string_view bytes,
                                                 Promise promise) {
    Result<Found> found = look_for(path, bytes, promise);
    if (!found) return found.error();
    if (*found == Found::nothing) {
        const Status published = publish(path, bytes);
        if (published) return Placed::now;
        if (published.error().fault != Fault::exists) return published.error();
        // Somebody was faster: another run of this kiosk, or one restored from its disk.
        found = look_for(path, bytes, promise);
        if (!found) return found.error();
    }
    if (*found == Found::same) return Placed::already_there;
    return std::nullopt;
}

Result<Placed> RemoteDrop::put(const SealedBundle& bundle, std::string_view bytes) {
    if (Status s = enter_results(); !s) return s.error();
    if (files_->rename_keeps_existing()) {
        const Result<std::optional<Placed>> plain =
            put_as(in_results(bundle_name(kiosk_, bundle.number)), bytes, Promise::nothing);
        if (!plain) return plain.error();
        if (*plain) return **plain;
    }
    const std::string path = in_results(bundle_name_with_hash(kiosk_, bundle.number, bundle.hash));
    Result<std::optional<Placed>> placed = put_as(path, bytes, Promise::content);
    if (placed && !*placed) {
        // This name promises this hash: a file that does not keep it is damaged, and replaced.
        if (Status s = files_->remove(path); !s) {
            return s.error().within(path + " is damaged and in the way");
        }
        placed = put_as(path, bytes, Promise::content);
    }
    if (!placed) return placed.error();
    if (!*placed) return Error{Fault::exists, path + " is in the way"};
    return **placed;
}

Result<std::vector<std::string>> RemoteDrop::receipt_names() {
    const Result<std::vector<std::string>> all = files_->list(std::string(kReceiptsFolder));
    std::vector<std::string> names;
    if (!all) {
        // Collectors that the kiosk knows are asked for by name all the same.
        const Fault fault = all.error().fault;
        if (fault == Fault::not_found || fault == Fault::refused) return names;
        return all.error();
    }
    for (const std::string& name : *all) {
        const bool ours = name.starts_with(kiosk_ + "-") && name.ends_with(".receipt");
        if (ours && is_plain_name(name)) names.push_back(name);
        if (names.size() == kMaxReceiptNames) break;
    }
    return names;
}

Result<std::string> RemoteDrop::read_receipt(std::string_view name) {
    const std::string path = std::string(kReceiptsFolder) + "/" + std::string(name);
    Result<SeenFile> there = files_->look(path, kMaxReceiptBytes);
    if (!there) return there.error();
    if (!there->bytes) return Error{Fault::refused, path + " is too large or may not be read"};
    return std::move(*there->bytes);
}

}  // namespace

std::unique_ptr<Drop> make_remote_drop(std::string name, std::unique_ptr<RemoteFiles> files) {
    return std::make_unique<RemoteDrop>(std::move(name), std::move(files));
}

}  // namespace suluh::sync
