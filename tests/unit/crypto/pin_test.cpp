#include "crypto/pin.h"

#include <gtest/gtest.h>

namespace suluh::crypto {
namespace {

TEST(Pin, fits_its_own_hash_and_no_other_pin_does) {
    const Result<std::string> hash = hash_pin("270845");
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->starts_with("$argon2id$")) << *hash;
    EXPECT_EQ(hash->find("270845"), std::string::npos);
    EXPECT_TRUE(is_pin_hash(*hash));
    EXPECT_TRUE(pin_fits("270845", *hash));
    for (const char* other : {"270846", "27084", "2708450", ""}) {
        EXPECT_FALSE(pin_fits(other, *hash)) << other;
    }
}

TEST(Pin, is_salted) {
    EXPECT_NE(hash_pin("270845").value_or("a"), hash_pin("270845").value_or("a"));
}

TEST(Pin, nothing_fits_what_is_no_hash) {
    for (const char* text : {"", "270845", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv"}) {
        EXPECT_FALSE(is_pin_hash(text)) << text;
        EXPECT_FALSE(pin_fits("270845", text)) << text;
    }
}

TEST(Pin, a_new_one_is_six_digits_that_nobody_guesses_first) {
    for (const char* good : {"270845", "112233", "123465", "908070"}) {
        EXPECT_TRUE(check_new_pin(good)) << good;
    }
    for (const char* bad : {"", "12345", "1234567", "12a456", "      ", "000000", "777777",
                            "123456", "345678", "654321"}) {
        const Status checked = check_new_pin(bad);
        ASSERT_FALSE(checked) << bad;
        EXPECT_EQ(checked.error().fault, Fault::bad_input);
        EXPECT_TRUE(*bad == '\0' || checked.error().detail.find(bad) == std::string::npos);
    }
}

TEST(Pin, is_forgotten) {
    std::string pin = "270845";
    forget_pin(pin);
    EXPECT_TRUE(pin.empty());
}

}  // namespace
}  // namespace suluh::crypto
