#include "collect/revoked.h"

#include "base/value.h"
#include "collect/query_sql.h"
#include "sync/bundle.h"
#include "sync/key_card.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

constexpr std::string_view kPrefix = "revoked ";  // a setting a key

RevokedKey key_of(const std::string& id, const std::string& text) {
    RevokedKey key{id, "", 0};
    const Result<Value> note = parse_json(text);
    if (!note) return key;  // revoked all the same
    key.why = note->text_or("why", "");
    key.since_ms = static_cast<std::int64_t>(note->number_or("since", 0));
    return key;
}

bool is_key_id(std::string_view id) {
    return sync::is_kiosk_id(id) || sync::is_collector_id(id) || sync::is_seal_id(id);
}

// Whether somebody else only claims that kiosk's id is told apart first: merging names that fault.
Status check_kiosk(CollectorDb& db, std::string_view file) {
    const Result<sync::BundleHeader> header = sync::parse_bundle_header(file);
    if (!header) return {};
    const Result<std::optional<RevokedKey>> revoked = find_revoked(db, header->kiosk);
    if (!revoked) return revoked.error();
    if (!*revoked || !sync::verify_bundle(file)) return {};
    const Result<std::optional<MergeResult>> known = db.back_end().find(sync::bundle_hash(file));
    if (!known) return known.error();
    if (*known) return {};
    return Error{Fault::refused, "revoked: the key of kiosk " + header->kiosk +
                                     " does not count any more (" + (*revoked)->why + ")"};
}

}  // namespace

Status revoke_key(CollectorDb& db, const RevokedKey& key) {
    if (!is_key_id(key.id)) {
        return Error{Fault::bad_input,
                     "no key's id: it is k (kiosk), c (collector) or s (seal key) and 16 digits or "
                     "letters a-f"};
    }
    const Value note(Value::Map{{"why", key.why}, {"since", key.since_ms}});
    return db.set_setting(std::string(kPrefix) + key.id, to_json(note));
}

Result<std::vector<RevokedKey>> revoked_keys(CollectorDb& db) {
    return read_all<RevokedKey>(
        db.connection().prepare("SELECT substr(key, ?1 + 1), value FROM setting"
                                " WHERE substr(key, 1, ?1) = ?2 ORDER BY key",
                                static_cast<std::int64_t>(kPrefix.size()), kPrefix),
        [](const store::Statement& row) { return key_of(row.text(0), row.text(1)); });
}

Result<std::optional<RevokedKey>> find_revoked(CollectorDb& db, std::string_view id) {
    const Result<std::string> text = db.setting(std::string(kPrefix).append(id));
    if (!text) return text.error();
    if (text->empty()) return std::optional<RevokedKey>();
    return std::optional(key_of(std::string(id), *text));
}

std::string revoked_list(const std::vector<RevokedKey>& keys) {
    std::string text = "# Suluh: keys that do not count any more\n";
    for (const RevokedKey& key : keys) {
        if (!sync::is_kiosk_id(key.id)) text += key.id + "  " + key.why + "\n";
    }
    return text;
}

Result<MergeResult> merge_trusted(CollectorDb& db, std::string_view file,
                                  const sync::SealKeys& keys, std::int64_t now_ms,
                                  const Trust& trust) {
    if (Status s = check_kiosk(db, file); !s) return s.error();
    return merge_bundle(db.back_end(), file, keys, now_ms, trust);
}

Result<std::vector<const crypto::SigningKey*>> unrevoked_sign_keys(CollectorDb& db,
                                                                   const CollectorKeys& keys) {
    std::vector<const crypto::SigningKey*> good;
    for (const crypto::SigningKey* key : sign_keys(keys)) {
        const Result<std::optional<RevokedKey>> revoked =
            find_revoked(db, sync::collector_id(key->public_key()));
        if (!revoked) return revoked.error();
        if (!*revoked) good.push_back(key);
    }
    return good;
}

}  // namespace suluh::collect
