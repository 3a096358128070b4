// Merging beside the least that any program must do with the same rows in the same tables under the
// same keys and with the same promise that they are on disk: INSERT ... SELECT from attached
// databases, a transaction a bundle.
#include <algorithm>
#include <cstdio>

#include "base/files.h"
#include "bench/results_kit.h"
#include "collect/merge.h"
#include "store/schema.h"
#include "support/temp_folder.h"

namespace suluh::bench {

namespace {

using fleet::must;

constexpr std::int64_t kKiosks = 200;
constexpr int kRounds = 3;

struct Cargo {
    std::vector<fs::path> bundles, images;
};

Cargo make_cargo(const fs::path& folder, const crypto::SealKeyPair& keys, std::int64_t bundles,
                 std::int64_t answers) {
    const std::vector<fleet::BankLesson> bank = fleet::make_bank(12);
    FleetStream stream({&bank, keys.public_key(), 20'000}, std::min(kKiosks, bundles));
    Cargo cargo;
    for (std::int64_t i = 0; i < bundles; ++i) {
        const std::string bytes = stream.next(answers).bytes;
        cargo.bundles.push_back(folder / (std::to_string(i) + ".bundle"));
        cargo.images.push_back(folder / (std::to_string(i) + ".db"));
        must(publish_file(cargo.bundles.back(), bytes));
        must(publish_file(cargo.images.back(), must(sync::open_bundle(bytes, keys)).image));
    }
    // As they come in: in no order.
    fleet::Dice dice(5);
    for (std::size_t i = cargo.bundles.size(); i > 1; --i) {
        const auto other = static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(i)));
        std::swap(cargo.bundles[i - 1], cargo.bundles[other]);
        std::swap(cargo.images[i - 1], cargo.images[other]);
    }
    return cargo;
}

std::string columns_of(const store::Table& table) {
    return store::column_list(table).substr(std::string_view("ref, ").size());
}

void make_raw_tables(store::Connection& db) {
    must(
        db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;"
                "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536"));
    for (const store::Table& table : store::typed_tables()) {
        std::string sql = "CREATE TABLE " + std::string(table.name) +
                          " (kiosk INTEGER NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL";
        const auto add = [&](const store::Column& column) {
            sql.append(", ").append(column.name).append(" ").append(column.type);
        };
        for (const store::Column& column : store::stamp_columns()) add(column);
        for (const store::Column& column : table.columns) add(column);
        must(db.exec((sql + ", PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID").c_str()));
    }
}

void insert_raw(store::Connection& db, const fs::path& image, std::int64_t kiosk) {
    must(db.run("ATTACH ? AS a", image.string()));
    must(db.exec("BEGIN"));
    for (const store::Table& table : store::typed_tables()) {
        const std::string name(table.name);
        must(db.run("INSERT INTO main." + name + " SELECT ?, epoch, seq, " + columns_of(table) +
                        " FROM a." + name,
                    kiosk));
    }
    must(db.exec("COMMIT"));
    must(db.exec("DETACH a"));
}

// The kiosk's number comes from the file's name: which bundles are of one kiosk is known here.
std::int64_t kiosk_of(const fs::path& file, std::size_t bundles) {
    const std::int64_t kiosks = std::min<std::int64_t>(kKiosks, static_cast<std::int64_t>(bundles));
    return 1 + std::atoll(file.stem().c_str()) % kiosks;
}

Spent time_raw(const fs::path& folder, const Cargo& cargo) {
    Spent spent;
    store::Connection db =
        must(store::Connection::open(folder / "raw.db", store::OpenMode::create));
    make_raw_tables(db);
    spent.time([&] {
        for (const fs::path& image : cargo.images) {
            insert_raw(db, image, kiosk_of(image, cargo.images.size()));
        }
    });
    return spent;
}

Spent time_opening(const Cargo& cargo, const crypto::SealKeyPair& keys) {
    Spent spent;
    spent.time([&] {
        for (const fs::path& file : cargo.bundles) {
            (void)must(sync::open_bundle(must(read_text(file, sync::kMaxBundleBytes)), keys));
        }
    });
    return spent;
}

Spent time_merging(const fs::path& folder, const Cargo& cargo, const crypto::SealKeyPair& keys) {
    Spent spent;
    collect::CollectorDb db = must(collect::CollectorDb::open(folder / "merged.db"));
    spent.time([&] {
        for (const fs::path& file : cargo.bundles) {
            const std::string bytes = must(read_text(file, sync::kMaxBundleBytes));
            const collect::MergeResult merged = must(collect::merge_bundle(db, bytes, keys, 1));
            if (merged.outcome != collect::MergeOutcome::merged) fleet::give_up(merged.reason);
        }
    });
    return spent;
}

Spent less(const Spent& one, const Spent& two) {
    return {std::min(one.cpu, two.cpu), std::min(one.wall, two.wall)};
}

}  // namespace

int bench_merge(std::int64_t bundles, std::int64_t answers) {
    const testing::TempFolder folder;
    const crypto::SealKeyPair keys = crypto::SealKeyPair::generate();
    const Cargo cargo = make_cargo(folder.path(), keys, bundles, answers);
    Spent raw{1e9, 1e9}, opening = raw, merging = raw;
    for (int round = 0; round < kRounds; ++round) {
        const fs::path own = folder / ("round" + std::to_string(round));
        must(make_folder(own));
        raw = less(raw, time_raw(own, cargo));
        opening = less(opening, time_opening(cargo, keys));
        merging = less(merging, time_merging(own, cargo, keys));
        std::error_code ignored;
        fs::remove_all(own, ignored);
    }
    const double n = static_cast<double>(bundles * answers);
    std::printf("%lld bundles of %lld answers; seconds of processor (by the clock)\n",
                static_cast<long long>(bundles), static_cast<long long>(answers));
    std::printf("  raw INSERT ... SELECT  %7.3f (%.3f)  %8.0f answers/s\n", raw.cpu, raw.wall,
                n / raw.cpu);
    std::printf("  opening bundles        %7.3f (%.3f)\n", opening.cpu, opening.wall);
    std::printf("  merging                %7.3f (%.3f)  %8.0f answers/s\n", merging.cpu,
                merging.wall, n / merging.cpu);
    const double ratio = raw.cpu / (merging.cpu - opening.cpu);
    std::printf("  rate without opening, of raw: %.2f (promised 0.5)\n", ratio);
    return ratio >= 0.5 ? 0 : 1;
}

}  // namespace suluh::bench
