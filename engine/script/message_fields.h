// Reads the fields of a map that came from outside, one by one, and remembers the first thing that
// was wrong; finish() also refuses fields nobody asked for. For the .cpp files of this room only.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/value.h"

namespace suluh::script {

class Fields {
public:
    // what names the map in messages: "view", "view.primary". A value that is no map is an error.
    Fields(const Value& value, std::string what);

    [[nodiscard]] std::string text(std::string_view key, std::size_t max_bytes);  // required
    [[nodiscard]] std::string text_or_empty(std::string_view key, std::size_t max_bytes);
    [[nodiscard]] double number(std::string_view key, double least, double most);
    [[nodiscard]] double number_or(std::string_view key, double fallback, double least,
                                   double most);
    [[nodiscard]] int whole(std::string_view key, int least, int most);
    [[nodiscard]] int whole_or(std::string_view key, int fallback, int least, int most);
    [[nodiscard]] bool boolean(std::string_view key);
    [[nodiscard]] bool boolean_or(std::string_view key, bool fallback);
    [[nodiscard]] const Value* any(std::string_view key);  // nullptr when absent or nil
    // any() with a bound on its size as JSON; nil when absent.
    [[nodiscard]] Value plain(std::string_view key, std::size_t max_bytes);
    [[nodiscard]] const Value::List* list_or_null(std::string_view key, std::size_t max_items);

    void fail(std::string_view key, std::string_view why);
    void take(const Status& inner);  // an error of a nested map becomes ours
    [[nodiscard]] Status finish();

private:
    const Value::Map* map_;
    std::string what_;
    std::set<std::string, std::less<>> known_;
    std::optional<Error> error_;
};

}  // namespace suluh::script
