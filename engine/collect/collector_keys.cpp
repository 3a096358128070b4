#include "collect/collector_keys.h"

#include <algorithm>
#include <cstdlib>

#include "base/files.h"
#include "sync/key_card.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

constexpr const char* kFiles[] = {kSealKeyFile, kSignKeyFile, kSealPublicFile, kSignPublicFile,
                                  kCardFile};
constexpr const char* kOld = "old";
// New keys, all of them: what is still in it moves up at the next look.
constexpr const char* kNext = "next";
constexpr const char* kNextPart = "next.part";

fs::path from_environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? fs::path(value) : fs::path();
}

Error explain(const Error& error, const fs::path& folder) {
    if (error.fault != Fault::not_found) return error;
    return Error{Fault::not_found, "no keys in " + folder.string() +
                                       "; make them once by: suluh-collect keygen -o " +
                                       folder.string()};
}

Status write_public_files(const fs::path& folder, const CollectorKeys& keys, const KeyOwner& owner,
                          const crypto::SigningKey* voucher) {
    const std::string id = sync::collector_id(keys.sign.public_key());
    sync::Card card{.name = owner.name.empty() ? id : owner.name, .seal = keys.seal.public_key()};
    if (owner.gives_receipts) card.sign = keys.sign.public_key();
    const Result<std::string> text = sync::make_card(card, voucher);
    if (!text) return text.error();
    const PublishOptions fresh{Overwrite::refused, 0644};
    const std::string seal = crypto::seal_public_text(keys.seal.public_key());
    if (Status s = publish_file(folder / kSealPublicFile, seal, fresh); !s) return s;
    const std::string sign = crypto::signing_public_text(keys.sign.public_key());
    if (Status s = publish_file(folder / kSignPublicFile, sign, fresh); !s) return s;
    return publish_file(folder / kCardFile, *text, fresh);
}

Result<CollectorKeys> write_keys(const fs::path& folder, const KeyOwner& owner,
                                 const crypto::SigningKey* voucher) {
    CollectorKeys keys{crypto::SealKeyPair::generate(), crypto::SigningKey::generate()};
    if (Status s = keys.seal.save(folder / kSealKeyFile); !s) return s.error();
    if (Status s = keys.sign.save(folder / kSignKeyFile); !s) return s.error();
    if (Status s = write_public_files(folder, keys, owner, voucher); !s) return s.error();
    return keys;
}

Status move(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::rename(from, to, failed);
    if (!failed) return {};
    return Error{Fault::io, "moving " + from.string() + ": " + failed.message()};
}

// A copy in old/ before anything is replaced; one that is there already is the same.
Status keep_old(const fs::path& folder, const std::string& collector) {
    const fs::path old = folder / kOld / collector;
    if (Status s = make_folder(old, 0700); !s) return s;
    for (const char* name : kFiles) {
        const Result<std::string> bytes = read_text(folder / name, sync::kMaxCardBytes);
        if (!bytes && bytes.error().fault == Fault::not_found) continue;  // made before cards were
        if (!bytes) return bytes.error();
        const bool secret = std::string_view(name).ends_with(".key");
        if (Status s = publish_file(old / name, *bytes, {.mode = secret ? 0600U : 0644U}); !s) {
            return s;
        }
    }
    return {};
}

// What a cut left of a rotation.
Status finish_rotation(const fs::path& folder) {
    std::error_code ignored;
    const fs::path next = folder / kNext;
    if (!fs::is_directory(next, ignored)) return {};
    for (const char* name : kFiles) {
        if (!fs::exists(next / name, ignored)) continue;
        if (Status s = move(next / name, folder / name); !s) return s;
    }
    fs::remove(next, ignored);
    return {};
}

Status load_older(const fs::path& folder, CollectorKeys& keys) {
    std::error_code failed;
    std::vector<fs::path> olds;
    for (fs::directory_iterator at(folder / kOld, failed), end; !failed && at != end;
         at.increment(failed)) {
        olds.push_back(at->path());
    }
    if (failed && failed != std::errc::no_such_file_or_directory) {
        return errno_error("looking into " + (folder / kOld).string(), failed.value());
    }
    std::sort(olds.begin(), olds.end());
    for (const fs::path& old : olds) {
        Result<crypto::SealKeyPair> seal = crypto::SealKeyPair::load(old / kSealKeyFile);
        if (!seal) return seal.error();
        Result<crypto::SigningKey> sign = crypto::SigningKey::load(old / kSignKeyFile);
        if (!sign) return sign.error();
        // The present keys lie there, too, between a cut and the next rotation.
        if (sign->public_key() == keys.sign.public_key()) continue;
        keys.older_seal.push_back(std::move(*seal));
        keys.older_sign.push_back(std::move(*sign));
    }
    return {};
}

}  // namespace

fs::path default_key_folder() {
    fs::path data = from_environment("XDG_DATA_HOME");
    if (data.empty()) data = from_environment("HOME") / ".local" / "share";
    return data / "suluh-collect";
}

sync::SealKeys seal_keys(const CollectorKeys& keys) {
    sync::SealKeys all{&keys.seal};
    for (const crypto::SealKeyPair& old : keys.older_seal) all.push_back(&old);
    return all;
}

std::vector<const crypto::SigningKey*> sign_keys(const CollectorKeys& keys) {
    std::vector<const crypto::SigningKey*> all{&keys.sign};
    for (const crypto::SigningKey& old : keys.older_sign) all.push_back(&old);
    return all;
}

Result<CollectorKeys> make_keys(const fs::path& folder, const KeyOwner& owner) {
    if (Status s = make_folder(folder, 0700); !s) return s.error();
    for (const char* name : kFiles) {
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(folder / name, ignored))) continue;
        return Error{Fault::exists,
                     (folder / name).string() +
                         " exists already and is kept; choose another folder by: "
                         "keygen -o FOLDER, or replace the keys by: keygen --rotate"};
    }
    return write_keys(folder, owner, nullptr);
}

Result<CollectorKeys> rotate_keys(const fs::path& folder, const KeyOwner& owner) {
    const Result<CollectorKeys> present = load_keys(folder);
    if (!present) return present.error();
    const std::string id = sync::collector_id(present->sign.public_key());
    if (Status s = keep_old(folder, id); !s) return s.error().within("keeping the old keys");
    std::error_code ignored;
    fs::remove_all(folder / kNextPart, ignored);
    if (Status s = make_folder(folder / kNextPart, 0700); !s) return s.error();
    const Result<CollectorKeys> fresh = write_keys(folder / kNextPart, owner, &present->sign);
    if (!fresh) return fresh.error();
    if (Status s = move(folder / kNextPart, folder / kNext); !s) return s.error();
    return load_keys(folder);
}

Result<CollectorKeys> load_keys(const fs::path& folder) {
    if (Status s = finish_rotation(folder); !s) return s.error();
    Result<crypto::SealKeyPair> seal = crypto::SealKeyPair::load(folder / kSealKeyFile);
    if (!seal) return explain(seal.error(), folder);
    Result<crypto::SigningKey> sign = crypto::SigningKey::load(folder / kSignKeyFile);
    if (!sign) return explain(sign.error(), folder);
    CollectorKeys keys{std::move(*seal), std::move(*sign)};
    if (Status s = load_older(folder, keys); !s) return s.error();
    return keys;
}

}  // namespace suluh::collect
