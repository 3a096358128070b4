#include "sync/receipt.h"

#include <algorithm>

#include "sync/bundle.h"
#include "sync/wire.h"

namespace suluh::sync {
namespace {

constexpr std::string_view kMagic = "SULUHRCP";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kSignatureBytes = 64;

Error malformed(std::string_view field) {
    return {Fault::bad_input, "malformed: " + std::string(field)};
}

Status check_entries(const std::vector<ReceiptEntry>& entries) {
    if (entries.empty() || entries.size() > kMaxReceiptEpochs) {
        return malformed("a receipt names 1 to 64 epochs");
    }
    std::int64_t last_epoch = 0;
    for (const ReceiptEntry& entry : entries) {
        if (entry.epoch <= last_epoch) return malformed("epochs are not in ascending order");
        if (entry.epoch > kMaxEpoch) return malformed("epoch out of range");
        if (entry.number < 1 || entry.number > kMaxNumber) return malformed("number out of range");
        last_epoch = entry.epoch;
    }
    return {};
}

Status check_receipt(const Receipt& receipt) {
    if (!is_collector_id(receipt.collector)) {
        return malformed("collector id is not c and 16 hex digits");
    }
    if (receipt.collector_name.size() > kMaxNameBytes || !is_clean_text(receipt.collector_name)) {
        return malformed("collector name is not clean UTF-8 of at most 120 bytes");
    }
    if (!is_kiosk_id(receipt.kiosk)) return malformed("kiosk id is not k and 16 hex digits");
    return check_entries(receipt.entries);
}

std::string signed_part(const Receipt& receipt) {
    WireWriter fields;
    fields.add(receipt.collector);
    fields.add(crypto::view_of(receipt.collector_key));
    fields.short_text(receipt.collector_name);
    fields.add(receipt.kiosk);
    fields.integer(static_cast<std::int64_t>(receipt.entries.size()), 2);
    for (const ReceiptEntry& entry : receipt.entries) {
        fields.integer(entry.epoch, 4);
        fields.integer(entry.number, 4);
        fields.add(crypto::view_of(entry.chain_hash));
    }
    WireWriter out;
    out.add(kMagic);
    out.integer(kVersion, 2);
    out.integer(static_cast<std::int64_t>(14 + fields.bytes().size() + kSignatureBytes), 4);
    out.add(fields.bytes());
    return out.bytes();
}

// Length first: afterwards nothing can be missing but by a lie inside.
Status check_length(std::string_view file) {
    if (file.substr(0, kMagic.size()) != kMagic.substr(0, file.size())) {
        return Error{Fault::bad_input, "not a receipt: it does not begin with SULUHRCP"};
    }
    WireReader in(file.substr(std::min(file.size(), kMagic.size())));
    const std::int64_t version = in.integer(2);
    const std::int64_t size = in.integer(4);
    if (in.failed()) return Error{Fault::corrupt, "truncated: the file ends in its first 14 bytes"};
    if (version != kVersion) {
        return Error{Fault::unsupported, "version: receipt format " + std::to_string(version) +
                                             " is not known here; update this program"};
    }
    const auto have = static_cast<std::int64_t>(file.size());
    if (have < size) {
        return Error{Fault::corrupt, "truncated: " + std::to_string(have) + " of " +
                                         std::to_string(size) + " bytes are there"};
    }
    if (have > size) return malformed("bytes after the end");
    return {};
}

Receipt read_fields(WireReader& in) {
    Receipt receipt;
    (void)in.take(14);
    receipt.collector = std::string(in.take(17));
    receipt.collector_key = in.fixed<32>();
    receipt.collector_name = in.short_text();
    receipt.kiosk = std::string(in.take(17));
    const std::int64_t count = in.integer(2);
    for (std::int64_t i = 0; i < count && !in.failed(); ++i) {
        ReceiptEntry entry;
        entry.epoch = in.integer(4);
        entry.number = in.integer(4);
        entry.chain_hash = in.fixed<32>();
        receipt.entries.push_back(entry);
    }
    return receipt;
}

}  // namespace

std::string collector_id(const crypto::PublicKey& key) {
    return id_of_key('c', crypto::view_of(key));
}

bool is_collector_id(std::string_view text) {
    return is_id_of_key('c', text);
}

Result<std::string> make_receipt(const ReceiptFacts& facts, const crypto::SigningKey& collector) {
    Receipt receipt{collector_id(collector.public_key()), collector.public_key(),
                    facts.collector_name, facts.kiosk, facts.entries};
    std::sort(receipt.entries.begin(), receipt.entries.end(),
              [](const ReceiptEntry& a, const ReceiptEntry& b) { return a.epoch < b.epoch; });
    if (Status sound = check_receipt(receipt); !sound) {
        return sound.error().within("making a receipt");
    }
    std::string file = signed_part(receipt);
    file += crypto::view_of(collector.sign(file));
    return file;
}

Result<Receipt> verify_receipt(std::string_view file) {
    if (file.size() > kMaxReceiptBytes) return malformed("larger than 8 KiB");
    if (Status length = check_length(file); !length) return length.error();
    WireReader in(file);
    Receipt receipt = read_fields(in);
    const crypto::Signature signature = in.fixed<kSignatureBytes>();
    if (in.failed() || in.position() != file.size()) {
        return malformed("the fields do not fill the file");
    }
    if (Status sound = check_receipt(receipt); !sound) return sound.error();
    if (collector_id(receipt.collector_key) != receipt.collector) {
        return Error{Fault::refused, "collector id: " + receipt.collector +
                                         " does not belong to the key in the file"};
    }
    const std::string_view covered = file.substr(0, file.size() - kSignatureBytes);
    if (!crypto::verify(receipt.collector_key, covered, signature)) {
        return Error{Fault::refused, "signature: changed after the collector signed it"};
    }
    return receipt;
}

}  // namespace suluh::sync
