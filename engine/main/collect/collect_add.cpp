// What suluh-collect add tells and asks in a terminal.
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include "main/collect/commands.h"

namespace suluh {

namespace {

std::string bundle_title(const collect::MergeResult& merged) {
    const std::string name =
        merged.kiosk_name.empty() ? merged.kiosk : merged.kiosk_name + " (" + merged.kiosk + ")";
    return name + ", bundle " + std::to_string(merged.number);
}

void tell(const collect::Added& added) {
    const std::string file = harmless(added.file.string());
    if (!added.merged) {
        std::fprintf(stderr, "refused: %s: %s\n", file.c_str(),
                     harmless(added.refused->detail).c_str());
        return;
    }
    const std::string title = harmless(bundle_title(*added.merged));
    switch (added.merged->outcome) {
        case collect::MergeOutcome::merged:
            say("added: " + file + ": " + title + ", " + std::to_string(added.merged->rows_new) +
                " new rows");
            break;
        case collect::MergeOutcome::known: say("already known: " + file + ": " + title); break;
        case collect::MergeOutcome::set_aside:
            std::fprintf(stderr, "set aside: %s: %s: %s\n", file.c_str(), title.c_str(),
                         added.merged->reason.c_str());
            break;
    }
}

// First contact in a terminal is asked about; elsewhere it is believed and told.
bool ask_about(const collect::Stranger& stranger) {
    const std::string title = harmless(stranger.name + " (" + stranger.kiosk + ")");
    if (isatty(STDIN_FILENO) == 0) {
        say("first contact: " + title + " is enrolled");
        return true;
    }
    std::printf("First contact with %s.\nIts maintenance screen shows the same id? [y/N] ",
                title.c_str());
    std::fflush(stdout);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y";
}

}  // namespace

collect::AddEars terminal_ears(collect::ProgressLine& line, bool known_only) {
    // What is printed stands on a clean line; so does what follows the last piece.
    collect::AddEars ears;
    ears.tell = [&line](const collect::Added& added) {
        line.clear();
        tell(added);
    };
    ears.trust = [&line, known_only](const collect::Stranger& stranger) {
        line.clear();
        return !known_only && ask_about(stranger);
    };
    if (const collect::ProgressEar ear = line.ear(); ear) {
        ears.progress = [&line, ear](const collect::Progress& progress) {
            ear(progress);
            if (progress.done == progress.total) line.clear();
        };
    }
    return ears;
}

}  // namespace suluh
