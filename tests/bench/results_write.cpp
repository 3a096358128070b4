// Laying bundles on a drop beside copying the same bytes and syncing each copy.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "base/descriptor.h"
#include "base/files.h"
#include "bench/results_kit.h"
#include "support/temp_folder.h"
#include "sync/deliver.h"

namespace suluh::bench {

namespace {

using fleet::must;

constexpr int kRounds = 5;

struct Cargo {
    sync::Outbox outbox;
    std::vector<sync::SealedBundle> bundles{};
    std::string kiosk{};
    std::int64_t bytes = 0;
};

Cargo make_cargo(const fs::path& folder, std::int64_t bundles, std::int64_t answers) {
    const std::vector<fleet::BankLesson> bank = fleet::make_bank(12);
    fleet::FleetKiosk kiosk({&bank, crypto::SealKeyPair::generate().public_key()}, 1, 0);
    Cargo cargo{sync::Outbox(folder / "outbox")};
    must(cargo.outbox.prepare());
    cargo.kiosk = kiosk.id();
    for (std::int64_t i = 0; i < bundles; ++i) {
        const fleet::MadeBundle made = kiosk.next_bundle(answers);
        must(cargo.outbox.keep(made.facts.epoch, made.facts.number, made.bytes));
        const auto size = static_cast<std::int64_t>(made.bytes.size());
        cargo.bundles.push_back({made.facts.epoch, made.facts.number, size, made.hash});
        cargo.bytes += size;
    }
    return cargo;
}

// As "cp" and "sync FILE" do it.
void copy_plainly(const fs::path& from, const fs::path& to) {
    const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    const Descriptor out(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    std::string buffer(std::size_t{128} << 10, '\0');
    while (true) {
        const ssize_t got = ::read(in.get(), buffer.data(), buffer.size());
        if (got == 0) break;
        if (got < 0 || ::write(out.get(), buffer.data(), static_cast<std::size_t>(got)) != got) {
            fleet::give_up("copying " + from.string());
        }
    }
    if (::fsync(out.get()) != 0) fleet::give_up("syncing " + to.string());
}

Spent time_copying(const Cargo& cargo, const fs::path& to) {
    Spent spent;
    must(make_folder(to));
    spent.time([&] {
        for (const sync::SealedBundle& bundle : cargo.bundles) {
            const std::string name = sync::Outbox::file_name(bundle.epoch, bundle.number);
            copy_plainly(cargo.outbox.folder() / name, to / name);
        }
    });
    return spent;
}

// Past the page cache, as a stick is looked at. Bytes only: nothing is compared.
void read_from_medium(const fs::path& file) {
    constexpr std::size_t kStep = std::size_t{1} << 20;
    const std::unique_ptr<void, decltype(&std::free)> buffer(std::aligned_alloc(4096, kStep),
                                                             &std::free);
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT));
    ssize_t got = 0;
    do got = ::read(in.get(), buffer.get(), kStep);
    while (got > 0);
    if (got < 0) fleet::give_up("reading back " + file.string());
}

// Whoever looks at what the medium holds cannot be quicker than copying and this.
Spent time_reading_back(const Cargo& cargo, const fs::path& copies) {
    Spent spent;
    spent.time([&] {
        for (const sync::SealedBundle& bundle : cargo.bundles) {
            read_from_medium(copies / sync::Outbox::file_name(bundle.epoch, bundle.number));
        }
    });
    return spent;
}

Spent time_delivering(const Cargo& cargo, const fs::path& to) {
    Spent spent;
    must(make_folder(to));
    const std::unique_ptr<sync::Drop> drop = sync::make_folder_drop(to);
    must(drop->open(cargo.kiosk));
    spent.time([&] {
        const sync::Delivered done = sync::deliver(*drop, cargo.outbox, cargo.bundles,
                                                   [](const sync::DeliveryStep&) { return true; });
        if (done.placed_now.size() != cargo.bundles.size())
            fleet::give_up("not all were laid down");
    });
    return spent;
}

}  // namespace

int bench_write(std::int64_t bundles, std::int64_t answers, const fs::path& medium) {
    const testing::TempFolder folder;
    const Cargo cargo = make_cargo(folder.path(), bundles, answers);
    const fs::path place = (medium.empty() ? folder.path() : medium) / "suluh-bench";
    double copying = 1e9, reading = 1e9, delivering = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        copying = std::min(copying, time_copying(cargo, place / "copied").wall);
        reading = std::min(reading, time_reading_back(cargo, place / "copied").wall);
        fs::remove_all(place);
        delivering = std::min(delivering, time_delivering(cargo, place / "drop").wall);
        fs::remove_all(place);
    }
    const double megabytes = static_cast<double>(cargo.bytes) / 1e6;
    std::printf("%lld bundles, %.1f MB; seconds by the clock\n", static_cast<long long>(bundles),
                megabytes);
    std::printf("  cp and fsync     %7.3f  %7.1f MB/s\n", copying, megabytes / copying);
    std::printf("  reading back     %7.3f  %7.1f MB/s\n", reading, megabytes / reading);
    std::printf("  laid on a drop   %7.3f  %7.1f MB/s\n", delivering, megabytes / delivering);
    const double ratio = copying / delivering;
    std::printf("  rate of copying: %.2f (promised 0.7); of copying and reading back: %.2f\n",
                ratio, (copying + reading) / delivering);
    return ratio >= 0.7 ? 0 : 1;
}

}  // namespace suluh::bench
