#include "sync/bundle.h"

#include <algorithm>

#include "sync/bundle_layout.h"
#include "sync/wire.h"

namespace suluh::sync {
namespace {

using Keys = std::vector<crypto::SealPublicKey>;

Keys in_file_order(Keys keys) {
    std::sort(keys.begin(), keys.end(),
              [](const auto& a, const auto& b) { return seal_key_id(a) < seal_key_id(b); });
    return keys;
}

BundleHeader described(const BundleFacts& facts, std::string_view content,
                       const crypto::SigningKey& kiosk, const Keys& recipients) {
    BundleHeader header;
    header.kiosk = kiosk_id(kiosk.public_key());
    header.kiosk_key = kiosk.public_key();
    header.facts = facts;
    header.content_size = static_cast<std::int64_t>(content.size());
    header.content_hash = crypto::hash(content);
    for (const crypto::SealPublicKey& key : recipients) {
        header.recipients.push_back({seal_key_id(key), {}});
    }
    return header;
}

}  // namespace

std::string kiosk_id(const crypto::PublicKey& key) {
    return id_of_key('k', crypto::view_of(key));
}

bool is_kiosk_id(std::string_view text) {
    return is_id_of_key('k', text);
}

SealKeyId seal_key_id(const crypto::SealPublicKey& key) {
    const crypto::Hash digest = crypto::hash(crypto::view_of(key));
    SealKeyId id{};
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

crypto::Hash bundle_hash(std::string_view file) {
    return crypto::hash(file);
}

Result<std::string> make_bundle(const BundleFacts& facts, std::string_view image,
                                const crypto::SigningKey& kiosk,
                                const std::vector<crypto::SealPublicKey>& recipients) {
    if (image.size() > kMaxBundleBytes - kSaltBytes) {
        return Error{Fault::refused, "making a bundle: the rows are larger than 64 MiB"};
    }
    const std::string content = crypto::random_bytes(kSaltBytes).append(image);
    const Keys keys = in_file_order(recipients);
    BundleHeader header = described(facts, content, kiosk, keys);
    if (Status sound = check_header(header); !sound) {
        return sound.error().within("making a bundle");
    }
    Result<crypto::Sealed> sealed = crypto::seal(content, keys, description_bytes(header));
    if (!sealed) return sealed.error().within("making a bundle");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        header.recipients[i].sealed_key = std::move(sealed->keys[i]);
    }
    header.body_size = static_cast<std::int64_t>(sealed->body.size());
    header.body_hash = crypto::hash(sealed->body);
    std::string file = signed_bytes(header);
    file += crypto::view_of(kiosk.sign(file));
    file += sealed->body;
    if (file.size() > kMaxBundleBytes) {
        return Error{Fault::refused, "making a bundle: the file is larger than 64 MiB"};
    }
    return file;
}

}  // namespace suluh::sync
