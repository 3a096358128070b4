// suluh-collect certificate and verify, from a stick to a checked piece of paper.
#include "cli_fixture.h"
#include "collect/certificate/choose.h"
#include "said_by.h"

namespace suluh::collect {
namespace {

class CertificateCliTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_EQ(collect("--db r.db keygen -o keys"), 0) << said_;
        KioskSim kiosk("Kios Lobi", seal_key("keys"));
        kiosk.visit(kBudi, "Budi Santoso", {1, 1, 1, 0});
        kiosk.visit(kRatna, "Ratna Wulandari", {1, 0, 0, 0});
        kiosk.pass_mark = 0;
        kiosk.pack = kiosk.lesson = "prates";
        kiosk.visit(kBudi, "Budi Santoso", {1, 0, 0, 0});
        kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
        ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    }
    int certificate(const std::string& arguments) {
        return collect("--db r.db certificate " + arguments);
    }
    std::string scanned(const std::string& pdf) {
        const std::string in = "cd '" + folder_.path().string() + "' && ";
        said_by(in + "pdftoppm -r 120 -png -singlefile " + pdf + " page");
        std::string token = said_by(in + "zbarimg --raw -q page.png 2>/dev/null");
        if (token.ends_with('\n')) token.pop_back();
        return token;
    }
};

TEST_F(CertificateCliTest, one_is_written_scanned_and_verified) {
    const std::string lesson = " --lesson netralitas-asn/tahun-politik";
    ASSERT_EQ(certificate("-o budi.pdf --nip " + std::string(kBudi) + lesson), 0) << said_;
    ASSERT_EQ(collect("--db r.db verify budi.pdf"), 0) << said_;
    for (const char* words : {"GENUINE", "Budi Santoso, NIP ends in 1001", "score 75 of 100",
                              "netralitas-asn/tahun-politik", "2 minutes; 0.50 JP proposed",
                              "every byte", "database agrees, word for word"}) {
        EXPECT_TRUE(has_said(words)) << words << "\n" << said_;
    }
    // Elsewhere, without a database: the collector's public key is enough.
    const std::string token = scanned("budi.pdf");
    EXPECT_EQ(collect("verify " + token), 1);
    EXPECT_TRUE(has_said("collector-sign.pub")) << said_;
    EXPECT_EQ(collect("verify " + token + " --key keys/collector-sign.pub"), 0) << said_;
    EXPECT_TRUE(has_said("compare these lines")) << said_;
    EXPECT_FALSE(has_said("database"));
    ASSERT_EQ(collect("--db o.db keygen -o other"), 0) << said_;
    EXPECT_EQ(collect("verify " + token + " --key other/collector-sign.pub"), 1);
    EXPECT_TRUE(has_said("NOT GENUINE: unknown collector")) << said_;
    std::string forged = token;
    forged[60] = forged[60] == 'A' ? 'B' : 'A';
    EXPECT_EQ(collect("--db r.db verify " + forged), 1);
    EXPECT_TRUE(has_said("NOT GENUINE")) << said_;
}

TEST_F(CertificateCliTest, a_file_that_was_changed_is_refused) {
    ASSERT_EQ(certificate("-o budi.pdf --nip " + std::string(kBudi)), 0) << said_;
    std::string file = *read_text(folder_ / "budi.pdf", 1 << 20);
    file[file.size() / 3] = static_cast<char>(file[file.size() / 3] ^ 4);
    ASSERT_TRUE(publish_file(folder_ / "changed.pdf", file));
    EXPECT_EQ(collect("--db r.db verify changed.pdf"), 1);
    EXPECT_TRUE(has_said("NOT GENUINE: file changed")) << said_;
    ASSERT_TRUE(publish_file(folder_ / "other.pdf", "%PDF-1.5\n%%EOF\n"));
    EXPECT_EQ(collect("--db r.db verify other.pdf"), 1);
    EXPECT_TRUE(has_said("no seal")) << said_;
    EXPECT_EQ(collect("--db r.db verify nowhere.pdf"), 1);
}

TEST_F(CertificateCliTest, who_has_not_passed_gets_none_and_is_told_why) {
    EXPECT_EQ(certificate("-o r.pdf --nip " + std::string(kRatna) +
                          " --lesson netralitas-asn/tahun-politik"),
              1);
    EXPECT_TRUE(has_said("Ratna Wulandari has not passed")) << said_;
    EXPECT_TRUE(has_said("best score 25 of 100")) << said_;
    EXPECT_FALSE(fs::exists(folder_ / "r.pdf"));
    EXPECT_EQ(certificate("-o r.pdf --nip " + std::string(kBudi) + " --course"), 1);
    EXPECT_TRUE(has_said("missing: mengapa-literasi-digital/mengapa")) << said_;
    EXPECT_EQ(certificate("-o r.pdf --nip " + std::string(kBudi) + " --lesson prates/prates"), 1);
    EXPECT_TRUE(has_said("no pass mark")) << said_;
    EXPECT_EQ(certificate("-o r.pdf --nip 111"), 1);
    EXPECT_TRUE(has_said("no results of NIP 111")) << said_;
    EXPECT_EQ(certificate("-o out --unit Nowhere"), 1);
    EXPECT_EQ(certificate("-o out --all --lesson a/b"), 1);
    EXPECT_TRUE(has_said("no results of the lesson a/b")) << said_;
    EXPECT_EQ(certificate("-o out"), 2);
    EXPECT_EQ(certificate("-o out --all --language fr"), 2);
    EXPECT_FALSE(fs::exists(folder_ / "out"));
}

TEST_F(CertificateCliTest, of_all_go_into_a_folder) {
    ASSERT_EQ(certificate("-o out --all --language en"), 0) << said_;
    EXPECT_TRUE(has_said("1 certificates written to out; 1 persons have not passed yet")) << said_;
    const auto file = fs::directory_iterator(folder_ / "out");
    EXPECT_EQ(file->path().filename().string().rfind("budi-santoso-", 0), 0U);
    EXPECT_EQ(collect("--db r.db verify '" + file->path().string() + "'"), 0) << said_;
    EXPECT_EQ(certificate("-o two --unit 'DINAS <contoh> & co'"), 0) << said_;
}

}  // namespace
}  // namespace suluh::collect
