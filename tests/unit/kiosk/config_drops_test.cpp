#include "sync/drop_tables.h"

#include <gmock/gmock.h>

#include "kiosk/config.h"

namespace suluh::kiosk {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kSftp = R"([[drop]]
kind = "sftp"
host = "sftp.kota.go.id"
port = 2222
user = "kios07"
folder = "/suluh"
key_file = "kios.key"
known_hosts = "sftp.known"
patience = 45
)";
constexpr std::string_view kWebdav = R"([[drop]]
kind = "webdav"
url = "https://awan.go.id/remote.php/dav/files/kios/suluh/"
user = "kios"
password_file = "awan.pass"
ca_file = "ca.pem"
)";
constexpr std::string_view kSmb = R"([[drop]]
kind = "smb"
host = "nas"
share = "hasil"
folder = "belajar/suluh"
user = "kios"
domain = "KOTA"
password_file = "nas.pass"
)";

std::string refusal(std::string text, std::string_view old = {}, std::string_view changed = {}) {
    if (!old.empty()) text.replace(text.find(old), old.size(), changed);
    const Result<Config> config = parse_config(text, "kiosk.toml");
    if (config) return "read";
    EXPECT_EQ(config.error().fault, Fault::bad_input);
    return config.error().detail;
}

TEST(ConfigDrops, reads_every_kind) {
    const std::string text = std::string(
                                 "[results]\ndrop_folder = \"lama\"\n[[drop]]\nkind = "
                                 "\"folder\"\nfolder = \"/mnt/bagi/suluh\"\n")
                                 .append(kSftp)
                                 .append(kWebdav)
                                 .append(kSmb);
    const Result<Config> parsed = parse_config(text, "kiosk.toml");
    ASSERT_TRUE(parsed) << parsed.error().detail;
    const std::vector<sync::DropConfig> drops = all_drops(resolve_paths(*parsed, "/etc/suluh"));
    ASSERT_EQ(drops.size(), 5U);
    const std::vector<std::string> places = {
        "folder /etc/suluh/lama", "folder /mnt/bagi/suluh", "sftp://sftp.kota.go.id:2222/suluh",
        "https://awan.go.id/remote.php/dav/files/kios/suluh", "smb://nas/hasil/belajar/suluh"};
    for (std::size_t i = 0; i < places.size(); ++i) EXPECT_EQ(place_of(drops[i]), places[i]);
    EXPECT_EQ(drops[2].key, "/etc/suluh/kios.key");
    EXPECT_EQ(drops[2].known_hosts, "/etc/suluh/sftp.known");
    EXPECT_EQ(drops[2].patience, std::chrono::seconds(45));
    EXPECT_EQ(drops[3].password, "/etc/suluh/awan.pass");
    EXPECT_EQ(drops[3].ca, "/etc/suluh/ca.pem");
    EXPECT_EQ(drops[4].domain, "KOTA");
    EXPECT_EQ(drops[4].patience, std::chrono::seconds(30));
}

TEST(ConfigDrops, a_mistake_is_named_with_line_and_field) {
    const std::string sftp(kSftp), webdav(kWebdav), smb(kSmb);
    EXPECT_THAT(refusal(sftp, "\"sftp\"", "\"stfp\""),
                HasSubstr("kiosk.toml:2: [[drop]]: key 'kind'"));
    EXPECT_THAT(refusal(sftp, "key_file", "key_flie"), HasSubstr("did you mean 'key_file'"));
    EXPECT_THAT(refusal(sftp, "known_hosts = \"sftp.known\"\n", ""),
                HasSubstr("'known_hosts' is missing"));
    EXPECT_THAT(refusal(sftp, "\"/suluh\"", "\"suluh\""), HasSubstr("from the root"));
    EXPECT_THAT(refusal(sftp, "\"/suluh\"", "\"/a/../b\""), HasSubstr("from the root"));
    EXPECT_THAT(refusal(sftp, "sftp.kota.go.id", "u@sftp.kota"),
                HasSubstr("'host' is no host name"));
    EXPECT_THAT(refusal(sftp, "2222", "70000"), HasSubstr("from 1 to 65535"));
    EXPECT_THAT(refusal(webdav, "https", "http"), HasSubstr("begin it with https://"));
    EXPECT_THAT(refusal(smb, "\"hasil\"", "\"hasil/x\""), HasSubstr("'share'"));
    EXPECT_THAT(refusal(smb, "belajar/suluh", "/belajar"), HasSubstr("'folder'"));
    EXPECT_THAT(refusal("[[drop]]\nkind = \"folder\"\n"), HasSubstr("'folder' is missing"));
}

TEST(ConfigDrops, what_may_be_a_secret_is_refused_and_not_repeated) {
    EXPECT_THAT(refusal(std::string(kWebdav), "https://", "https://kios:rahasia@"),
                AllOf(HasSubstr("holds a user or password"), Not(HasSubstr("rahasia"))));
    EXPECT_THAT(
        refusal(std::string(kSmb), "password_file = \"nas.pass\"", "password = \"rahasia\""),
        AllOf(HasSubstr("password_file"), Not(HasSubstr("rahasia"))));
}

TEST(ConfigDrops, no_key_switches_a_check_off) {
    for (const std::string_view key : {"insecure", "verify", "check_certificate"}) {
        EXPECT_THAT(refusal(std::string(kWebdav).append(key).append(" = false\n")),
                    HasSubstr("is unknown"));
    }
}

}  // namespace
}  // namespace suluh::kiosk
