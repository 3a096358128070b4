// Keeps the most recently used things up to so many bytes. The newest always stays, however big.
#pragma once

#include <cstddef>
#include <iterator>
#include <list>
#include <unordered_map>
#include <utility>

namespace suluh::gfx {

template <class Key, class Value, class KeyHash>
class LruCache {
public:
    explicit LruCache(std::size_t limit_bytes) : limit_(limit_bytes) {}

    // Valid until the next put() or erase_if().
    [[nodiscard]] Value* find(const Key& key) {
        const auto found = index_.find(key);
        if (found == index_.end()) return nullptr;
        entries_.splice(entries_.begin(), entries_, found->second);
        return &found->second->value;
    }

    Value* put(const Key& key, Value value, std::size_t bytes) {
        erase(key);
        entries_.push_front({key, std::move(value), bytes});
        index_.emplace(key, entries_.begin());
        bytes_ += bytes;
        while (bytes_ > limit_ && entries_.size() > 1) drop(std::prev(entries_.end()));
        return &entries_.front().value;
    }

    void erase(const Key& key) {
        if (const auto found = index_.find(key); found != index_.end()) drop(found->second);
    }

    template <class Predicate>
    void erase_if(Predicate matches) {
        for (auto entry = entries_.begin(); entry != entries_.end();) {
            const auto next = std::next(entry);
            if (matches(entry->key)) drop(entry);
            entry = next;
        }
    }

    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        Key key;
        Value value;
        std::size_t bytes;
    };
    using Place = typename std::list<Entry>::iterator;

    void drop(Place entry) {
        bytes_ -= entry->bytes;
        index_.erase(entry->key);
        entries_.erase(entry);
    }

    std::size_t limit_, bytes_ = 0;
    std::list<Entry> entries_;
    std::unordered_map<Key, Place, KeyHash> index_;
};

}  // namespace suluh::gfx
