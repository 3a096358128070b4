// suluh-collect verify
#include <unistd.h>

#include <cerrno>
#include <iostream>
#include <memory>

#include "base/files.h"
#include "collect/certificate/check.h"
#include "main/collect/commands.h"
#include "sync/token_text.h"

namespace suluh {

namespace {

struct Given {
    std::string what{}, keys{};
    std::vector<std::string> files{};  // of public keys
};

// The collector's own, if it is here, and those that were named.
Result<std::vector<crypto::PublicKey>> read_keys(const Given& given, collect::CollectorDb* db) {
    std::vector<crypto::PublicKey> keys;
    for (const std::string& file : given.files) {
        const Result<crypto::PublicKey> key = sync::load_collector_key(file);
        if (!key) return key.error();
        keys.push_back(*key);
    }
    const Result<std::string> folder =
        given.keys.empty() ? key_folder(db) : Result<std::string>(given.keys);
    if (!folder) return folder.error();
    const Result<crypto::PublicKey> own =
        sync::load_collector_key((fs::path(*folder) / collect::kSignPublicFile).string());
    if (own) keys.push_back(*own);
    if (!own && !given.keys.empty()) return own.error();
    if (!keys.empty()) return keys;
    return Error{Fault::not_found,
                 "no collector's key is here; name its collector-sign.pub by --key"};
}

Result<sync::Token> read_token(const std::string& what,
                               const std::vector<crypto::PublicKey>& keys) {
    if (what != "-") return sync::verify_certificate(what, keys);
    std::string line;
    std::getline(std::cin, line);
    return sync::verify_token(line, keys);
}

// Whether what a collector holds says the same; only where there is a database.
int compare(const sync::Token& token, collect::CollectorDb& db) {
    const Result<collect::Agreement> found = collect::compare_with_results(db, token.facts);
    if (!found) return failed(found.error());
    switch (*found) {
        case collect::Agreement::same: say("  database agrees, word for word"); return kGood;
        case collect::Agreement::other_words:
            say("  database agrees that it was passed; names or figures have changed since");
            return kGood;
        case collect::Agreement::none:
            say("  database has no such result: another collector's, or not added yet");
            return kGood;
    }
    return kGood;
}

// A file that cannot be looked at says nothing about who made it.
Status check_there(const std::string& file) {
    std::error_code failed_to;
    const fs::file_status status = fs::status(file, failed_to);
    if (!fs::exists(status)) {
        return Error{Fault::not_found,
                     file + " does not exist; name a *.pdf, or what its QR code holds"};
    }
    if (!fs::is_regular_file(status)) return Error{Fault::bad_input, file + " is no file"};
    if (::access(file.c_str(), R_OK) != 0) return errno_error("opening " + file, errno);
    return {};
}

int verify(const Given& given, const Collector& collector) {
    const bool file = !given.what.starts_with(sync::kTokenStart) && given.what != "-";
    if (file) {
        if (Status s = check_there(given.what); !s) return failed(s.error());
    }
    Result<collect::CollectorDb> db = collector.open_filled();
    const auto keys = read_keys(given, db ? &*db : nullptr);
    if (!keys) return failed(keys.error());
    const Result<sync::Token> token = read_token(given.what, *keys);
    if (!token) {
        std::fprintf(stderr, "NOT GENUINE: %s\n", harmless(token.error().detail).c_str());
        return kFailed;
    }
    std::printf("%s", sync::token_text(*token).c_str());
    say(file ? "  file     every byte is as it was made"
             : "  paper    compare these lines with what the page says");
    return db ? compare(*token, *db) : kGood;
}

}  // namespace

void add_verify(CLI::App& app, const Collector& collector, Commands& commands) {
    const auto given = std::make_shared<Given>();
    CLI::App* command = app.add_subcommand(
        "verify", "Tell whether a certificate is genuine; no database and no network are needed");
    command
        ->add_option("WHAT", given->what,
                     "A *.pdf, or what its QR code holds (SULUH1:...), or - for that on stdin")
        ->required();
    command->add_option("--key", given->files,
                        "A collector's collector-sign.pub to believe; may be repeated");
    command->add_option("--keys", given->keys, "Folder with the own collector's keys");
    commands.emplace_back(command, [given, &collector] { return verify(*given, collector); });
}

}  // namespace suluh
