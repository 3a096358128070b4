// suluh-collect without a command.
#include <memory>

#include "collect/window/window_app.h"
#include "main/collect/commands.h"

namespace suluh {

namespace {

// Checks a text form where CLI11 reads it, so that a mistake is wrong use.
template <class T>
CLI::Validator reads(Result<T> (*parse)(std::string_view)) {
    return CLI::Validator(
        [parse](const std::string& text) {
            const Result<T> value = parse(text);
            return value ? std::string() : value.error().detail;
        },
        "");
}

struct Given {
    std::string size, robot, shot, inspect;
};

int open_window(const std::string& db, const Given& given) {
    collect::WindowOptions options;
    options.db = db;
    if (!given.size.empty()) options.size = *stage::parse_window_size(given.size);
    if (!given.robot.empty()) options.robot = *stage::parse_robot(given.robot);
    options.shot = given.shot;
    options.inspect = given.inspect;
    options.version = SULUH_VERSION;
    const Result<int> ended = collect::run_window(options);
    if (ended) return *ended;
    const Error& why = ended.error();
    const bool blind = why.fault == Fault::not_found;
    return failed(blind ? Error{why.fault, why.detail + "; for the commands of a terminal see "
                                                        "suluh-collect --help"}
                        : why);
}

}  // namespace

Work add_window(CLI::App& app, const std::string& db) {
    auto given = std::make_shared<Given>();
    app.add_option("--window", given->size, "A window of this size instead of a maximised one")
        ->type_name("WxH")
        ->check(reads(stage::parse_window_size));
    app.add_option("--robot", given->robot, "Play a person: FILE.lua or random:SEED[:STEPS]")
        ->check(reads(stage::parse_robot));
    app.add_option("--shot", given->shot, "Write the first settled screen as PNG, then end")
        ->type_name("FILE.png");
    app.add_option("--inspect", given->inspect, "Keep this file true to the settled screen")
        ->type_name("FILE.json");
    return [&db, given] { return open_window(db, *given); };
}

}  // namespace suluh
