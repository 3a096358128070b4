#include "collect/collector_keys.h"

#include <cstdlib>

#include "base/files.h"

namespace suluh::collect {

namespace {

constexpr const char* kFiles[] = {kSealKeyFile, kSignKeyFile, kSealPublicFile, kSignPublicFile};

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

}  // namespace

fs::path default_key_folder() {
    fs::path data = from_environment("XDG_DATA_HOME");
    if (data.empty()) data = from_environment("HOME") / ".local" / "share";
    return data / "suluh-collect";
}

Result<CollectorKeys> make_keys(const fs::path& folder) {
    if (Status s = make_folder(folder, 0700); !s) return s.error();
    for (const char* name : kFiles) {
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(folder / name, ignored))) continue;
        return Error{Fault::exists, (folder / name).string() +
                                        " exists already and is kept; choose another folder by: "
                                        "keygen -o FOLDER"};
    }
    CollectorKeys keys{crypto::SealKeyPair::generate(), crypto::SigningKey::generate()};
    if (Status s = keys.seal.save(folder / kSealKeyFile); !s) return s.error();
    if (Status s = keys.sign.save(folder / kSignKeyFile); !s) return s.error();
    const PublishOptions fresh{Overwrite::refused, 0644};
    const std::string seal = crypto::seal_public_text(keys.seal.public_key());
    if (Status s = publish_file(folder / kSealPublicFile, seal, fresh); !s) return s.error();
    const std::string sign = crypto::signing_public_text(keys.sign.public_key());
    if (Status s = publish_file(folder / kSignPublicFile, sign, fresh); !s) return s.error();
    return keys;
}

Result<CollectorKeys> load_keys(const fs::path& folder) {
    Result<crypto::SealKeyPair> seal = crypto::SealKeyPair::load(folder / kSealKeyFile);
    if (!seal) return explain(seal.error(), folder);
    Result<crypto::SigningKey> sign = crypto::SigningKey::load(folder / kSignKeyFile);
    if (!sign) return explain(sign.error(), folder);
    return CollectorKeys{std::move(*seal), std::move(*sign)};
}

}  // namespace suluh::collect
