#include "kiosk/certificate_check.h"

#include <gmock/gmock.h>

#include "base/files.h"
#include "support/temp_folder.h"
#include "sync/receipt.h"
#include "sync/token_text.h"

namespace suluh::kiosk {
namespace {

using Kind = CertificateVerdict::Kind;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class CertificateCheck : public ::testing::Test {
protected:
    CertificateCheck() {
        const std::string text = crypto::signing_public_text(office_.public_key());
        EXPECT_TRUE(publish_file(folder_ / "collector-sign.pub", text));
        EXPECT_TRUE(make_folder(folder_ / "keys"));
        config_.collector_keys = {folder_ / "collector-sign.pub"};
        config_.keys_folder = folder_ / "keys";
        facts_.kiosk = "k0123456789abcdef";
        facts_.epoch = facts_.seq = 7;
        facts_.subject = "netralitas-asn/tahun-politik";
        facts_.holder = "Ratna Dewi";
        facts_.nip_end = "2002";
    }
    [[nodiscard]] std::string token(const crypto::SigningKey& key) const {
        const Result<std::string> made = sync::make_token(facts_, key);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail);
        return made.value_or("");
    }
    [[nodiscard]] Result<sync::Token> check(const std::string& what) const {
        const auto keys = believed_collectors(config_, folder_ / "data");
        if (!keys) return keys.error();
        return sync::verify_certificate(what, *keys);
    }

    [[nodiscard]] CertificateVerdict judge(const std::string& code) const {
        return check_certificate(key_places(config_, folder_ / "data"), code);
    }

    testing::TempFolder folder_;
    crypto::SigningKey office_ = crypto::SigningKey::generate();
    Config config_;
    sync::CertificateFacts facts_;
};

TEST_F(CertificateCheck, a_token_is_believed_by_the_keys_whose_receipts_are) {
    const Result<sync::Token> found = check(token(office_));
    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_EQ(found->facts, facts_);
    EXPECT_EQ(found->collector, sync::collector_id(office_.public_key()));
    EXPECT_FALSE(fs::exists(folder_ / "data")) << "looking makes nothing";
}

TEST_F(CertificateCheck, a_file_is_checked_to_its_last_byte) {
    std::string pdf = sync::seal_pdf("%PDF-1.5\npage\n%%EOF\n", token(office_), office_);
    ASSERT_TRUE(publish_file(folder_ / "one.pdf", pdf));
    EXPECT_TRUE(check((folder_ / "one.pdf").string()));
    pdf[10] = 'P';
    ASSERT_TRUE(publish_file(folder_ / "two.pdf", pdf));
    EXPECT_THAT(check((folder_ / "two.pdf").string()).error().detail, StartsWith("file changed"));
    EXPECT_EQ(check((folder_ / "none.pdf").string()).error().fault, Fault::not_found);
}

TEST_F(CertificateCheck, strangers_forgeries_and_revoked_collectors_are_not_believed) {
    const auto stranger = crypto::SigningKey::generate();
    EXPECT_THAT(check(token(stranger)).error().detail, StartsWith("unknown collector"));
    std::string forged = token(office_);
    forged[60] = forged[60] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(check(forged));
    const std::string revoked = sync::collector_id(office_.public_key()) + " lost in June\n" +
                                "c0123456789abcdef another\n";
    ASSERT_TRUE(publish_file(folder_ / "keys/office.revoked", revoked));
    EXPECT_FALSE(check(token(office_)));
}

TEST_F(CertificateCheck, without_a_key_says_what_to_do) {
    config_.collector_keys.clear();
    const Result<sync::Token> found = check(token(office_));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::not_found);
    EXPECT_THAT(found.error().detail, HasSubstr("collector_keys"));
}

TEST_F(CertificateCheck, the_screen_is_told_what_was_proved_and_by_whom) {
    const CertificateVerdict verdict = judge(token(office_));
    EXPECT_EQ(verdict.kind, Kind::genuine);
    EXPECT_EQ(verdict.facts, facts_);
    EXPECT_EQ(verdict.collector, sync::collector_id(office_.public_key()));
    EXPECT_EQ(verdict.collector_name, "collector-sign");
}

TEST_F(CertificateCheck, every_reason_not_to_believe_is_told_apart) {
    const std::string good = token(office_);
    std::string forged = good;
    forged[60] = forged[60] == 'A' ? 'B' : 'A';
    EXPECT_EQ(judge(forged).kind, Kind::forged);
    EXPECT_EQ(judge(good.substr(0, good.size() - 20)).kind, Kind::unreadable);
    EXPECT_EQ(judge("SULUH1:").kind, Kind::unreadable);
    EXPECT_EQ(judge("198104122006042003").kind, Kind::unreadable);
    EXPECT_EQ(judge("").kind, Kind::unreadable);
    std::string newer = good;
    newer[8] = newer[8] == 'I' ? 'Q' : 'I';  // the version's lower bits
    EXPECT_EQ(judge(newer).kind, Kind::newer);

    const auto stranger = crypto::SigningKey::generate();
    const CertificateVerdict unknown = judge(token(stranger));
    EXPECT_EQ(unknown.kind, Kind::stranger);
    EXPECT_EQ(unknown.collector, sync::collector_id(stranger.public_key()))
        << "whose card has to be brought";
    EXPECT_EQ(unknown.facts, sync::CertificateFacts{}) << "nothing of it is proved";
}

TEST_F(CertificateCheck, a_revoked_collector_is_named_whether_its_key_is_still_here_or_not) {
    const std::string id = sync::collector_id(office_.public_key());
    ASSERT_TRUE(publish_file(folder_ / "keys/office.revoked", id + "\n"));
    EXPECT_EQ(judge(token(office_)).kind, Kind::revoked);
    EXPECT_EQ(judge(token(office_)).collector, id);
    config_.collector_keys.clear();
    EXPECT_EQ(judge(token(office_)).kind, Kind::revoked);
}

TEST_F(CertificateCheck, without_any_key_nothing_can_be_told) {
    config_.collector_keys.clear();
    EXPECT_EQ(judge(token(office_)).kind, Kind::no_keys);
}

}  // namespace
}  // namespace suluh::kiosk
