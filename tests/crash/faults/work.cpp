// What a kiosk does with results and packs, without screens: the tests run it with a fault at every
// call that changes a file, and look at what is left.
//   fault_work visit FOLDER NAME    opens FOLDER/data, answers, and lays bundles on FOLDER/stick.
//                                   Says "ack ITEM" for each answer that is kept, "safe" when the
//                                   stick has all.
//   fault_work prune FOLDER NAME    answers, and lets retention take what is old
//   fault_work snapshot FOLDER NAME answers, and copies the database while it answers more
//   fault_work open FOLDER          makes or migrates FOLDER/data
//   fault_work check FOLDER         every registered bundle lies whole in the outbox, on one chain
//   fault_work install FOLDER ZIP   from FOLDER/stick into FOLDER/packs
//   fault_work show FOLDER          says which packs a kiosk would show
// FOLDER/keys holds the collector's public keys and those that packs are signed with.
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

#include "base/files.h"
#include "crypto/crypto.h"
#include "packs/pack_install.h"
#include "store/attempts.h"
#include "store/people.h"
#include "store/snapshot.h"
#include "sync/bundle.h"
#include "sync/drop.h"
#include "sync/prune.h"
#include "sync/transfer.h"

namespace suluh {
namespace {

int fail(const Error& error) {
    std::fprintf(stderr, "fault_work: %s: %s\n", std::string(fault_name(error.fault)).c_str(),
                 error.detail.c_str());
    return 1;
}

// By one call, so that the shim sees when.
void say(const std::string& line) {
    const std::string text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) < 0) std::perror("fault_work");
}

store::OpenOptions options_in(const fs::path& folder) {
    store::OpenOptions options;
    options.folder = folder / "data";
    options.machine = "the kiosk of this test";
    options.reserve_bytes = 4096;
    options.low_water_bytes = 0;
    return options;
}

// ---- visit ----

store::Answer make_answer(store::Ref session, store::Ref attempt, const std::string& item) {
    store::Answer answer;
    answer.attempt = attempt;
    answer.session = session;
    answer.step = "step-" + item;
    answer.item = item;
    answer.indicator = "ED5";
    answer.kind = "choice";
    answer.question = Value::Map{{"ask", std::string(200, 'q')}};
    answer.response = Value::List{"a"};
    answer.score = answer.max = 1;
    answer.correct = true;
    answer.checkpoint = store::Checkpoint{"after-" + item, Value::Map{{"last", item}}, 1, 8};
    return answer;
}

Status answer_some(store::Database& db, const std::string& name) {
    store::Person budi;
    budi.nip = "198501152010011001";
    budi.name = "Budi";
    const Result<store::Person> person = store::remember_person(db, budi);
    if (!person) return person.error();
    const Result<store::Ref> session = store::start_session(db, person->ref);
    if (!session) return session.error();
    store::NewAttempt fresh;
    fresh.session = *session;
    fresh.person = person->ref;
    fresh.pack = "pack";
    fresh.lesson = "lesson";
    const Result<store::Ref> attempt = store::start_attempt(db, fresh);
    if (!attempt) return attempt.error();
    for (const char* number : {"1", "2"}) {
        const std::string item = name + "-" + number;
        const Result<store::Ref> ref =
            store::save_answer(db, make_answer(*session, *attempt, item));
        if (!ref) return ref.error();
        say("ack " + item);
    }
    return store::end_session(db, *session, "leave");
}

// One or several collectors: FOLDER/keys/collector-seal.pub, FOLDER/keys-2/…
template <class Key, class Parse>
Result<std::vector<Key>> read_keys(const fs::path& folder, const char* name, Parse parse) {
    std::vector<Key> keys;
    for (const char* place : {"keys", "keys-2"}) {
        const Result<std::string> text = read_text(folder / place / name, 4096);
        if (!text && keys.empty()) return text.error();
        if (!text) break;
        const Result<Key> key = parse(*text);
        if (!key) return key.error();
        keys.push_back(*key);
    }
    return keys;
}

int deliver(store::Database db, const fs::path& folder) {
    const auto seal =
        read_keys<crypto::SealPublicKey>(folder, "collector-seal.pub", crypto::parse_seal_public);
    const auto sign =
        read_keys<crypto::PublicKey>(folder, "collector-sign.pub", crypto::parse_signing_public);
    if (!seal) return fail(seal.error());
    if (!sign) return fail(sign.error());
    const Result<crypto::SigningKey> key = crypto::SigningKey::from_seed(std::string(32, 1));
    if (!key) return fail(key.error());
    const sync::Sealer sealer{"Kios Uji", &*key, *seal};
    const sync::Outbox outbox(folder / "data" / "outbox");
    const std::atomic<bool> stopping = false;
    store::Writer writer(std::move(db));
    const sync::ResultKeys keys{*seal, *sign, {}};
    sync::Transfer transfer({writer, outbox, sealer, keys, stopping, [] { return false; }}, {},
                            [](const sync::SyncReport&) {});
    const std::unique_ptr<sync::Drop> drop = sync::make_stick_drop("UJI", folder / "stick");
    if (Status s = transfer.run(*drop); !s) return fail(s.error());
    say("safe");
    return 0;
}

int visit(const fs::path& folder, const std::string& name) {
    const SystemClock clock;
    Result<store::Database> db = store::Database::open(options_in(folder), clock);
    if (!db) return fail(db.error());
    // An answer that cannot be kept is no reason to keep the others from leaving.
    const Status answered = answer_some(*db, name);
    if (!answered) (void)fail(answered.error());
    const int delivered = deliver(std::move(*db), folder);
    return answered ? delivered : 1;
}

// ---- prune, snapshot ----

int prune(const fs::path& folder, const std::string& name) {
    const SystemClock clock;
    Result<store::Database> db = store::Database::open(options_in(folder), clock);
    if (!db) return fail(db.error());
    const Status answered = answer_some(*db, name);
    if (!answered) return fail(answered.error());
    const sync::Outbox outbox(folder / "data" / "outbox");
    const std::atomic<bool> stopping = false;
    store::Writer writer(std::move(*db));
    const store::RetentionRule rule{.rows_a_step = 1};
    const auto pruned = sync::prune({writer, outbox, rule, stopping, [] { return false; }});
    if (!pruned) return fail(pruned.error());
    say("pruned " + std::to_string(pruned->answers));
    return 0;
}

Status copy_beside(store::Database& db, const std::string& name) {
    const auto copy = store::Snapshot::begin(db);
    if (!copy) return copy.error();
    Result<bool> whole = (*copy)->step(3);
    if (!whole) return whole.error();
    if (Status s = answer_some(db, name + "-meanwhile"); !s) return s;
    while (whole && !*whole) whole = (*copy)->step(3);
    if (!whole) return whole.error();
    return (*copy)->finish();
}

int snapshot(const fs::path& folder, const std::string& name) {
    const SystemClock clock;
    Result<store::Database> db = store::Database::open(options_in(folder), clock);
    if (!db) return fail(db.error());
    if (Status s = answer_some(*db, name); !s) return fail(s.error());
    if (Status s = copy_beside(*db, name); !s) return fail(s.error());
    say("copied");
    return 0;
}

int open(const fs::path& folder, const std::string&) {
    const SystemClock clock;
    const Result<store::Database> db = store::Database::open(options_in(folder), clock);
    return db ? 0 : fail(db.error());
}

// ---- check ----

Status check_bundle(const sync::Outbox& outbox, const store::BundleRecord& record,
                    std::map<std::int64_t, crypto::Hash>& last) {
    const Result<std::string> bytes = outbox.read(sync::sealed_bundle(record));
    if (!bytes) return bytes.error();
    const Result<sync::BundleHeader> header = sync::verify_bundle(*bytes);
    if (!header) return header.error();
    const bool follows = record.number == 1 || !last.contains(record.range.epoch) ||
                         header->facts.prev_hash == last[record.range.epoch];
    last[record.range.epoch] = record.hash;
    if (follows) return {};
    return Error{Fault::corrupt, "bundle " + std::to_string(record.number) + " breaks the chain"};
}

int check(const fs::path& folder, const std::string&) {
    const SystemClock clock;
    Result<store::Database> db = store::Database::open(options_in(folder), clock);
    if (!db) return fail(db.error());
    if (!db->report().moved_aside.empty()) return fail({Fault::corrupt, "the database was lost"});
    if (Status s = db->connection().check_integrity(true); !s) return fail(s.error());
    const sync::Outbox outbox(folder / "data" / "outbox");
    const auto bundles = store::unreceipted_bundles(*db);
    if (!bundles) return fail(bundles.error());
    std::map<std::int64_t, crypto::Hash> last;
    for (const store::BundleRecord& record : *bundles) {
        if (Status s = check_bundle(outbox, record, last); !s) return fail(s.error());
    }
    return 0;
}

// ---- packs ----

packs::CatalogueSources sources_in(const fs::path& folder) {
    packs::CatalogueSources sources;
    sources.engine = {0, 1, 0};
    sources.keys = packs::load_trusted_keys(folder / "keys").keys;
    sources.installed = {folder / "packs"};
    return sources;
}

int install(const fs::path& folder, const std::string& archive) {
    const packs::CatalogueSources sources = sources_in(folder);
    const packs::Catalogue shown = packs::open_catalogue(sources);
    const auto installed = packs::install_pack(folder / "stick" / archive, sources, shown);
    if (!installed) return fail(installed.error());
    say("installed " + packs::version_text(installed->version));
    return 0;
}

int show(const fs::path& folder, const std::string&) {
    const packs::Catalogue shown = packs::open_catalogue(sources_in(folder));
    for (const packs::BrokenPack& broken : shown.broken) (void)fail(broken.error);
    for (const auto& pack : shown.packs) {
        say(pack->manifest().id + " " + packs::version_text(pack->manifest().version));
    }
    return shown.broken.empty() ? 0 : 1;
}

}  // namespace
}  // namespace suluh

int main(int argc, char** argv) {
    using namespace suluh;
    const std::map<std::string, std::function<int(const fs::path&, const std::string&)>> works = {
        {"visit", visit}, {"prune", prune},     {"snapshot", snapshot}, {"open", open},
        {"check", check}, {"install", install}, {"show", show}};
    if (argc < 3 || argc > 4 || !works.contains(argv[1])) {
        std::fprintf(stderr, "usage: fault_work WORK FOLDER [NAME]\n");
        return 2;
    }
    if (Status s = crypto::start(); !s) return fail(s.error());
    return works.at(argv[1])(argv[2], argc > 3 ? argv[3] : "");
}
