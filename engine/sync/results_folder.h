// This kiosk's folder of results on a file system: bundles are laid into it one by one, or several
// that wait for the medium together.
#pragma once

#include "sync/drop.h"
#include "sync/folder_at.h"

namespace suluh::sync {

class ResultsFolder {
public:
    // Makes it below top when it is missing; sweeps what a killed run left.
    [[nodiscard]] static Result<ResultsFolder> open(const FolderAt& top, std::string_view kiosk);

    // As Drop's.
    [[nodiscard]] Result<Placed> put(const SealedBundle& bundle, std::string_view bytes) const;
    [[nodiscard]] Laid put_all(const std::vector<Cargo>& cargo) const;

private:
    struct Parcel;
    enum class Found { nothing, same, ours_cut_short, other };  // under a name we would like to use

    ResultsFolder(FolderAt folder, std::string_view kiosk)
        : folder_(std::move(folder)), kiosk_(kiosk) {}
    void remove_leftovers() const;
    [[nodiscard]] Result<Found> look(const std::string& name, std::string_view bytes) const;
    [[nodiscard]] Result<Placed> place(const std::string& name, std::string_view bytes,
                                       Found found) const;
    [[nodiscard]] std::vector<Parcel> parcels_of(const std::vector<Cargo>& cargo) const;
    void look_at(std::vector<Parcel>& parcels) const;
    void write(std::vector<Parcel>& parcels) const;
    void settle(std::vector<Parcel>& parcels) const;
    [[nodiscard]] Result<Placed> put_alone(const Parcel& parcel) const;

    FolderAt folder_;
    std::string kiosk_;
};

}  // namespace suluh::sync
