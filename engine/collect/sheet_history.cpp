// Tables of what a reader of the others must know: where the results came from, what was corrected,
// joined or removed.
#include <iterator>

#include "collect/sheet_parts.h"
#include "collect/trouble_lines.h"

namespace suluh::collect {

namespace {

Sheet troubles_sheet(const Words& words, const std::vector<TroubleLine>& troubles) {
    Sheet sheet{"troubles", words("troubles"), {}, {}, {}};
    sheet.columns = {
        {words("name"), CellKind::text, 28},       {words("kiosk"), CellKind::text, 20},
        {words("trouble"), CellKind::text, 40},    {words("trouble_why"), CellKind::text, 50},
        {words("trouble_do"), CellKind::text, 60}, {words("trouble_since"), CellKind::moment, 19}};
    for (const TroubleLine& line : troubles) {
        sheet.rows.push_back({line.name, line.kiosk, line.what, line.why, line.todo,
                              line.since_ms ? Cell(SheetMoment{*line.since_ms}) : Cell()});
    }
    return sheet;
}

Sheet kiosks_sheet(const Words& words, const std::vector<KioskRow>& kiosks) {
    Sheet sheet{"kiosks", words("kiosks"), {}, {}, {}};
    sheet.columns = {
        {words("name"), CellKind::text, 28},        {words("kiosk"), CellKind::text, 20},
        {words("epoch"), CellKind::digits, 12},     {words("last_bundle"), CellKind::whole, 14},
        {words("last_seq"), CellKind::whole, 18},   {words("missing_bundles"), CellKind::text, 22},
        {words("last_added"), CellKind::moment, 19}};
    for (const KioskRow& row : kiosks) {
        sheet.rows.push_back({row.name, row.kiosk, std::to_string(row.epoch),
                              whole_cell(row.last_number), whole_cell(row.last_seq),
                              gap_list(row.gaps), SheetMoment{row.last_added_ms}});
    }
    return sheet;
}

Sheet set_aside_sheet(const Words& words, const std::vector<SetAsideRow>& bundles) {
    Sheet sheet{"set_aside", words("set_aside"), {}, {}, {}};
    sheet.columns = {{words("name"), CellKind::text, 28},
                     {words("kiosk"), CellKind::text, 20},
                     {words("epoch"), CellKind::digits, 12},
                     {words("bundle"), CellKind::whole, 10},
                     {words("reason"), CellKind::text, 50}};
    for (const SetAsideRow& row : bundles) {
        sheet.rows.push_back({row.name, row.kiosk, std::to_string(row.epoch),
                              whole_cell(row.number), aside_reason(words, row.reason)});
    }
    return sheet;
}

Sheet clocks_sheet(const Words& words, const std::vector<ClockFixRow>& clocks) {
    Sheet sheet{"clocks", words("clocks"), {}, {}, {}};
    sheet.columns = {{words("name"), CellKind::text, 28},
                     {words("kiosk"), CellKind::text, 20},
                     {words("epoch"), CellKind::digits, 12},
                     {words("clock_seq_from"), CellKind::whole, 14},
                     {words("clock_seq_to"), CellKind::whole, 14},
                     {words("clock_rows"), CellKind::whole, 10},
                     {words("clock_from"), CellKind::moment, 19},
                     {words("clock_off"), CellKind::decimal, 12},
                     {words("clock_how"), CellKind::text, 40}};
    for (const ClockFixRow& row : clocks) {
        sheet.rows.push_back({row.name, row.kiosk, std::to_string(row.epoch),
                              whole_cell(row.fix.seq_from), whole_cell(row.fix.seq_to),
                              whole_cell(row.fix.rows), SheetMoment{row.from.wall_ms},
                              in_days(row.fix.shift_ms), clock_how(words, row.fix)});
    }
    return sheet;
}

Sheet joined_sheet(const Words& words, const std::vector<JoinedRow>& joined) {
    Sheet sheet{"joined", words("joined"), {}, {}, {}};
    sheet.columns = {{words("name"), CellKind::text, 28},
                     {words("unit"), CellKind::text, 32},
                     {words("joined_number"), CellKind::digits, 22},
                     {words("joined_nip"), CellKind::digits, 22}};
    for (const JoinedRow& row : joined) {
        sheet.rows.push_back({row.name, row.unit, row.number, row.nip});
    }
    return sheet;
}

Sheet purged_sheet(const Words& words, const std::vector<PurgeRecord>& purges) {
    Sheet sheet{"purged", words("purged"), {}, {}, {}};
    sheet.columns = {{words("purged_number"), CellKind::whole, 8},
                     {words("purged_when"), CellKind::moment, 19},
                     {words("purged_by"), CellKind::text, 20},
                     {words("purged_what"), CellKind::text, 40},
                     {words("purged_rows"), CellKind::whole, 12},
                     {words("purged_answers"), CellKind::whole, 12},
                     {words("purged_listed"), CellKind::whole, 14},
                     {words("purged_aside"), CellKind::whole, 14},
                     {words("reason"), CellKind::text, 40},
                     {words("purged_proof"), CellKind::text, 68}};
    for (const PurgeRecord& row : purges) {
        sheet.rows.push_back({whole_cell(row.number), SheetMoment{row.made_ms}, row.collector,
                              purged_what(words, row), whole_cell(row.rows),
                              whole_cell(row.answers), whole_cell(row.listed),
                              whole_cell(row.quarantined), row.reason, row.hash});
    }
    return sheet;
}

}  // namespace

void add_history_sheets(const ReportFacts& facts, const Words& words, std::vector<Sheet>& sheets) {
    Sheet more[] = {troubles_sheet(words, trouble_lines(facts, words)),
                    kiosks_sheet(words, facts.kiosks),
                    set_aside_sheet(words, facts.set_aside),
                    clocks_sheet(words, facts.clocks),
                    joined_sheet(words, facts.joined),
                    purged_sheet(words, facts.purges)};
    sheets.insert(sheets.end(), std::make_move_iterator(std::begin(more)),
                  std::make_move_iterator(std::end(more)));
}

}  // namespace suluh::collect
