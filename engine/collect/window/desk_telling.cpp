// Services of the dashboard and of saving a report.
#include "collect/window/desk.h"
#include "collect/window/desk_work.h"
#include "collect/window/report_files.h"

namespace suluh::collect {

namespace {

ReportWish read_wish(const Value& args, std::int64_t now_ms) {
    ReportWish wish;
    wish.folder = args.text_or("folder", "");
    wish.page = args.boolean_or("page", false);
    wish.workbook = args.boolean_or("workbook", false);
    wish.tables = args.boolean_or("tables", false);
    wish.certificates = args.boolean_or("certificates", false);
    wish.course = args.boolean_or("course", false);
    wish.now_ms = now_ms;
    return wish;
}

Result<Value> save(Archive& archive, const ReportWish& wish, const LongEars& ears) {
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const CollectorKeys* keys = nullptr;
    if (wish.certificates || wish.course) {
        const Result<const CollectorKeys*> loaded = archive.keys();
        if (!loaded) return loaded.error();
        keys = *loaded;
    }
    const Result<ReportSaved> saved = save_report(**db, keys, wish, ears.progress, ears.stops);
    if (!saved) return saved.error();
    return Value(Value::Map{{"names", Value::List(saved->names.begin(), saved->names.end())},
                            {"folder", wish.folder.string()},
                            {"certificates", saved->certificates},
                            {"troubles", static_cast<std::int64_t>(saved->troubles.size())},
                            {"stopped", saved->stopped}});
}

}  // namespace

void Desk::provide_telling() {
    // Long: a million answers take minutes.
    shell_->provide("dashboard", [this](const Value&, const Reply& reply) {
        jobs_.begin([](Archive& archive,
                       const LongEars& ears) { return read_dashboard(archive, ears.progress); },
                    reply);
    });
    // {folder, page, workbook, tables, certificates, course} -> {names, folder, …}; long
    shell_->provide("report.save", [this](const Value& args, const Reply& reply) {
        jobs_.begin(
            [wish = read_wish(args, clock_.wall_ms())](Archive& archive, const LongEars& ears) {
                return save(archive, wish, ears);
            },
            reply);
    });
}

}  // namespace suluh::collect
