#include "collect/dictionary.h"

#include <sqlite3.h>

#include <cstring>

#include "crypto/hash.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kKnownBytes = std::size_t{32} << 20;
constexpr std::size_t kEntryBytes = 64;  // what an entry costs beside its text

// Two texts with one of these are told apart by the text itself.
std::int64_t short_hash(std::string_view text) {
    const crypto::Hash whole = crypto::hash(text);
    std::int64_t head = 0;
    std::memcpy(&head, whole.data(), sizeof head);
    return head;
}

}  // namespace

Result<Dictionary> Dictionary::over(store::Connection& db) {
    Result<store::Statement> find = db.prepare("SELECT id FROM word WHERE hash = ?1 AND text = ?2");
    if (!find) return find.error();
    Result<store::Statement> insert = db.prepare("INSERT INTO word (hash, text) VALUES (?1, ?2)");
    if (!insert) return insert.error();
    return Dictionary(std::move(*find), std::move(*insert), db);
}

Result<std::int64_t> Dictionary::find_or_make(std::string_view text) {
    const std::int64_t hash = short_hash(text);
    find_.reset();
    find_.bind(1, hash);
    find_.bind(2, text);
    const Result<bool> found = find_.step();
    if (!found) return found.error();
    const std::int64_t id = *found ? find_.integer(0) : 0;
    find_.reset();
    if (*found) return id;
    insert_.reset();
    insert_.bind(1, hash);
    insert_.bind(2, text);
    if (Status s = insert_.run(); !s) return s.error();
    return std::int64_t{sqlite3_last_insert_rowid(db_->handle())};
}

Result<std::int64_t> Dictionary::id_of(std::string_view text) {
    const auto known = known_.find(text);
    if (known != known_.end()) return known->second;
    const Result<std::int64_t> id = find_or_make(text);
    if (!id) return id;
    if (known_bytes_ > kKnownBytes) forget();
    known_bytes_ += text.size() + kEntryBytes;
    known_.emplace(text, *id);
    return id;
}

void Dictionary::forget() {
    known_.clear();
    known_bytes_ = 0;
}

}  // namespace suluh::collect
