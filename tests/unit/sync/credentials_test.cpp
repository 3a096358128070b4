#include "sync/credentials.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "base/files.h"
#include "sync_fixture.h"

namespace suluh::sync {
namespace {

using ::testing::HasSubstr;

class Credentials : public ::testing::Test {
protected:
    fs::path write(const std::string& name, std::string_view text, mode_t mode = 0600) const {
        const fs::path file = folder_.path() / name;
        std::ofstream(file) << text;
        EXPECT_EQ(::chmod(file.c_str(), mode), 0);
        return file;
    }
    [[nodiscard]] fs::path key(const std::string& options) const {
        const fs::path file = folder_.path() / "key";
        const std::string command =
            "ssh-keygen -q -f " + file.string() + " " + options + " >/dev/null 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return file;
    }
    static std::string refusal(const Status& status) {
        return status ? "accepted" : status.error().detail;
    }

    TempFolder folder_;
};

TEST_F(Credentials, a_password_is_the_one_line_of_its_file) {
    EXPECT_EQ(read_password(write("p", "rahasia kita\n")).value(), "rahasia kita");
    EXPECT_EQ(read_password(write("p", "rahasia\r\n")).value(), "rahasia");
    EXPECT_THAT(refusal(check_password(write("p", "\n"))), HasSubstr("one line"));
    EXPECT_THAT(refusal(check_password(write("p", "a\nb\n"))), HasSubstr("one line"));
    EXPECT_THAT(refusal(check_password(folder_.path() / "absent")), HasSubstr("absent"));
}

TEST_F(Credentials, a_file_that_others_may_read_is_refused_and_its_content_never_told) {
    for (const mode_t mode : {0640U, 0604U, 0660U, 0644U, 0700U}) {
        const Status status = check_password(write("p", "rahasia", mode));
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().fault, Fault::refused);
        EXPECT_THAT(status.error().detail, HasSubstr("chmod 600"));
        EXPECT_THAT(status.error().detail, ::testing::Not(HasSubstr("rahasia")));
    }
}

TEST_F(Credentials, an_ed25519_key_without_a_passphrase_is_right) {
    EXPECT_EQ(refusal(check_private_key(key("-t ed25519 -N ''"))), "accepted");
}

TEST_F(Credentials, a_key_that_would_fail_at_the_server_is_refused_with_the_reason) {
    EXPECT_THAT(refusal(check_private_key(key("-t ed25519 -N rahasia"))), HasSubstr("passphrase"));
    fs::remove(folder_.path() / "key");
    EXPECT_THAT(refusal(check_private_key(key("-t rsa -b 2048 -N ''"))),
                HasSubstr("ssh-rsa, not ssh-ed25519"));
    EXPECT_THAT(refusal(check_private_key(write("key", "no key"))), HasSubstr("ssh-keygen"));
}

TEST_F(Credentials, every_shortened_key_is_refused_without_harm) {
    const std::string whole = *read_text(key("-t ed25519 -N ''"), 10'000);
    const std::size_t dashes = whole.find("\n-----END");
    for (std::size_t cut = 4; cut + 36 < dashes; cut += 4) {
        const std::string shorter = whole.substr(0, 36 + cut) + whole.substr(dashes);
        const Status status = check_private_key(write("cut", shorter));
        // Beyond the public part nothing is looked at: signing in tells.
        EXPECT_TRUE(cut >= 120 || !status) << cut;
    }
}

TEST_F(Credentials, known_hosts_must_hold_a_key) {
    EXPECT_EQ(refusal(check_known_hosts(write("k", "# c\n\n[h]:22 ssh-ed25519 AAAA\n", 0644))),
              "accepted");
    EXPECT_THAT(refusal(check_known_hosts(write("k", "# h ssh-ed25519 AAAA\n"))),
                HasSubstr("ssh-keyscan"));
    EXPECT_FALSE(check_known_hosts(folder_.path() / "absent"));
}

TEST_F(Credentials, an_authority_is_the_systems_or_a_certificate) {
    EXPECT_TRUE(check_authority({}));
    EXPECT_TRUE(check_authority(write("ca", "-----BEGIN CERTIFICATE-----\n", 0644)));
    EXPECT_THAT(refusal(check_authority(write("ca", "key"))), HasSubstr("no certificate"));
    EXPECT_FALSE(check_authority(folder_.path() / "absent"));
}

}  // namespace
}  // namespace suluh::sync
