#include "sync/certificate.h"

#include "base/files.h"
#include "base/value.h"
#include "sync/receipt.h"
#include "sync/token_text.h"
#include "sync_fixture.h"

namespace suluh::sync {
namespace {

// The vector of CERTIFICATE.md.
CertificateFacts sample() {
    CertificateFacts facts;
    facts.kiosk = kiosk_id(kiosk_key().public_key());
    facts.epoch = 7;
    facts.seq = 4711;
    facts.subject = "netralitas-asn/tahun-politik";
    facts.holder = "Ratna Wulandari";
    facts.nip_end = "0042";
    facts.day = 20'784;  // 27 November 2026
    facts.score = 86;
    facts.minutes = 18;
    facts.jp_hundredths = 50;
    facts.print = certificate_print({"Ratna Wulandari", "Netralitas ASN di Tahun Politik"});
    return facts;
}

std::vector<crypto::PublicKey> known() {
    return {kiosk_key().public_key(), collector_key().public_key()};
}

std::string begins(const Result<Token>& read) {
    return read ? "accepted" : read.error().detail.substr(0, read.error().detail.find(':'));
}

TEST(CertificateToken, comes_back_whole) {
    const std::string token = make_token(sample(), collector_key()).value();
    const Result<Token> read = verify_token(token, known());
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->facts, sample());
    EXPECT_EQ(read->collector, collector_id(collector_key().public_key()));
    EXPECT_EQ(make_token(sample(), collector_key()).value(), token);

    CertificateFacts bare = sample();
    bare.kind = CertificateKind::course;
    bare.day.reset();
    bare.score.reset();
    EXPECT_EQ(verify_token(make_token(bare, collector_key()).value(), known())->facts, bare);
}

TEST(CertificateToken, is_the_vector_of_its_specification) {
    const std::string file = std::string(SULUH_SOURCE_DIR) + "/tests/data/vectors/certificate.json";
    const Value vector = parse_json(read_text(file, 9999).value()).value();
    EXPECT_EQ(make_token(sample(), collector_key()).value(), vector.text_or("token", ""));
    EXPECT_EQ(sample().kiosk, vector.text_or("kiosk", ""));
    EXPECT_EQ(collector_id(collector_key().public_key()), vector.text_or("collector", ""));
}

TEST(CertificateToken, that_is_changed_anywhere_is_refused) {
    const std::string token = make_token(sample(), collector_key()).value();
    constexpr std::string_view kOther = "AQ7a ";
    for (std::size_t at = 0; at < token.size(); ++at) {
        for (const char c : kOther) {
            if (token[at] == c) continue;
            std::string changed = token;
            changed[at] = c;
            ASSERT_FALSE(verify_token(changed, known())) << at << " " << c;
        }
    }
    for (std::size_t length = 0; length < token.size(); ++length) {
        ASSERT_FALSE(verify_token(token.substr(0, length), known())) << length;
    }
    EXPECT_FALSE(verify_token(token + "A", known()));
    EXPECT_FALSE(verify_token(token + "\n", known()));
}

TEST(CertificateToken, says_which_check_failed) {
    const std::string token = make_token(sample(), collector_key()).value();
    EXPECT_EQ(begins(verify_token("hello", known())), "not a token");
    EXPECT_EQ(begins(verify_token("SULUH1:AB", known())), "malformed");
    EXPECT_EQ(begins(verify_token(token, {})), "unknown collector");
    EXPECT_EQ(begins(verify_token(token, {kiosk_key().public_key()})), "unknown collector");
    std::string forged = token;
    forged.back() = forged.back() == 'A' ? 'Q' : 'A';
    EXPECT_NE(begins(verify_token(forged, known())), "accepted");
}

TEST(CertificateToken, is_made_of_sound_facts_only) {
    const auto refused = [](auto change) {
        CertificateFacts facts = sample();
        change(facts);
        return !make_token(facts, collector_key());
    };
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.holder = ""; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.holder = std::string(61, 'x'); }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.subject = "a\nb"; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.nip_end = "12"; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.score = 101; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.day = 0; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.seq = 0; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.kiosk = "k12"; }));
    EXPECT_TRUE(refused([](CertificateFacts& f) { f.minutes = 70'000; }));
}

TEST(CertificateToken, is_told_in_words) {
    const std::string token = make_token(sample(), collector_key()).value();
    const std::string text = token_text(verify_certificate(token, known()).value());
    EXPECT_EQ(text,
              "GENUINE: signed by collector cc11ae4092c561014\n"
              "  holder   Ratna Wulandari, NIP ends in 0042\n"
              "  passed   module netralitas-asn/tahun-politik, score 86 of 100\n"
              "  day      2026-11-27\n"
              "  learned  18 minutes; 0.50 JP proposed, recognising them is for the agency\n"
              "  result   kiosk kc5e21ab1c9f6022d, epoch 7, row 4711\n");
}

TEST(CertificateToken, cuts_names_between_characters) {
    EXPECT_EQ(cut_text("Ratna", 60), "Ratna");
    EXPECT_EQ(cut_text("abc\xC3\xA9", 4), "abc");
    EXPECT_EQ(cut_text("abc\xC3\xA9", 5), "abc\xC3\xA9");
}

TEST(SealedPdf, is_believed_as_it_was_made_and_no_other_way) {
    const std::string token = make_token(sample(), collector_key()).value();
    const std::string file = seal_pdf("%PDF-1.5\nbody\n%%EOF\n", token, collector_key());
    const Result<Token> read = verify_pdf(file, known());
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->facts, sample());
    for (std::size_t at = 0; at < file.size(); ++at) {
        std::string changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        ASSERT_FALSE(verify_pdf(changed, known())) << at;
        ASSERT_FALSE(verify_pdf(file.substr(0, at), known())) << at;
    }
    std::string other = file;
    other.replace(other.find("body"), 4, "bodY");
    EXPECT_EQ(begins(verify_pdf(other, known())), "file changed");
    EXPECT_EQ(begins(verify_pdf(file + "\n", known())), "no seal");
    EXPECT_EQ(begins(verify_pdf("%PDF-1.5\n", known())), "no seal");
    EXPECT_EQ(begins(verify_pdf("", known())), "no seal");
}

// The seal of one certificate says nothing about another's file.
TEST(SealedPdf, cannot_be_moved_to_another_file) {
    CertificateFacts other = sample();
    other.holder = "Budi";
    const std::string one =
        seal_pdf("%PDF-1\n", make_token(sample(), collector_key()).value(), collector_key());
    const std::string two =
        seal_pdf("%PDF-2\n", make_token(other, collector_key()).value(), collector_key());
    EXPECT_EQ(begins(verify_pdf("%PDF-2\n" + one.substr(7), known())), "file changed");
    EXPECT_TRUE(verify_pdf(two, known()));
}

}  // namespace
}  // namespace suluh::sync
