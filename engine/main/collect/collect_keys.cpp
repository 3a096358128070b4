// keygen and revoke: the collector's own keys, and keys that are not believed any more.
#include <cstdio>
#include <filesystem>
#include <memory>

#include "base/clock.h"
#include "base/files.h"
#include "collect/day.h"
#include "collect/revoked.h"
#include "main/collect/commands.h"
#include "sync/key_card.h"
#include "sync/receipt.h"

namespace suluh {

namespace {

struct KeyArguments {
    std::string folder;
    collect::KeyOwner owner;
    bool rotate = false, escrow = false;
};

// Keys made together with --db are found again by that database alone.
Status remember_keys(const Collector& collector, const fs::path& folder) {
    if (!collector.named_db()) return {};
    Result<collect::CollectorDb> db = collector.open();
    if (!db) return db.error();
    return db->set_setting("key_folder", fs::absolute(folder).lexically_normal().string());
}

void tell_new_keys(const collect::CollectorKeys& keys, const fs::path& folder) {
    say("Keys of collector " + sync::collector_id(keys.sign.public_key()) + " made in " +
        folder.string());
    say("Keep the two .key files secret and keep a copy: without them no result can be read.");
    say("Give " + std::string(collect::kCardFile) +
        " to IT: it goes into a kiosk's keys folder, or into suluh/keys of a stick.");
    say("IT compares these ids: " + sync::seal_id(keys.seal.public_key()) + " (reads), " +
        sync::collector_id(keys.sign.public_key()) + " (receipts).");
    say("The same in files of one key each; kiosk.toml names them under [results]:");
    say("  seal_keys      = [\"" + std::string(collect::kSealPublicFile) + "\"]");
    say("  collector_keys = [\"" + std::string(collect::kSignPublicFile) + "\"]");
    std::printf("%s%s", crypto::seal_public_text(keys.seal.public_key()).c_str(),
                crypto::signing_public_text(keys.sign.public_key()).c_str());
}

void tell_rotated(const collect::CollectorKeys& keys) {
    const crypto::SigningKey& old = keys.older_sign.back();
    say("The old keys are kept in old/ beside them: they still read what kiosks sealed to them.");
    say("When every kiosk has the new card, end the old keys by: suluh-collect revoke " +
        sync::collector_id(old.public_key()));
}

int keygen(const KeyArguments& given, const Collector& collector) {
    const fs::path folder =
        given.folder.empty() ? collect::default_key_folder() : fs::path(given.folder);
    collect::KeyOwner owner = given.owner;
    owner.gives_receipts = !given.escrow;
    const Result<collect::CollectorKeys> keys =
        given.rotate ? collect::rotate_keys(folder, owner) : collect::make_keys(folder, owner);
    if (!keys) return failed(keys.error());
    if (Status s = remember_keys(collector, folder); !s) return failed(s.error());
    tell_new_keys(*keys, folder);
    if (given.rotate) tell_rotated(*keys);
    return kGood;
}

struct RevokeArguments {
    std::string id, why, list;
};

int revoke(const RevokeArguments& given, const Collector& collector) {
    Result<collect::CollectorDb> db = collector.open();
    if (!db) return failed(db.error());
    const collect::RevokedKey key{given.id, given.why, SystemClock().wall_ms()};
    if (Status s = collect::revoke_key(*db, key); !s) {
        return failed(s.error().within(harmless(given.id)));
    }
    say("revoked: " + given.id);
    if (given.list.empty()) return kGood;
    const Result<std::vector<collect::RevokedKey>> all = collect::revoked_keys(*db);
    if (!all) return failed(all.error());
    if (Status s = publish_file(given.list, collect::revoked_list(*all)); !s) {
        return failed(s.error());
    }
    say("List for kiosks written: " + given.list);
    return kGood;
}

}  // namespace

void add_keygen(CLI::App& app, const Collector& collector, Commands& commands) {
    auto keys = std::make_shared<KeyArguments>();
    CLI::App* keygen_command =
        app.add_subcommand("keygen", "Make the collector's keys, once; public texts are printed");
    keygen_command->add_option("-o,--output", keys->folder,
                               "Folder for the keys (default: ~/.local/share/suluh-collect)");
    keygen_command->add_option("--name", keys->owner.name,
                               "Whose they are, as kiosks show it: \"Dinas Kominfo\"");
    keygen_command->add_flag("--rotate", keys->rotate,
                             "Replace the keys of that folder; the old ones are kept and vouch");
    keygen_command->add_flag("--escrow", keys->escrow,
                             "Keys that only read: they give no receipts");
    commands.emplace_back(keygen_command, [keys, &collector] { return keygen(*keys, collector); });
}

void add_revoke(CLI::App& app, const Collector& collector, Commands& commands) {
    auto revoked = std::make_shared<RevokeArguments>();
    CLI::App* revoke_command = app.add_subcommand(
        "revoke", "Believe a key no more: a kiosk's (k...) or an old one of our own (c..., s...)");
    revoke_command->add_option("ID", revoked->id, "As in k0123456789abcdef")->required();
    revoke_command->add_option("--why", revoked->why, "A few words for the record");
    revoke_command->add_option("--list", revoked->list,
                               "Also write all revoked keys to this *.revoked file, for kiosks");
    commands.emplace_back(revoke_command,
                          [revoked, &collector] { return revoke(*revoked, collector); });
}

Result<std::string> revoked_text(collect::CollectorDb& db) {
    const Result<std::vector<collect::RevokedKey>> keys = collect::revoked_keys(db);
    if (!keys) return keys.error();
    std::string text;
    for (const collect::RevokedKey& key : *keys) {
        text += "REVOKED " + key.id + " since " + collect::day_text(key.since_ms) +
                (key.why.empty() ? "" : ": " + harmless(key.why)) + "\n";
    }
    return text;
}

}  // namespace suluh
