// What opening costs: a lesson of 30 steps, and the catalogue of a pack with 1,000 lessons and
// 10,000 items. Each stands beside a floor measured in the same run: plain LuaJIT loading the same
// files, which no reader of them could do without. The smallest of many rounds counts, because
// noise only ever adds.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <lua.hpp>
#include <optional>
#include <string>
#include <vector>

#include "bench/made_packs.h"
#include "packs/pack_build.h"
#include "packs/pack_catalogue.h"
#include "script/lesson_host.h"
#include "script/lesson_sources.h"
#include "script/pack_sources.h"
#include "support/temp_folder.h"

namespace suluh::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kRounds = 15;

// Processor time of all our threads and of the processes that have ended: what other programs do
// meanwhile does not count.
double cpu_ms() {
    double ms = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& part : {usage.ru_utime, usage.ru_stime}) {
            ms +=
                static_cast<double>(part.tv_sec) * 1000 + static_cast<double>(part.tv_usec) / 1000;
        }
    }
    return ms;
}

template <class Work>
double least_ms(Work work) {
    double least = 1e9;
    for (int i = 0; i < kRounds; ++i) {
        const double begin = cpu_ms();
        work();
        least = std::min(least, cpu_ms() - begin);
    }
    return least;
}

[[noreturn]] void give_up(const std::string& why) {
    std::fprintf(stderr, "lesson_cost: %s\n", why.c_str());
    std::exit(1);
}

// ---- the floor ----

std::vector<std::string> lua_files(const fs::path& folder) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".lua") files.push_back(entry.path());
    }
    return files;
}

// What luajit itself does with a file before it runs: opened, read, compiled to bytecode.
void load_plainly(const std::vector<std::string>& files) {
    lua_State* L = luaL_newstate();
    for (const std::string& file : files) {
        if (luaL_loadfile(L, file.c_str()) != 0) give_up(lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_close(L);
}

// ---- opening a lesson ----

bool shows_its_first_screen(script::OpenLesson lesson) {
    script::LessonHost host({.program = script::lesson_program()}, std::move(lesson));
    for (;;) {
        const auto messages = host.wait(std::chrono::milliseconds(20'000));
        if (messages.empty()) return false;
        for (const script::LessonMessage& message : messages) {
            if (std::holds_alternative<script::LessonView>(message)) return true;
            if (const auto* fault = std::get_if<script::LessonFault>(&message)) {
                std::fprintf(stderr, "%s:%d: %s\n", fault->file.c_str(), fault->line,
                             fault->message.c_str());
            }
            if (std::holds_alternative<script::LessonEnded>(message)) return false;
        }
    }
}

void open_lesson(const packs::Pack& pack, const char* lesson, const script::Sources& library) {
    Result<script::OpenLesson> open = script::open_from_pack(pack, lesson);
    if (!open) give_up(open.error().detail);
    open->lib = library;
    if (!shows_its_first_screen(std::move(*open))) give_up("the lesson did not open");
}

// ---- opening a catalogue ----

packs::Catalogue open_catalogue(const fs::path& place) {
    packs::CatalogueSources sources;
    sources.named = {place};
    sources.engine = packs::parse_version("9.0.0").value();
    packs::Catalogue catalogue = packs::open_catalogue(sources);
    if (catalogue.packs.size() != 1) give_up(place.string() + " is no pack");
    if (catalogue.packs.front()->lessons().size() < 1000) give_up("lessons are missing");
    return catalogue;
}

// The most memory that the work ever needs beyond what is there before, in MiB: in a process of its
// own, because a peak never falls.
template <class Work>
double peak_mib(Work work) {
    int ends[2];
    if (pipe(ends) != 0) give_up("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const auto peak = [] {
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss;
        };
        const long before = peak();
        work();
        const long kib = peak() - before;
        _exit(write(ends[1], &kib, sizeof kib) == sizeof kib ? 0 : 1);
    }
    long kib = -1;
    const bool read_well = read(ends[0], &kib, sizeof kib) == sizeof kib;
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    close(ends[1]);
    if (!read_well || status != 0) give_up("measuring memory failed");
    return static_cast<double>(kib) / 1024;
}

// ---- the verdict ----

struct Measured {
    const char* what;
    double ms, floor, most, promise;
};

int report(const std::vector<Measured>& all) {
    int over = 0;
    for (const Measured& one : all) {
        const double ratio = one.ms / one.floor;
        over += ratio > one.most ? 1 : 0;
        std::printf(
            "%s %-44s %7.2f ms, %5.2f x plain LuaJIT's %.2f ms (at most %.1f), "
            "%3.0f %% of the promised %.0f ms\n",
            ratio > one.most ? "OVER" : "ok  ", one.what, one.ms, ratio, one.floor, one.most,
            100 * one.ms / one.promise, one.promise);
    }
    return over;
}

int report_memory(const char* what, double mib) {
    constexpr double kMost = 20;
    std::printf("%s %-44s %7.2f MiB, at most %.0f\n", mib > kMost ? "OVER" : "ok  ", what, mib,
                kMost);
    return mib > kMost ? 1 : 0;
}

struct Packs {
    suluh::testing::TempFolder folder;
    fs::path small = folder / "small", large = folder / "large", zip = folder / "large.zip";

    Packs() {
        // In a process of its own, so that memory it uses is not there for what is measured.
        const pid_t child = fork();
        if (child == 0) {
            write_lesson_pack(small, 30);
            write_large_pack(large, 1000, 10'000);
            _exit(packs::build_archive(large, zip) ? 0 : 1);
        }
        int status = 1;
        waitpid(child, &status, 0);
        if (status != 0) give_up("the packs cannot be made");
    }
};

int judge_memory(const Packs& made) {
    return report_memory("memory of that catalogue, from a zip",
                         peak_mib([&] { (void)open_catalogue(made.zip); })) +
           report_memory("memory of that catalogue, from a folder",
                         peak_mib([&] { (void)open_catalogue(made.large); }));
}

int judge_lessons(const Packs& made) {
    const fs::path lib = fs::path(SULUH_SOURCE_DIR) / "scripts/lib";
    const Result<script::Sources> library = script::read_sources(lib);
    if (!library) give_up(library.error().detail);
    std::vector<std::string> files = lua_files(lib);
    files.push_back(made.small / "lessons/satu.lua");
    const double floor = least_ms([&] { load_plainly(files); });

    const auto pack = packs::open_folder(made.small);
    if (!pack) give_up(pack.error().detail);
    const packs::Catalogue large = open_catalogue(made.zip);
    const double one = least_ms([&] { open_lesson(**pack, "satu", *library); });
    const double other = least_ms([&] { open_lesson(*large.packs.front(), "l0500", *library); });
    return report({{"a lesson of 30 steps opens", one, floor, 1.8, 20},
                   {"one of a pack of 1,000 lessons, 10,000 items", other, floor, 1.8, 20}});
}

int judge_catalogue(const Packs& made) {
    const std::vector<std::string> files = lua_files(made.large);
    const double floor = least_ms([&] { load_plainly(files); });
    const double zip = least_ms([&] { (void)open_catalogue(made.zip); });
    const double folder = least_ms([&] { (void)open_catalogue(made.large); });
    return report({{"that pack's catalogue, from a zip", zip, floor, 1, 100},
                   {"that pack's catalogue, from a folder", folder, floor, 1, 100}});
}

int run() {
    const Packs made;
    // First: memory that was used before and is free again would not count.
    int over = judge_memory(made);
    over += judge_lessons(made);
    over += judge_catalogue(made);
    return over == 0 ? 0 : 1;
}

}  // namespace
}  // namespace suluh::bench

int main() {
    return suluh::bench::run();
}
