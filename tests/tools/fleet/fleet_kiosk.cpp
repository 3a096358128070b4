#include "fleet_kiosk.h"

#include <cstdio>

#include "base/value.h"
#include "sync/names.h"

namespace suluh::fleet {

namespace {

enum Table { kPerson, kSession, kAttempt, kResponse, kEvent };

crypto::SigningKey key_from(std::uint64_t seed, std::int64_t index) {
    const std::string name = "kiosk " + std::to_string(seed) + " " + std::to_string(index);
    return must(crypto::SigningKey::from_seed(crypto::view_of(crypto::hash(name))));
}

std::string nip_of(std::int64_t person) {
    char nip[32];
    std::snprintf(nip, sizeof nip, "%04lld0101201001%lld%03lld",
                  static_cast<long long>(1960 + person / 1000 % 40),
                  static_cast<long long>(1 + person / 40'000 % 2),
                  static_cast<long long>(person % 1000));
    return nip;
}

}  // namespace

FleetKiosk::FleetKiosk(const FleetSetup& setup, std::uint64_t seed, std::int64_t index)
    : setup_(setup),
      key_(std::make_shared<const crypto::SigningKey>(key_from(seed, index))),
      id_(sync::kiosk_id(key_->public_key())),
      name_("Kios " + std::to_string(index)),
      dice_(seed * 1'000'003 + static_cast<std::uint64_t>(index)),
      index_(index),
      epoch_(1 + dice_.below(sync::kMaxEpoch)) {
    clock_.true_ms = setup.begin_ms + dice_.below(kDay);
    clock_.not_before_ms = setup.begin_ms - 100 * kDay;
    clock_.booted_ms = clock_.true_ms - kMinute;
}

FleetKiosk FleetKiosk::clone() const {
    FleetKiosk twin = *this;
    twin.dice_ = Dice(static_cast<std::uint64_t>(index_) + 77);
    twin.clock_.boot(0);
    return twin;
}

void FleetKiosk::restore() {
    epoch_ = 1 + dice_.below(sync::kMaxEpoch);
    next_seq_ = 1;
    number_ = 0;
    last_hash_ = {};
}

ImageWriter::Place FleetKiosk::next_row(MadeBundle& made) {
    boot_id_ =
        id_ + "-boot-" + std::to_string(clock_.boots) + "-" + std::to_string(clock_.booted_ms);
    if (clock_.wrong_by_ms > kMinute || clock_.wrong_by_ms < -kMinute) {
        made.wrong_times.push_back({next_seq_, clock_.wall_ms(), clock_.true_ms});
    }
    return {epoch_, next_seq_++, &clock_, &boot_id_};
}

std::int64_t FleetKiosk::person(ImageWriter& image, MadeBundle& made) {
    const std::int64_t who = dice_.below(setup_.persons);
    const auto known = persons_.find(who);
    if (known != persons_.end()) return known->second;
    const ImageWriter::Place at = next_row(made);
    image.add(kPerson, at, nip_of(who), "pns", "Pegawai " + std::to_string(who),
              "Bidang " + std::to_string(who % 9), "pelaksana", "Dinas Contoh");
    clock_.seen();
    return persons_[who] = store::make_ref(at.epoch, at.seq).value;
}

void FleetKiosk::answer(ImageWriter& image, MadeBundle& made, const BankItem& item,
                        std::int64_t attempt, std::int64_t session) {
    const bool right = dice_.chance(item.right_percent);
    const std::int64_t took = 3000 + dice_.below(40'000);
    clock_.pass(took);
    const auto order =
        static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(item.questions.size())));
    const std::string response =
        item.kind == "choice"
            ? "{\"ids\":[" + std::to_string(right ? 1 : 2 + dice_.below(3)) + "]}"
            : "{\"text\":\"jawaban bebas nomor " + std::to_string(dice_.below(1 << 30)) + "\"}";
    image.add(kResponse, next_row(made), attempt, session, item.id, item.id, item.indicator,
              item.kind, item.questions[order], response, right ? 1.0 : 0.0, 1.0, right, took);
    clock_.seen();
    points_ += right ? 1 : 0;
    full_ += 1;
    ++made.answers;
    made.right += right ? 1 : 0;
}

void FleetKiosk::visit(ImageWriter& image, MadeBundle& made) {
    clock_.pass(5 * kMinute + dice_.below(20 * kMinute));
    const bool guest = dice_.chance(10);
    const std::int64_t who = guest ? 0 : person(image, made);
    const auto ref = [](const ImageWriter::Place& at) {
        return store::make_ref(at.epoch, at.seq).value;
    };
    const store::Ref person_ref{who};
    const ImageWriter::Place begun = next_row(made);
    image.add(kSession, begun, person_ref, guest);
    const BankLesson& lesson = (*setup_.bank)[static_cast<std::size_t>(
        dice_.below(static_cast<std::int64_t>(setup_.bank->size())))];
    const ImageWriter::Place tried = next_row(made);
    image.add(kAttempt, tried, ref(begun), person_ref, "paket-armada", "1.0.0", lesson.id,
              lesson.title, 1, 0.7, 0.5, kItemsOfLesson);
    points_ = full_ = 0;
    for (const BankItem& item : lesson.items) {
        answer(image, made, item, ref(tried), ref(begun));
    }
    const Value::Map sums{{"score", points_}, {"max", full_}, {"n", full_}};
    const Value detail = Value::Map{{"score", points_},
                                    {"max", full_},
                                    {"passed", points_ >= 0.7 * full_},
                                    {"indicators", Value::Map{{"ED1.0", sums}}}};
    image.add(kEvent, next_row(made), ref(begun), ref(tried), "attempt_finished", to_json(detail));
    image.add(kEvent, next_row(made), ref(begun), nullptr, "session_ended", "{\"why\":\"leave\"}");
    clock_.seen();
}

MadeBundle FleetKiosk::next_bundle(std::int64_t answers) {
    MadeBundle made;
    ImageWriter image;
    made.facts.seq_from = next_seq_;
    while (made.answers < answers) visit(image, made);
    made.kiosk = id_;
    made.facts.kiosk_name = name_;
    made.facts.epoch = epoch_;
    made.facts.number = ++number_;
    made.facts.seq_to = next_seq_ - 1;
    made.facts.rows = image.rows();
    made.facts.prev_hash = last_hash_;
    made.bytes = must(sync::make_bundle(made.facts, image.finish(), *key_, {setup_.recipient}));
    last_hash_ = made.hash = sync::bundle_hash(made.bytes);
    return made;
}

}  // namespace suluh::fleet
