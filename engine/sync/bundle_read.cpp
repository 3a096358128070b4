#include <algorithm>
#include <optional>

#include "sync/bundle.h"
#include "sync/bundle_layout.h"
#include "sync/wire.h"

namespace suluh::sync {
namespace {

std::string count_of(std::size_t have, std::int64_t want) {
    return std::to_string(have) + " of " + std::to_string(want) + " bytes are there";
}

// Everything up to the header's declared size, or which of its first promises fails.
Result<std::string_view> header_part(std::string_view bytes) {
    if (bytes.substr(0, kBundleMagic.size()) != kBundleMagic.substr(0, bytes.size())) {
        return Error{Fault::bad_input, "not a bundle: it does not begin with SULUHBDL"};
    }
    WireReader in(bytes.substr(std::min(bytes.size(), kBundleMagic.size())));
    const std::int64_t version = in.integer(2);
    const std::int64_t size = in.integer(4);
    if (in.failed()) {
        return Error{Fault::corrupt, "truncated: the file ends inside its first 14 bytes"};
    }
    if (version != kBundleVersion) {
        return Error{Fault::unsupported, "version: bundle format " + std::to_string(version) +
                                             " is not known here; update this program"};
    }
    if (size < static_cast<std::int64_t>(kPrefixBytes) ||
        size > static_cast<std::int64_t>(kMaxHeaderBytes)) {
        return Error{Fault::bad_input, "malformed: header size out of range"};
    }
    if (static_cast<std::int64_t>(bytes.size()) < size) {
        return Error{Fault::corrupt, "truncated: header, " + count_of(bytes.size(), size)};
    }
    return bytes.substr(0, static_cast<std::size_t>(size));
}

void read_facts(WireReader& in, BundleFacts& facts) {
    facts.kiosk_name = in.short_text();
    facts.epoch = in.integer(4);
    facts.number = in.integer(4);
    facts.seq_from = in.integer(8);
    facts.seq_to = in.integer(8);
    facts.rows = in.integer(4);
    facts.prev_hash = in.fixed<32>();
}

// Fields in file order; whether they make sense is check_header's question.
BundleHeader read_fields(WireReader& in) {
    BundleHeader header;
    (void)in.take(kPrefixBytes);
    header.kiosk = std::string(in.take(17));
    header.kiosk_key = in.fixed<32>();
    read_facts(in, header.facts);
    header.content_size = in.integer(4);
    header.content_hash = in.fixed<32>();
    const auto count = std::min<std::size_t>(static_cast<std::size_t>(in.integer(1)), 255);
    header.recipients.resize(count);
    for (Recipient& recipient : header.recipients) recipient.key_id = in.fixed<8>();
    header.description_size = in.position();
    for (Recipient& recipient : header.recipients) {
        recipient.sealed_key = std::string(in.take(crypto::kSealedKeyBytes));
    }
    header.body_size = in.integer(4);
    header.body_hash = in.fixed<32>();
    header.signature = in.fixed<64>();
    header.header_size = in.position();
    return header;
}

Status check_body(std::string_view file, const BundleHeader& header) {
    const auto have = file.size() - header.header_size;
    const auto want = static_cast<std::size_t>(header.body_size);
    if (have < want) {
        return Error{Fault::corrupt, "truncated: body, " + count_of(have, header.body_size)};
    }
    if (have > want) {
        return Error{Fault::corrupt,
                     "damaged: " + std::to_string(have - want) + " bytes after the end"};
    }
    if (crypto::hash(file.substr(header.header_size)) != header.body_hash) {
        return Error{Fault::corrupt, "damaged: the body is not what the kiosk signed"};
    }
    return {};
}

Error wrong_key(const BundleHeader& header, const SealKeys& mine) {
    std::string text = "wrong key: sealed to";
    const auto add = [&text](const SealKeyId& id) {
        text += " s" + crypto::to_hex(crypto::view_of(id));
    };
    for (const Recipient& recipient : header.recipients) add(recipient.key_id);
    text += mine.size() == 1 ? " but this key is" : " but these keys are";
    for (const crypto::SealKeyPair* key : mine) add(seal_key_id(key->public_key()));
    return {Fault::refused, text};
}

// Nothing when the key is none of the recipients'.
Result<std::optional<std::string>> content_key_by(const BundleHeader& header,
                                                  const crypto::SealKeyPair& key) {
    const SealKeyId mine = seal_key_id(key.public_key());
    const auto found =
        std::find_if(header.recipients.begin(), header.recipients.end(),
                     [&](const Recipient& recipient) { return recipient.key_id == mine; });
    if (found == header.recipients.end()) return std::optional<std::string>();
    Result<std::string> opened = key.open_key(found->sealed_key);
    if (!opened) return opened.error().within("wrong key: the sealed key does not open");
    return std::optional(std::move(*opened));
}

Result<std::string> content_key(const BundleHeader& header, const SealKeys& keys) {
    for (const crypto::SealKeyPair* key : keys) {
        Result<std::optional<std::string>> opened = content_key_by(header, *key);
        if (!opened) return opened.error();
        if (*opened) return std::move(**opened);
    }
    return wrong_key(header, keys);
}

}  // namespace

Result<BundleHeader> parse_bundle_header(std::string_view bytes) {
    const Result<std::string_view> part = header_part(bytes);
    if (!part) return part.error();
    WireReader in(*part);
    BundleHeader header = read_fields(in);
    if (in.failed() || header.header_size != part->size()) {
        return Error{Fault::bad_input, "malformed: the header's fields do not fill its size"};
    }
    if (Status sound = check_header(header); !sound) return sound.error();
    if (kiosk_id(header.kiosk_key) != header.kiosk) {
        return Error{Fault::refused, "kiosk id: " + header.kiosk + " does not belong to the key " +
                                         "in the header"};
    }
    return header;
}

Result<BundleHeader> verify_bundle(std::string_view file) {
    if (file.size() > kMaxBundleBytes) {
        return Error{Fault::refused, "malformed: larger than the 64 MiB a bundle may have"};
    }
    Result<BundleHeader> header = parse_bundle_header(file);
    if (!header) return header;
    const std::string_view covered = file.substr(0, header->header_size - 64);
    if (!crypto::verify(header->kiosk_key, covered, header->signature)) {
        return Error{Fault::refused, "signature: the header was changed after the kiosk signed it"};
    }
    if (Status body = check_body(file, *header); !body) return body.error();
    return header;
}

Result<OpenedBundle> open_bundle(std::string_view file, const crypto::SealKeyPair& key) {
    return open_bundle(file, SealKeys{&key});
}

Result<OpenedBundle> open_bundle(std::string_view file, const SealKeys& keys) {
    return open_bundle(file, keys, bundle_hash(file));
}

Result<OpenedBundle> open_bundle(std::string_view file, const SealKeys& keys,
                                 const crypto::Hash& hash) {
    Result<BundleHeader> header = verify_bundle(file);
    if (!header) return header.error();
    const Result<std::string> secret = content_key(*header, keys);
    if (!secret) return secret.error();
    Result<std::string> content = crypto::open_sealed(file.substr(header->header_size), *secret,
                                                      file.substr(0, header->description_size));
    if (!content) return content.error().within("damaged: the body does not open");
    if (static_cast<std::int64_t>(content->size()) != header->content_size ||
        crypto::hash(*content) != header->content_hash) {
        return Error{Fault::corrupt, "damaged: the content is not what the header promises"};
    }
    content->erase(0, kSaltBytes);
    return OpenedBundle{std::move(*header), hash, std::move(*content)};
}

}  // namespace suluh::sync
