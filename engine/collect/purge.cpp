#include "collect/purge.h"

#include <numeric>

#include "base/value.h"
#include "collect/drop_mirror.h"
#include "collect/purge_rows.h"
#include "collect/query_sql.h"
#include "collect/servers.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

constexpr std::string_view kFirstLine = "suluh-purge-1";
constexpr std::string_view kSignatureLine = "signature ";
constexpr std::string_view kPrefix = "purge ";  // a setting a record

Error wrong(const std::string& what) {
    return {Fault::corrupt, "purge record: " + what};
}

std::string hex_of(std::string_view bytes) {
    return crypto::to_hex(bytes);
}

Result<PurgePlan> plan_within(store::Connection& db, const PurgeRule& rule,
                              const ProgressEar& ear) {
    if (ear) ear({0, 0, "rows"});
    if (Status s = find_doomed(db, rule); !s) return s.error();
    Result<std::vector<PurgedPart>> parts = doomed_parts(db, ear);
    if (!parts) return parts.error();
    const Result<std::vector<std::string>> images = doomed_images(db, rule);
    if (!images) return images.error();
    const Result<std::int64_t> listed = doomed_listings(db);
    if (!listed) return listed.error();
    return PurgePlan{rule, std::move(*parts), static_cast<std::int64_t>(images->size()), *listed};
}

bool same(const PurgePlan& a, const PurgePlan& b) {
    const auto same_part = [](const PurgedPart& one, const PurgedPart& other) {
        return one.kiosk == other.kiosk && one.epoch == other.epoch && one.rows == other.rows &&
               one.hash == other.hash;
    };
    return a.quarantined == b.quarantined && a.listed == b.listed &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), same_part);
}

Value parts_value(const PurgePlan& plan) {
    Value::List list;
    for (const PurgedPart& part : plan.parts) {
        Value::Map entry{{"kiosk", part.kiosk},
                         {"epoch", part.epoch},
                         {"hash", hex_of(crypto::view_of(part.hash))}};
        for (std::size_t i = 0; i < kPurgeTables.size(); ++i) {
            entry.emplace(kPurgeTables[i], part.rows[i]);
        }
        list.emplace_back(std::move(entry));
    }
    return Value(std::move(list));
}

// How many there are, and the hash of the last as the next one names it.
struct Chain {
    std::int64_t length = 0;
    std::string last_hash = std::string(64, '0');
};
Result<Chain> chain_of(CollectorDb& db) {
    Chain chain;
    while (true) {
        const Result<std::string> text = purge_text(db, chain.length + 1);
        if (!text) return text.error();
        if (text->empty()) return chain;
        ++chain.length;
        chain.last_hash = hex_of(crypto::view_of(crypto::hash(*text)));
    }
}

std::string record_text(const PurgePlan& plan, const PurgeOrder& order, const Chain& chain,
                        const crypto::SigningKey& key) {
    Value::Map rule{{"person", true}};
    if (plan.rule.before_ms) rule = {{"before_ms", *plan.rule.before_ms}};
    const Value record(Value::Map{{"collector", sync::collector_id(key.public_key())},
                                  {"key", hex_of(crypto::view_of(key.public_key()))},
                                  {"number", chain.length + 1},
                                  {"previous", chain.last_hash},
                                  {"made_ms", order.now_ms},
                                  {"rule", std::move(rule)},
                                  {"reason", order.reason},
                                  {"removed", parts_value(plan)},
                                  {"roster", plan.listed},
                                  {"quarantined", plan.quarantined}});
    std::string text(kFirstLine);
    text += "\n" + to_json(record) + "\n";
    const crypto::Signature signature = key.sign(text);
    return text + std::string(kSignatureLine) + crypto::to_base64(crypto::view_of(signature)) +
           "\n";
}

Status empty_images(store::Connection& db, const PurgeRule& rule) {
    const Result<std::vector<std::string>> images = doomed_images(db, rule);
    if (!images) return images.error();
    for (const std::string& hash : *images) {
        Result<store::Statement> gone =
            db.prepare("UPDATE quarantine SET image = x'' WHERE hash = ?");
        if (!gone) return gone.error();
        gone->bind_blob(1, hash);
        if (Status s = gone->run(); !s) return s;
    }
    return {};
}

// Whether a text has a number or the name of whose data go; find_doomed() came before.
Result<bool> names_person(store::Connection& db, std::string_view reason) {
    const Result<std::int64_t> found = db.integer(
        "SELECT count(*) FROM (SELECT nip AS said FROM mine"
        " UNION SELECT name FROM person WHERE nip IN mine"
        " UNION SELECT name FROM roster WHERE nip IN mine)"
        " WHERE said <> '' AND instr(lower(?), lower(said)) > 0",
        reason);
    if (!found) return found.error();
    return *found > 0;
}

template <std::size_t N>
bool read_bytes(std::string_view text, Result<std::string> (*decode)(std::string_view),
                crypto::Bytes<N>& bytes) {
    const Result<std::string> decoded = decode(text);
    if (!decoded || decoded->size() != N) return false;
    std::copy(decoded->begin(), decoded->end(), bytes.begin());
    return true;
}

PurgeRecord record_of(const Value& json) {
    PurgeRecord record;
    const auto number = [](const Value& from, std::string_view key) {
        return static_cast<std::int64_t>(from.number_or(key, 0));
    };
    record.collector = json.text_or("collector", "");
    record.number = number(json, "number");
    record.made_ms = number(json, "made_ms");
    record.previous = json.text_or("previous", "");
    record.reason = json.text_or("reason", "");
    record.listed = number(json, "roster");
    record.quarantined = number(json, "quarantined");
    if (const Value* rule = json.find("rule"); rule != nullptr && rule->find("before_ms")) {
        record.before_ms = number(*rule, "before_ms");
    }
    const Value* removed = json.find("removed");
    if (removed == nullptr || removed->list() == nullptr) return record;
    for (const Value& part : *removed->list()) {
        record.answers += number(part, "response");
        for (const std::string_view table : kPurgeTables) record.rows += number(part, table);
    }
    return record;
}

}  // namespace

std::int64_t PurgePlan::rows(std::size_t table) const {
    return std::accumulate(
        parts.begin(), parts.end(), std::int64_t{0},
        [&](std::int64_t sum, const PurgedPart& part) { return sum + part.rows.at(table); });
}

std::int64_t PurgePlan::all_rows() const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < kPurgeTables.size(); ++i) sum += rows(i);
    return sum;
}

Result<PurgePlan> plan_purge(CollectorDb& db, const PurgeRule& rule, const ProgressEar& ear) {
    Result<PurgePlan> plan = plan_within(db.connection(), rule, ear);
    if (!plan) return plan.error().within("planning a purge");
    return plan;
}

Result<std::string> purge(CollectorDb& db, const PurgePlan& plan, const PurgeOrder& order,
                          const crypto::SigningKey& key) {
    store::Connection& sql = db.connection();
    Result<store::Transaction> work = store::Transaction::begin(sql);
    if (!work) return work.error();
    const Result<PurgePlan> now = plan_within(sql, plan.rule, order.ear);
    if (!now) return now.error().within("purging");
    if (!same(plan, *now)) {
        return Error{Fault::refused,
                     "purging: results were added meanwhile; look at the plan again"};
    }
    const Result<bool> named = names_person(sql, order.reason);
    if (!named) return named.error();
    if (*named) {
        return Error{Fault::bad_input,
                     "purging: the reason names the person; the record stays when the person's "
                     "data have gone, so write it without name and NIP"};
    }
    const Result<Chain> chain = chain_of(db);
    if (!chain) return chain.error();
    std::string record = record_text(plan, order, *chain, key);
    if (Status s = empty_images(sql, plan.rule); !s) return s.error().within("purging");
    if (Status s = remove_doomed(sql, order.ear); !s) return s.error().within("purging");
    // What was merged stands in the rows, so nothing is lost should the purge fail after this.
    const Status emptied = empty_mirrors(db.back_end(), mirrors_of(db.file()));
    if (!emptied) return emptied.error().within("purging what was fetched from servers");
    Status kept = db.set_setting(std::string(kPrefix) + std::to_string(chain->length + 1), record);
    if (!kept) return kept.error();
    if (Status s = work->commit(); !s) return s.error().within("purging");
    // Else the rows would still lie in the log beside the database.
    if (Status s = sql.exec("PRAGMA wal_checkpoint(TRUNCATE)"); !s) return s.error();
    return record;
}

Result<PurgeRecord> verify_purge(std::string_view text) {
    const std::size_t last = text.rfind('\n', text.size() < 2 ? 0 : text.size() - 2);
    if (!text.ends_with('\n') || last == std::string_view::npos) return wrong("truncated");
    const std::string_view covered = text.substr(0, last + 1);
    std::string_view line = text.substr(last + 1, text.size() - last - 2);
    const std::string head = std::string(kFirstLine) + "\n";
    if (!covered.starts_with(head) || !line.starts_with(kSignatureLine)) {
        return wrong("it is not three lines that begin with suluh-purge-1");
    }
    line.remove_prefix(kSignatureLine.size());
    const Result<Value> json = parse_json(covered.substr(head.size()));
    if (!json) return wrong("its second line is no JSON");
    crypto::PublicKey key{};
    crypto::Signature signature{};
    if (!read_bytes(json->text_or("key", ""), crypto::from_hex, key) ||
        !read_bytes(line, crypto::from_base64, signature)) {
        return wrong("key or signature is damaged");
    }
    PurgeRecord record = record_of(*json);
    if (record.collector != sync::collector_id(key)) {
        return Error{Fault::refused, "purge record: collector id does not belong to the key"};
    }
    if (!crypto::verify(key, covered, signature)) {
        return Error{Fault::refused, "purge record: changed after it was signed"};
    }
    return record;
}

Result<std::string> purge_text(CollectorDb& db, std::int64_t number) {
    return db.setting(std::string(kPrefix) + std::to_string(number));
}

Result<std::vector<PurgeRecord>> purges(CollectorDb& db) {
    const Result<std::int64_t> count =
        db.connection().integer("SELECT count(*) FROM setting WHERE substr(key, 1, ?) = ?",
                                static_cast<std::int64_t>(kPrefix.size()), kPrefix);
    if (!count) return count.error();
    std::vector<PurgeRecord> records;
    std::string previous(64, '0');
    for (std::int64_t number = 1; number <= *count; ++number) {
        const Result<std::string> text = purge_text(db, number);
        if (!text) return text.error();
        if (text->empty()) return wrong("number " + std::to_string(number) + " is missing");
        Result<PurgeRecord> record = verify_purge(*text);
        if (!record) return record.error();
        if (record->number != number || record->previous != previous) {
            return wrong("number " + std::to_string(number) + " does not follow the one before");
        }
        previous = hex_of(crypto::view_of(crypto::hash(*text)));
        record->hash = previous;
        records.push_back(std::move(*record));
    }
    return records;
}

}  // namespace suluh::collect
