// The report's parts about people whose numbers were joined, and about what was removed.
#include "collect/history_words.h"
#include "collect/report_parts.h"

namespace suluh::collect {

using html::Align;
using html::text;

std::string joined_part(const Words& words, const std::vector<JoinedRow>& joined) {
    Rows rows;
    for (const JoinedRow& row : joined) {
        rows.push_back({text(row.name), text(row.unit), text(row.number), text(row.nip)});
    }
    return html::table({{words("person"), Align::left},
                        {words("unit"), Align::left},
                        {words("joined_number"), Align::left},
                        {words("joined_nip"), Align::left}},
                       rows);
}

namespace {

// The first letters of the record's hash; the whole of it stands in the tables.
std::string proof_text(const PurgeRecord& purge) {
    constexpr std::size_t kShown = 16;
    return "<span class=\"code\">" + text(purge.hash.substr(0, kShown)) + "</span>";
}

}  // namespace

std::string purges_part(const Words& words, const std::vector<PurgeRecord>& purges) {
    Rows rows;
    for (const PurgeRecord& purge : purges) {
        rows.push_back({count_cell(words, purge.number),
                        {text(words.moment(purge.made_ms)), static_cast<double>(purge.made_ms)},
                        text(purge.collector),
                        text(purged_what(words, purge)),
                        count_cell(words, purge.answers),
                        count_cell(words, purge.listed),
                        text(purge.reason),
                        proof_text(purge)});
    }
    return html::table({{words("purged_number"), Align::right},
                        {words("purged_when"), Align::left},
                        {words("purged_by"), Align::left},
                        {words("purged_what"), Align::left},
                        {words("purged_answers"), Align::right},
                        {words("purged_listed"), Align::right},
                        {words("reason"), Align::left},
                        {words("purged_proof"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
