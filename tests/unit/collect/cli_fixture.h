// The real suluh-collect, with bundles as kiosks make them.
#pragma once

#include <sys/wait.h>

#include <cstdlib>

#include "kiosk_sim.h"

namespace suluh::collect {

class CliTest : public ::testing::Test {
protected:
    // Exit status; what it said on both channels is in said_.
    int collect(const std::string& arguments) {
        const std::string home = "HOME='" + folder_.path().string() + "' XDG_DATA_HOME= ";
        const std::string command = "cd '" + folder_.path().string() + "' && " + home +
                                    SULUH_COLLECT + " " + arguments + " >said.txt 2>&1 </dev/null";
        const int status = std::system(command.c_str());  // NOLINT: our own words only
        said_ = read_text(folder_ / "said.txt", 1 << 20).value_or("");
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] bool has_said(const std::string& words) const {
        return said_.find(words) != std::string::npos;
    }
    crypto::SealPublicKey seal_key(const std::string& folder) {
        return crypto::parse_seal_public(
                   read_text(folder_ / (folder + "/collector-seal.pub"), 999).value())
            .value();
    }

    testing::TempFolder folder_;
    std::string said_;
};

}  // namespace suluh::collect
