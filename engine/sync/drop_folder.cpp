#include <algorithm>
#include <optional>
#include <set>

#include "base/log.h"
#include "sync/bundle.h"
#include "sync/drop.h"
#include "sync/folder_at.h"
#include "sync/names.h"
#include "sync/receipt.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxNames = 200'000;
constexpr std::size_t kMaxReceiptNames = 64;

// What stands under a name that we would like to use.
enum class Found { nothing, same, ours_cut_short, other };

Result<Found> look(const FolderAt& folder, const std::string& name, std::string_view bytes) {
    const Result<std::string> there = folder.read(name, kMaxBundleBytes);
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

class FolderDrop final : public Drop {
public:
    FolderDrop(std::string name, fs::path root, std::string_view inside)
        : name_(std::move(name)), root_(std::move(root)), inside_(inside) {}

    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] bool is_one_place() const override { return inside_.empty(); }
    [[nodiscard]] Status open(std::string_view kiosk) override;
    [[nodiscard]] Result<Placed> put(const SealedBundle& bundle, std::string_view bytes) override;
    [[nodiscard]] Result<std::vector<std::string>> receipt_names() override;
    [[nodiscard]] Result<std::string> read_receipt(std::string_view name) override;

private:
    [[nodiscard]] Result<FolderAt> enter_root() const;
    [[nodiscard]] Status enter_results();
    void remove_leftovers() const;
    [[nodiscard]] Result<Placed> place(const std::string& name, std::string_view bytes,
                                       Found found) const;

    std::string name_;
    fs::path root_;
    std::string inside_;  // folder below root_, or empty
    std::string kiosk_;
    std::optional<FolderAt> top_;
    std::optional<FolderAt> results_;  // this kiosk's; made when the first bundle comes
};

Result<FolderAt> FolderDrop::enter_root() const {
    Result<FolderAt> root = FolderAt::open(root_);
    if (!root || inside_.empty()) return root;
    return root->enter(inside_);
}

Status FolderDrop::open(std::string_view kiosk) {
    kiosk_ = std::string(kiosk);
    results_.reset();
    top_.reset();
    Result<FolderAt> top = enter_root();
    if (!top) {
        Error error = top.error().within(name_);
        if (error.fault == Fault::not_found) error.fault = Fault::gone;
        return error;
    }
    top_.emplace(std::move(*top));
    return {};
}

// A killed run leaves temporary files; in this kiosk's own folder they can only be its own.
void FolderDrop::remove_leftovers() const {
    std::vector<std::string> leftovers;
    const Status listed = results_->each_name(kMaxNames, [&](std::string_view name) {
        if (name.starts_with("." + kiosk_ + "-") && name.ends_with(".part")) {
            leftovers.emplace_back(name);
        }
        return true;
    });
    if (!listed) log_warning("sync", listed.error().detail);
    for (const std::string& name : leftovers) {
        if (Status s = results_->remove(name); !s) log_warning("sync", s.error().detail);
    }
}

Status FolderDrop::enter_results() {
    if (results_) return {};
    if (!top_) return Error{Fault::internal, name_ + ": put before open"};
    const Result<FolderAt> all = top_->enter_or_make(kResultsFolder);
    if (!all) return all.error().within(name_);
    Result<FolderAt> mine = all->enter_or_make(kiosk_);
    if (!mine) return mine.error().within(name_);
    results_.emplace(std::move(*mine));
    remove_leftovers();
    return {};
}

Result<Placed> FolderDrop::place(const std::string& name, std::string_view bytes,
                                 Found found) const {
    if (found == Found::same) {
        // It may be the work of a run that was killed before it reached the medium.
        Status settled = results_->settle(name);
        if (!settled && settled.error().fault != Fault::read_only) return settled.error();
        return Placed::already_there;
    }
    const Overwrite overwrite = found == Found::nothing ? Overwrite::refused : Overwrite::allowed;
    if (Status s = results_->publish(name, bytes, {overwrite, 0644}); !s) return s.error();
    return Placed::now;
}

Result<Placed> FolderDrop::put(const SealedBundle& bundle, std::string_view bytes) {
    if (Status s = enter_results(); !s) return s.error();
    const std::string plain = bundle_name(kiosk_, bundle.number);
    const Result<Found> under_plain = look(*results_, plain, bytes);
    if (!under_plain) return under_plain.error();
    if (*under_plain != Found::other) return place(plain, bytes, *under_plain);

    // This name promises this hash: a file that does not keep it is damaged, and replaced.
    const std::string with_hash = bundle_name_with_hash(kiosk_, bundle.number, bundle.hash);
    const Result<Found> under_hash = look(*results_, with_hash, bytes);
    if (!under_hash) return under_hash.error();
    return place(with_hash, bytes, *under_hash);
}

Result<std::vector<std::string>> FolderDrop::receipt_names() {
    if (!top_) return Error{Fault::internal, name_ + ": receipts before open"};
    std::vector<std::string> names;
    const Result<FolderAt> folder = top_->enter(kReceiptsFolder);
    if (!folder && folder.error().fault == Fault::not_found) return names;
    if (!folder) return folder.error();
    const Status listed = folder->each_name(kMaxNames, [&](std::string_view name) {
        if (name.starts_with(kiosk_ + "-") && name.ends_with(".receipt")) names.emplace_back(name);
        return names.size() < kMaxReceiptNames;
    });
    if (!listed) return listed.error();
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> FolderDrop::read_receipt(std::string_view name) {
    if (!top_) return Error{Fault::internal, name_ + ": receipts before open"};
    const Result<FolderAt> folder = top_->enter(kReceiptsFolder);
    if (!folder) return folder.error();
    return folder->read(name, kMaxReceiptBytes);
}

}  // namespace

std::unique_ptr<Drop> make_stick_drop(std::string volume_name, std::filesystem::path mount_point) {
    return std::make_unique<FolderDrop>("stick " + volume_name, std::move(mount_point),
                                        kDropFolder);
}

std::unique_ptr<Drop> make_folder_drop(std::filesystem::path folder) {
    std::string name = "folder " + folder.string();
    return std::make_unique<FolderDrop>(std::move(name), std::move(folder), "");
}

}  // namespace suluh::sync
