// Makes the sticks of a fleet of kiosks, with everything that goes wrong in the field, and the true
// totals: suluh-collect must come to the same, in whatever order the sticks come.
//   fleet --to FOLDER --recipient collector-seal.pub --stranger other-seal.pub
//         [--seed 1] [--kiosks 12] [--bundles 6] [--answers 40] [--begin MS]
#include <CLI/CLI.hpp>

#include "base/files.h"
#include "crypto/crypto.h"
#include "fleet_faults.h"

namespace suluh::fleet {
namespace {

crypto::SealPublicKey read_key(const std::string& file) {
    return must(crypto::parse_seal_public(must(read_text(file, 1024))));
}

int run(int argc, char** argv) {
    must(crypto::start());
    FleetPlan plan;
    std::string to, recipient, stranger;
    CLI::App app{"Makes the sticks of a fleet of kiosks."};
    app.add_option("--to", to)->required();
    app.add_option("--recipient", recipient)->required();
    app.add_option("--stranger", stranger)->required();
    app.add_option("--seed", plan.seed);
    app.add_option("--kiosks", plan.kiosks);
    app.add_option("--bundles", plan.bundles);
    app.add_option("--answers", plan.answers);
    app.add_option("--begin", plan.begin_ms, "Milliseconds since 1970");
    CLI11_PARSE(app, argc, argv);
    plan.folder = to;
    plan.recipient = read_key(recipient);
    plan.stranger = read_key(stranger);
    make_fleet(plan);
    return 0;
}

}  // namespace
}  // namespace suluh::fleet

int main(int argc, char** argv) {
    return suluh::fleet::run(argc, argv);
}
