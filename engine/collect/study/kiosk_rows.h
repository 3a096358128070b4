// The rows of one kiosk as a study reads them, table by table, each in the order of its key.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "collect/study/given.h"
#include "collect/study/kiosk_attempts.h"
#include "collect/study/responses.h"

namespace suluh::collect {

struct AttemptFacts {  // texts are valid until the next row
    std::int64_t epoch = 0, seq = 0;
    std::optional<std::int64_t> person{};
    std::string_view pack{}, lesson{}, title{};
    double jp = 0;
    bool doubt = false;
    Deed deed{};
};

struct EventFacts {
    std::optional<std::int64_t> attempt{};
    Deed deed{};
    std::string_view finish{};  // JSON of an attempt's end; empty: something else
};

struct AnswerFacts {
    std::int64_t attempt = 0;
    Deed deed{};
    bool counts = false;  // a second try has no points
    Given given{};
};

// What is known of the clock for a run of rows.
struct KioskFix {
    std::int64_t epoch = 0, seq_from = 0, seq_to = 0, shift_ms = 0;
    bool doubt = false;
};

class KioskRows {
public:
    [[nodiscard]] static Result<KioskRows> over(store::Connection& db, Responses& responses);

    [[nodiscard]] Status persons(
        std::int64_t kiosk, const std::function<void(std::int64_t ref, const People::Row&)>& see);
    [[nodiscard]] Result<std::vector<KioskFix>> fixes(std::int64_t kiosk);
    [[nodiscard]] Status attempts(std::int64_t kiosk,
                                  const std::function<void(const AttemptFacts&)>& see);
    [[nodiscard]] Status events(std::int64_t kiosk,
                                const std::function<void(const EventFacts&)>& see);
    [[nodiscard]] Status answers(std::int64_t kiosk,
                                 const std::function<void(const AnswerFacts&)>& see);

private:
    explicit KioskRows(Responses& responses) : responses_(&responses) {}
    [[nodiscard]] Result<AnswerFacts> read_answer(const store::Statement& row);

    Responses* responses_;
    std::vector<store::Statement> statements_{};
};

}  // namespace suluh::collect
