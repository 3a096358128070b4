// suluh-pack keygen, sign, verify
#include "main/pack/pack_commands.h"

#include <memory>

#include "base/files.h"
#include "crypto/minisign.h"
#include "packs/pack_build.h"
#include "packs/pack_catalogue.h"
#include "sync/token_text.h"

namespace suluh::pack_tool {

namespace {

// "kunci" and "kunci.key" both mean kunci.key and kunci.pub.
fs::path secret_key_path(const fs::path& where) {
    std::error_code ignored;
    if (fs::is_directory(where, ignored)) return where / "suluh-pack.key";
    fs::path file = where;
    if (file.extension() != ".key") file += ".key";
    return file;
}

int keygen(const fs::path& where) {
    if (where.extension() == ".pub") {
        return wrong_use(where.string() + " would be the public key → name the secret one, *.key");
    }
    const fs::path secret = secret_key_path(where);
    fs::path open = secret;
    open.replace_extension(".pub");
    std::error_code ignored;
    if (fs::exists(open, ignored)) {
        return failed({Fault::exists, open.string() + " is there already → choose another name"});
    }
    const crypto::MinisignSecretKey key = crypto::generate_minisign_key();
    if (Status s = crypto::save_minisign_secret(key, secret); !s) return failed(s.error());
    const PublishOptions fresh{.overwrite = Overwrite::refused};
    if (Status s = publish_file(open, crypto::minisign_public_text(key.public_key), fresh); !s) {
        return failed(s.error());
    }
    say(secret.string() + ": secret key " + crypto::key_id_text(key.public_key.id) +
        ". It has no password: keep it off kiosks and sticks.");
    say(open.string() + ": public key. Copy it into kiosk-config/keys/ of each kiosk.");
    return kGood;
}

int sign(const fs::path& archive, const fs::path& key_file) {
    const auto key = crypto::load_minisign_secret(key_file);
    if (!key) return failed(key.error());
    const auto facts = packs::sign_archive(archive, *key);
    if (!facts) return failed(facts.error());
    say(packs::signature_path(archive).string() + ": " + packs::signed_comment(*facts) +
        ", signed by " + crypto::key_id_text(key->public_key.id));
    return kGood;
}

bool is_certificate(const fs::path& what) {
    return what.string().starts_with(sync::kTokenStart) || what.extension() == ".pdf";
}

int verify_certificate(const std::string& what, const std::string& key_file) {
    const auto key = sync::load_collector_key(key_file);
    if (!key) return failed(key.error());
    const auto token = sync::verify_certificate(what, {*key});
    if (!token) return failed(token.error().within("NOT GENUINE"));
    std::printf("%s", sync::token_text(*token).c_str());
    return kGood;
}

int verify(const fs::path& archive, const fs::path& key_file) {
    if (is_certificate(archive)) return verify_certificate(archive.string(), key_file.string());
    const auto key = packs::load_trusted_key(key_file);
    if (!key) return failed(key.error());
    const std::vector<packs::TrustedKey> keys = {*key};
    const auto pack = packs::open_archive(archive, {.keys = &keys});
    if (!pack) return failed(pack.error());
    say(archive.string() + ": good. " + (*pack)->id() + " " +
        packs::version_text((*pack)->manifest().version) + ", signed by " +
        (*pack)->trust().key_id);
    return kGood;
}

void add_keygen(CLI::App& app, int& status) {
    const auto where = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("keygen", "Make a key pair in minisign's format, no password");
    command
        ->add_option("-o,--output", *where,
                     "an existing folder (for suluh-pack.key and .pub) or NAME (for NAME.key and "
                     "NAME.pub); nothing is overwritten")
        ->required();
    command->callback([where, &status] { status = keygen(*where); });
}

struct KeyAndArchive {
    std::string key, archive;
};

void add_sign(CLI::App& app, int& status) {
    const auto in = std::make_shared<KeyAndArchive>();
    CLI::App* command =
        app.add_subcommand("sign", "Check the zip and write FILE.zip.minisig beside it");
    command->add_option("-s,--secret", in->key, "secret key of keygen or minisign -G -W")
        ->required();
    command->add_option("ZIP", in->archive, "the archive")->required();
    command->callback([in, &status] { status = sign(in->archive, in->key); });
}

void add_verify(CLI::App& app, int& status) {
    const auto in = std::make_shared<KeyAndArchive>();
    CLI::App* command =
        app.add_subcommand("verify", "Check the whole zip and its signature, or a certificate");
    command
        ->add_option("-p,--public", in->key,
                     "public key of the signer; of a certificate the collector-sign.pub")
        ->required();
    command
        ->add_option("ZIP", in->archive,
                     "the archive; or a certificate: its PDF, or what its QR code holds")
        ->required();
    command->callback([in, &status] { status = verify(in->archive, in->key); });
}

}  // namespace

void add_keys(CLI::App& app, int& status) {
    add_keygen(app, status);
    add_sign(app, status);
    add_verify(app, status);
}

}  // namespace suluh::pack_tool
