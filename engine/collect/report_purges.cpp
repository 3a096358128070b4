#include "collect/report_purges.h"

#include "collect/html.h"

namespace suluh::collect {

std::string purges_part(const Words& words, const std::vector<PurgeRecord>& purges) {
    using html::Align;
    std::vector<std::vector<html::Cell>> rows;
    for (const PurgeRecord& purge : purges) {
        const std::string what =
            purge.before_ms
                ? words("purged_before", Words::Fill{{"moment", words.moment(*purge.before_ms)}})
                : words("purged_person");
        rows.push_back({std::to_string(purge.number), html::text(words.moment(purge.made_ms)),
                        html::text(what), std::to_string(purge.answers), html::text(purge.reason)});
    }
    return html::table({{words("purged_number"), Align::right},
                        {words("purged_when"), Align::left},
                        {words("purged_what"), Align::left},
                        {words("purged_answers"), Align::right},
                        {words("reason"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
