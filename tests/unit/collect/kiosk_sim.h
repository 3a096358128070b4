// A kiosk as a collector meets it: real rows, real bundles, keys of its own.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "base/files.h"
#include "crypto/seal.h"
#include "crypto/sign.h"
#include "store/attempts.h"
#include "store/export.h"
#include "store/people.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"
#include "sync/bundle.h"
#include "sync/names.h"

namespace suluh::collect {

class KioskSim {
public:
    KioskSim(std::string name, crypto::SealPublicKey recipient)
        : name_(std::move(name)), recipient_(recipient) {
        store::OpenOptions options;
        options.folder = folder_ / "data";
        options.machine = "machine";
        options.reserve_bytes = 0;
        options.not_before_ms = 1'700'000'000'000;
        db_ = std::make_unique<store::Database>(store::Database::open(options, clock).value());
    }

    // One visit with a lesson; scores of its answers 0..1; passed decides by pass_mark 0.7.
    void visit(const std::string& nip, const std::string& person, std::vector<double> scores,
               bool finish = true, const std::string& title = "Netralitas ASN") {
        store::Person known;
        known.nip = nip;
        known.name = person;
        known.unit = unit;
        std::optional<store::Ref> ref;
        if (!nip.empty()) ref = store::remember_person(*db_, known).value().ref;
        const store::Ref session = store::start_session(*db_, ref).value();
        store::NewAttempt fresh;
        fresh.session = session;
        fresh.person = ref;
        fresh.pack = pack;
        fresh.pack_version = "1.0.0";
        fresh.lesson = lesson;
        fresh.title = title;
        fresh.jp = 0.5;
        fresh.pass_mark = pass_mark;
        const store::Ref attempt = store::start_attempt(*db_, fresh).value();
        store::Outcome outcome;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            clock.pass(30'000);
            store::Answer answer;
            answer.session = session;
            answer.attempt = attempt;
            answer.item = "q" + std::to_string(i);
            answer.indicator = "ED5.medsos";
            answer.kind = "choice";
            answer.question = two_options(answer.item);
            answer.response = response(scores[i]);
            answer.duration_ms = duration_ms;
            answer.score = scores[i];
            answer.max = 1;
            answer.correct = scores[i] == 1;
            EXPECT_TRUE(store::save_answer(*db_, answer));
            outcome.score += scores[i];
            outcome.max += 1;
        }
        outcome.passed = outcome.score >= pass_mark * outcome.max;
        outcome.indicators["ED5.medsos"] = {outcome.score, outcome.max,
                                            static_cast<int>(scores.size()), "Netral di medsos"};
        if (finish) {
            EXPECT_TRUE(store::finish_attempt(*db_, session, attempt, outcome));
        }
        EXPECT_TRUE(store::end_session(*db_, session, "leave"));
    }

    // The bytes of the next bundle, registered; "" when there is nothing.
    std::string bundle() {
        const auto range = store::next_bundle_range(*db_).value();
        if (!range) return "";
        const store::Export content = store::export_rows(*db_, *range).value();
        const sync::BundleFacts next = facts(*range, content.rows);
        const std::string bytes = make(next, content.image);
        store::BundleRecord record;
        record.number = next.number;
        record.range = *range;
        record.hash = sync::bundle_hash(bytes);
        record.prev_hash = next.prev_hash;
        EXPECT_TRUE(store::record_bundle(*db_, record));
        last_facts = next;
        last_image = content.image;
        return bytes;
    }
    [[nodiscard]] std::string make(const sync::BundleFacts& from, const std::string& image) const {
        const Result<std::string> bytes = sync::make_bundle(from, image, key_, {recipient_});
        EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().detail);
        return bytes.value_or("");
    }
    // Where a kiosk lays it down on a drop.
    fs::path put(const fs::path& drop, const std::string& bytes) const {
        const fs::path folder = drop / sync::kResultsFolder / id();
        EXPECT_TRUE(make_folder(folder));
        const fs::path file =
            folder / sync::bundle_name(id(), sync::parse_bundle_header(bytes)->facts.number);
        EXPECT_TRUE(publish_file(file, bytes));
        return file;
    }
    [[nodiscard]] std::string id() const { return sync::kiosk_id(key_.public_key()); }
    [[nodiscard]] store::Database& db() { return *db_; }

    // As a lesson sends it: option 1 is right.
    static Value two_options(const std::string& item) {
        return Value::Map{
            {"ask", "Soal " + item},
            {"options", Value::List{Value::Map{{"id", 1}, {"text", "Adil"}, {"right", true}},
                                    Value::Map{{"id", 2}, {"text", "Cepat"}, {"right", false}}}}};
    }

    testing::FakeClock clock;
    // Of the next visits and answers.
    std::string pack = "netralitas-asn", lesson = "tahun-politik";
    std::string unit = "Dinas <Contoh> & Co";
    std::string purpose;  // of a quiz: pretest, posttest
    double pass_mark = 0.7;
    int sure = 0;  // 1 to 4; 0: not asked
    std::int64_t duration_ms = 1000;
    sync::BundleFacts last_facts;
    std::string last_image;

private:
    [[nodiscard]] Value response(double score) const {
        Value::Map given{{"ids", Value::List{score > 0.5 ? 1 : 2}}};
        if (!purpose.empty()) given["purpose"] = purpose;
        if (sure > 0) given["confidence"] = sure;
        return given;
    }
    [[nodiscard]] sync::BundleFacts facts(const store::SeqRange& range, std::int64_t rows) {
        const auto last = store::last_bundle(*db_, range.epoch).value();
        sync::BundleFacts next;
        next.kiosk_name = name_;
        next.epoch = range.epoch;
        next.number = last ? last->number + 1 : 1;
        next.seq_from = range.from;
        next.seq_to = range.to;
        next.rows = rows;
        if (last) next.prev_hash = last->hash;
        return next;
    }

    testing::TempFolder folder_;
    std::string name_;
    crypto::SealPublicKey recipient_;
    crypto::SigningKey key_ = crypto::SigningKey::generate();
    std::unique_ptr<store::Database> db_;
};

inline constexpr const char* kBudi = "198501152010011001";
inline constexpr const char* kRatna = "199003102025212002";

class CollectTest : public ::testing::Test {
protected:
    CollectTest()
        : keys_(crypto::SealKeyPair::generate()), kiosk_("Kios Lobi", keys_.public_key()) {}

    testing::TempFolder folder_;
    crypto::SealKeyPair keys_;
    KioskSim kiosk_;
};

}  // namespace suluh::collect
