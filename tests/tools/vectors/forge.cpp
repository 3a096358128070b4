#include "forge.h"

#include <algorithm>
#include <functional>

#include "sync/bundle.h"
#include "sync/bundle_layout.h"
#include "sync/receipt.h"
#include "vector_keys.h"

namespace suluh::vectors {
namespace {

using sync::BundleHeader;

// Signs whatever the header says; the body stays.
std::string signed_again(const BundleHeader& header, const std::string& body, char key) {
    std::string file = sync::signed_bytes(header);
    file += crypto::view_of(sign_key(key).sign(file));
    return file + body;
}

std::string resigned_receipt(std::string file) {
    file.resize(file.size() - 64);
    file += crypto::view_of(sign_key(2).sign(file));
    return file;
}

// The body of a bundle whose content is another one than the header promises, sealed to the same.
Forged other_content(BundleHeader header) {
    const std::string content(static_cast<std::size_t>(header.content_size), 'x');
    std::vector<crypto::SealPublicKey> readers = public_keys({"office", "province", "escrow"});
    std::sort(readers.begin(), readers.end(), [](const auto& a, const auto& b) {
        return sync::seal_key_id(a) < sync::seal_key_id(b);
    });
    const auto sealed = crypto::seal(content, readers, sync::description_bytes(header));
    for (std::size_t i = 0; i < header.recipients.size(); ++i) {
        header.recipients[i].sealed_key = sealed->keys[i];
    }
    header.body_size = static_cast<std::int64_t>(sealed->body.size());
    header.body_hash = crypto::hash(sealed->body);
    return {"other-content.bundle", signed_again(header, sealed->body, kKiosk), "damaged"};
}

const std::vector<std::string> kAllReaders = {"office", "province", "escrow"};

// Its rows need not be rows: no reader comes so far.
std::string base(std::size_t size) {
    sync::BundleFacts facts{"Kios KR-07", 74565, 2, 10, 14, 5, {}};
    facts.prev_hash.fill(7);
    return *sync::make_bundle(facts, std::string(size, 'r'), sign_key(kKiosk),
                              public_keys(kAllReaders));
}

// A body that ends after a whole block, signed as if that were all.
Forged short_body() {
    const std::string large = base(70'000);
    BundleHeader header = *sync::verify_bundle(large);
    const std::string cut = large.substr(header.header_size, 24 + 65536 + 17);
    header.body_size = static_cast<std::int64_t>(cut.size());
    header.body_hash = crypto::hash(cut);
    return {"short-body.bundle", signed_again(header, cut, kKiosk), "damaged"};
}

Forged changed(const BundleHeader& genuine, const std::string& body, const char* name,
               const std::function<void(BundleHeader&)>& change) {
    BundleHeader header = genuine;
    change(header);
    return {std::string(name) + ".bundle", signed_again(header, body, kKiosk), "malformed"};
}

Forged changed_receipt(const std::string& receipt, const char* name, std::size_t at,
                       const std::string& bytes) {
    std::string file = receipt;
    file.replace(at, bytes.size(), bytes);
    return {std::string(name) + ".receipt", resigned_receipt(std::move(file)), "malformed"};
}

void add_receipts(std::vector<Forged>& all, const std::string& receipt) {
    const std::size_t name = 63;
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(receipt[name]));
    const std::size_t count = name + 1 + length + 17;
    const std::size_t epoch = count + 2;
    all.push_back(changed_receipt(receipt, "no-number", epoch + 4, std::string(4, '\0')));
    all.push_back(changed_receipt(receipt, "epoch-zero", epoch, std::string(4, '\0')));
    all.push_back(changed_receipt(receipt, "control-in-name", name + 1, "\x07"));
    all.push_back(changed_receipt(receipt, "two-entries-said", count, std::string("\x02\0", 2)));
    all.push_back({"long.receipt", receipt + "x", "malformed"});
}

}  // namespace

std::vector<Forged> forge(const std::string& receipt) {
    const std::string genuine = base(100);
    const BundleHeader header = *sync::verify_bundle(genuine);
    const std::string body = genuine.substr(header.header_size);
    std::vector<Forged> all;
    const auto add = [&](const char* name, const std::function<void(BundleHeader&)>& change) {
        all.push_back(changed(header, body, name, change));
    };
    add("unsorted", [](BundleHeader& h) { std::swap(h.recipients[0], h.recipients[1]); });
    add("twice-the-same", [](BundleHeader& h) { h.recipients[1].key_id = h.recipients[0].key_id; });
    add("nobody", [](BundleHeader& h) { h.recipients.clear(); });
    add("too-many-rows",
        [](BundleHeader& h) { h.facts.rows = h.facts.seq_to - h.facts.seq_from + 2; });
    add("no-rows", [](BundleHeader& h) { h.facts.rows = 0; });
    add("backwards", [](BundleHeader& h) { std::swap(h.facts.seq_from, h.facts.seq_to); });
    add("epoch-zero", [](BundleHeader& h) { h.facts.epoch = 0; });
    add("no-previous", [](BundleHeader& h) { h.facts.prev_hash = {}; });
    add("control-in-name", [](BundleHeader& h) { h.facts.kiosk_name = "Kios\n07"; });
    add("not-utf8", [](BundleHeader& h) { h.facts.kiosk_name = "Kios \xC0\xAF"; });
    add("no-content", [](BundleHeader& h) { h.content_size = 32; });
    Forged stolen = {"stolen-id.bundle", signed_again(header, body, kOtherKiosk), "signature"};
    all.push_back(std::move(stolen));
    BundleHeader other = header;
    other.kiosk_key = sign_key(kOtherKiosk).public_key();
    all.push_back({"other-key.bundle", signed_again(other, body, kOtherKiosk), "kiosk id"});
    all.push_back(other_content(header));
    all.push_back(short_body());
    add_receipts(all, receipt);
    return all;
}

}  // namespace suluh::vectors
