// What the desk's services do on the worker's thread.
#pragma once

#include "base/value.h"
#include "collect/progress.h"
#include "collect/window/archive.h"

namespace suluh::collect {

// {keys, collector (with keys), key_folder, kiosks, answers, persons, recent = [path], servers,
// broken}: the last two as known_servers() has them.
[[nodiscard]] Result<Value> open_desk(Archive& archive);
// {collector, key_folder}
[[nodiscard]] Result<Value> make_desk_keys(Archive& archive);
// {kiosks, set_aside, silent, gaps, waiting}: see standing_value().
[[nodiscard]] Result<Value> read_standing(Archive& archive);
// See dashboard_value(); with {deadline} when one is set. The ear hears of "rows".
[[nodiscard]] Result<Value> read_dashboard(Archive& archive, const ProgressEar& ear = {});

// Of a list of texts; Fault::bad_input when there is none.
[[nodiscard]] Result<std::vector<std::filesystem::path>> paths_of(const Value& args,
                                                                  std::string_view field);

}  // namespace suluh::collect
