#include "collect/study/responses.h"

#include <sqlite3.h>

#include <cmath>

namespace suluh::collect {

namespace {

constexpr std::size_t kMostKnown = 200'000;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::int8_t sureness(const Value& response) {
    const double sure = response.number_or("confidence", 0);
    return sure >= 1 && sure <= 4 ? static_cast<std::int8_t>(std::lround(sure)) : std::int8_t{0};
}

Test test_of(const Value& response) {
    const std::string purpose = response.text_or("purpose", "");
    if (purpose == "pretest") return Test::before;
    return purpose == "posttest" ? Test::after : Test::other;
}

}  // namespace

std::string_view text_view(const store::Statement& row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row.handle(), column));
    const auto bytes = static_cast<std::size_t>(sqlite3_column_bytes(row.handle(), column));
    return text == nullptr ? std::string_view() : std::string_view(text, bytes);
}

Result<Responses> Responses::over(store::Connection& db) {
    Result<store::Statement> text = db.prepare("SELECT text FROM word WHERE id = ?");
    if (!text) return text.error();
    return Responses(std::move(*text));
}

std::uint32_t Responses::number_of(const Value::List& ids) {
    const std::uint32_t number = numbers_.of(to_json(ids));
    if (number == choices_.size()) choices_.push_back(ids);
    return number;
}

Said Responses::read_text(std::string_view json) {
    const bool in_test = has(json, "\"purpose\":\"p");
    const bool asked_sure = has(json, "\"confidence\":");
    if (!in_test && !asked_sure && !has(json, "\"ids\":")) return {};
    const Result<Value> response = parse_json(json);
    if (!response) return {};
    Said said;
    if (const Value* ids = response->find("ids"); ids != nullptr && ids->list() != nullptr) {
        said.choice = number_of(*ids->list());
    }
    if (asked_sure) said.sure = sureness(*response);
    if (in_test) said.test = test_of(*response);
    return said;
}

Result<Said> Responses::read(const store::Statement& row, int column) {
    if (sqlite3_column_type(row.handle(), column) != SQLITE_INTEGER) {
        return read_text(text_view(row, column));
    }
    const std::int64_t id = row.integer(column);
    if (const auto known = known_.find(id); known != known_.end()) return known->second;
    text_.reset();
    text_.bind(1, id);
    const Result<bool> found = text_.step();
    if (!found) return found.error();
    const Said said = *found ? read_text(text_view(text_, 0)) : Said();
    text_.reset();
    if (known_.size() >= kMostKnown) known_.clear();
    known_.emplace(id, said);
    return said;
}

}  // namespace suluh::collect
