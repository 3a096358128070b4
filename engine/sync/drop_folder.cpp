#include <algorithm>
#include <optional>

#include "sync/drop.h"
#include "sync/folder_at.h"
#include "sync/names.h"
#include "sync/receipt.h"
#include "sync/results_folder.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxNames = 200'000;
constexpr std::size_t kMaxReceiptNames = 64;

class FolderDrop final : public Drop {
public:
    FolderDrop(std::string name, fs::path root, std::string_view inside)
        : name_(std::move(name)), root_(std::move(root)), inside_(inside) {}

    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] bool is_one_place() const override { return inside_.empty(); }
    [[nodiscard]] Status open(std::string_view kiosk) override;
    [[nodiscard]] Result<Placed> put(const SealedBundle& bundle, std::string_view bytes) override;
    [[nodiscard]] Laid put_all(const std::vector<Cargo>& cargo) override;
    [[nodiscard]] Result<std::vector<std::string>> receipt_names() override;
    [[nodiscard]] Result<std::string> read_receipt(std::string_view name) override;

private:
    [[nodiscard]] Result<FolderAt> enter_root() const;
    [[nodiscard]] Status enter_results();
    std::string name_;
    fs::path root_;
    std::string inside_;  // folder below root_, or empty
    std::string kiosk_;
    std::optional<FolderAt> top_;
    std::optional<ResultsFolder> results_;  // this kiosk's; made when the first bundle comes
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

Status FolderDrop::enter_results() {
    if (results_) return {};
    if (!top_) return Error{Fault::internal, name_ + ": put before open"};
    Result<ResultsFolder> mine = ResultsFolder::open(*top_, kiosk_);
    if (!mine) return mine.error().within(name_);
    results_.emplace(std::move(*mine));
    return {};
}

Result<Placed> FolderDrop::put(const SealedBundle& bundle, std::string_view bytes) {
    if (Status s = enter_results(); !s) return s.error();
    return results_->put(bundle, bytes);
}

Laid FolderDrop::put_all(const std::vector<Cargo>& cargo) {
    if (Status s = enter_results(); !s) {
        return {std::vector<std::optional<Placed>>(cargo.size()), s.error()};
    }
    return results_->put_all(cargo);
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
