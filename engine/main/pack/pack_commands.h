// The commands of suluh-pack, one file a group. Each adds its subcommands and sets the status when
// it was asked for.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "base/result.h"
#include "script/lesson_check.h"

namespace suluh::pack_tool {

constexpr int kGood = 0;
constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

// One line on stderr, with the status to end with.
[[nodiscard]] int failed(const Error& error);
[[nodiscard]] int wrong_use(const std::string& text);
// One line on stdout.
void say(const std::string& text);

// What the lessons of a pack are opened with, for the commands that do.
[[nodiscard]] Result<script::LessonCheckOptions> check_options();
// scripts/author: what makes the manual's tables and the editor's help.
[[nodiscard]] Result<script::Sources> author_sources();

// status outlives app.
void add_new(CLI::App& app, int& status);
void add_check(CLI::App& app, int& status);
void add_build(CLI::App& app, int& status);
void add_keys(CLI::App& app, int& status);
void add_author(CLI::App& app, int& status);
void add_banks(CLI::App& app, int& status);
void add_preview(CLI::App& app, int& status);
void add_shots(CLI::App& app, int& status);

}  // namespace suluh::pack_tool
