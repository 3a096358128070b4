// Rows of kiosks as xAPI statements (Experience API 1.0.3, adlnet/xAPI-Spec, Part Two: Data).
//
// Statements are immutable (Part Two, 2.3.1): a store that gets an id again SHOULD compare and
// answer 409 Conflict where the two differ (Part Three, 2.1.1 and 2.1.2). So whatever is written
// under an id follows from the row and those it names, which never change: not from how a clock
// was corrected by now, what a kiosk or person is called today, or which bundles have come yet.
//   * timestamp: what the kiosk said, where it did not doubt that and it lies before the bundle
//     came (no future time may be sent: Part Two, 2.4.7). Else there is none: the store then puts
//     the moment of storing (2.4.7), and that difference is one that a store MUST ignore (2.3.1).
//     What the kiosk said always stands in the extension kiosk-time. Corrected times are in
//     reports and in the CSV.
//   * Only a row that is whole (RowSource) may be told: else its actor or lesson would be another
//   one later.
#pragma once

#include <string>
#include <string_view>

#include "collect/answer_row.h"

namespace suluh::collect {

// Where activities and accounts are at home: an IRL of the authority whose people these are. The
// default never resolves (RFC 2606), as nothing of this is on the web.
inline constexpr std::string_view kXapiHome = "https://suluh.invalid";

// "answered": with interaction type, choices and right responses as far as the kind of step has
// them (docs: Part Two, 4.1.4.1), score, duration and the whole question as it was shown.
[[nodiscard]] Value xapi_answered(const AnswerRow& row, std::string_view home);

// "passed" or "failed", complete, with the score of the whole lesson.
[[nodiscard]] Value xapi_finished(const FinishRow& row, std::string_view home);

// A statement's id: UUID version 5 (RFC 4122, 4.3) of kiosk, epoch and sequence: the same row is
// the same statement whenever and by whomever it is exported, so that a store that gets it twice
// keeps it once.
[[nodiscard]] std::string xapi_id(std::string_view kiosk, std::int64_t epoch, std::int64_t seq);

}  // namespace suluh::collect
