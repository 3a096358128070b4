#include "sync/key_ring.h"

#include <gmock/gmock.h>

#include "stick_fixture.h"

namespace suluh::sync {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Card office_card() {
    Card card;
    card.name = "Dinas Kominfo";
    card.seal = office_key().public_key();
    card.sign = collector_key().public_key();
    return card;
}

Card escrow_card() {
    Card card;
    card.name = "Arsip Provinsi";
    card.seal = province_key().public_key();
    return card;
}

class Keys : public ::testing::Test {
protected:
    void lay(const std::string& name, const Card& card,
             const crypto::SigningKey* voucher = nullptr) const {
        write_file(folder() / name, make_card(card, voucher).value());
    }
    void revoke(const std::string& line) const { write_file(folder() / "x.revoked", line + "\n"); }
    [[nodiscard]] KeyRing load() const { return load_key_ring({{}, {}, {folder(), own()}}); }
    [[nodiscard]] fs::path folder() const { return home_.path() / "keys"; }
    [[nodiscard]] fs::path own() const { return home_.path() / "data" / "keys"; }

    TempFolder home_;
};

TEST(KeyCard, comes_back_as_it_was_written_also_from_windows) {
    const crypto::SigningKey old = signing_key(9);
    std::string text = make_card(office_card(), &old).value();
    for (int round = 0; round < 2; ++round) {
        const Result<Card> card = parse_card(text);
        ASSERT_TRUE(card) << card.error().detail;
        EXPECT_EQ(card->name, "Dinas Kominfo");
        EXPECT_EQ(card->seal, office_key().public_key());
        EXPECT_EQ(card->sign, collector_key().public_key());
        EXPECT_TRUE(is_vouched_by(*card, old.public_key()));
        EXPECT_FALSE(is_vouched_by(*card, collector_key().public_key()));
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
            text.insert(at, "\r");
        }
    }
    const Result<Card> reader_only = parse_card(make_card(escrow_card(), nullptr).value());
    ASSERT_TRUE(reader_only);
    EXPECT_FALSE(reader_only->sign);
    EXPECT_FALSE(reader_only->voucher);
}

// A card that is read otherwise than it was written would seal results that nobody can open.
TEST(KeyCard, no_mistyped_character_of_a_key_goes_unnoticed) {
    const std::string text = make_card(office_card(), nullptr).value();
    const std::size_t keys = text.find("\nseal ") + 1;
    for (std::size_t at = keys; at + 1 < text.size(); ++at) {
        std::string changed = text;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(parse_card(changed)) << "character " << at;
    }
    const std::size_t of_a_reader = text.find("\nsign ");  // what is before it is a whole card
    for (std::size_t size = 0; size + 1 < text.size(); ++size) {
        if (size == of_a_reader || size == of_a_reader + 1) continue;
        EXPECT_FALSE(parse_card(text.substr(0, size))) << "first " << size;
    }
    EXPECT_FALSE(parse_card(text + "note hello\n"));
    EXPECT_FALSE(parse_card(text + text));
}

TEST(KeyCard, a_changed_name_loses_the_voucher) {
    const crypto::SigningKey old = signing_key(9);
    std::string text = make_card(office_card(), &old).value();
    text.replace(text.find("Kominfo"), 7, "Kominfu");
    EXPECT_FALSE(is_vouched_by(parse_card(text).value(), old.public_key()));
}

TEST_F(Keys, of_a_folder_are_recipients_and_collectors) {
    lay("a.recipient", office_card());
    lay("b.recipient", escrow_card());
    lay("again.recipient", office_card());
    const KeyRing ring = load();
    EXPECT_THAT(ring.keys.recipients,
                ElementsAre(office_key().public_key(), province_key().public_key()));
    EXPECT_THAT(ring.keys.collectors, ElementsAre(collector_key().public_key()));
    EXPECT_THAT(ring.broken, IsEmpty());
    EXPECT_EQ(ring.known.size(), 3U);
}

TEST_F(Keys, named_by_files_count_too) {
    write_file(home_.path() / "seal.pub", crypto::seal_public_text(office_key().public_key()));
    write_file(home_.path() / "sign.pub",
               crypto::signing_public_text(collector_key().public_key()));
    write_file(home_.path() / "rubbish.pub", "x");
    const KeyRing ring = load_key_ring({{home_.path() / "seal.pub", home_.path() / "rubbish.pub"},
                                        {home_.path() / "sign.pub"},
                                        {folder()}});
    EXPECT_THAT(ring.keys.recipients, ElementsAre(office_key().public_key()));
    EXPECT_THAT(ring.keys.collectors, ElementsAre(collector_key().public_key()));
    ASSERT_EQ(ring.broken.size(), 1U);
    EXPECT_THAT(ring.broken[0].detail, HasSubstr("rubbish.pub"));
}

TEST_F(Keys, that_are_revoked_are_not_used_but_named) {
    lay("a.recipient", office_card());
    lay("b.recipient", escrow_card());
    // By either id: both keys lay on the same computer.
    for (const std::string& id :
         {seal_id(office_key().public_key()), collector_id(collector_key().public_key())}) {
        revoke("# lost laptop\n" + id + "  hilang 3 Maret");
        const KeyRing ring = load();
        EXPECT_THAT(ring.keys.recipients, ElementsAre(province_key().public_key()));
        EXPECT_THAT(ring.keys.collectors, IsEmpty());
        EXPECT_TRUE(ring.keys.revoked.contains(id));
        ASSERT_EQ(ring.known.size(), 2U);
        EXPECT_TRUE(ring.known[0].revoked);
        EXPECT_FALSE(ring.known[1].revoked);
    }
}

TEST_F(Keys, a_list_of_revoked_keys_that_is_none_is_said) {
    revoke("Dinas Kominfo");
    const KeyRing ring = load();
    ASSERT_EQ(ring.broken.size(), 1U);
    EXPECT_THAT(ring.broken[0].detail, HasSubstr("x.revoked"));
}

TEST_F(Keys, beyond_sixteen_recipients_are_said) {
    for (int i = 0; i < 17; ++i) {
        Card card = escrow_card();
        card.seal = seal_key(static_cast<char>(20 + i)).public_key();
        lay(std::to_string(10 + i) + ".recipient", card);
    }
    const KeyRing ring = load();
    EXPECT_EQ(ring.keys.recipients.size(), kMaxRecipients);
    ASSERT_EQ(ring.broken.size(), 1U);
    EXPECT_THAT(ring.broken[0].detail, HasSubstr("one too many"));
}

TEST_F(Keys, on_a_stick_are_offered_and_kept_once_accepted) {
    lay("a.recipient", office_card());
    const fs::path stick = home_.path() / "stick";
    Card fresh = office_card();
    fresh.seal = seal_key(30).public_key();
    fresh.sign = signing_key(31).public_key();
    const crypto::SigningKey old = collector_key();
    write_file(stick / "../stick/new.recipient", make_card(fresh, &old).value());
    write_file(stick / "same.recipient", make_card(office_card(), nullptr).value());
    write_file(stick / "bad.recipient", "suluh-recipient-1\nname x\n");
    write_file(stick / "old.revoked", seal_id(office_key().public_key()) + "\n");

    const OfferedKeys offered = find_offered_keys(stick, load());
    ASSERT_EQ(offered.cards.size(), 2U);
    EXPECT_TRUE(offered.cards[0].is_new);
    EXPECT_EQ(offered.cards[0].vouched_by, "Dinas Kominfo");
    EXPECT_FALSE(offered.cards[1].is_new);
    EXPECT_EQ(offered.broken.size(), 1U);
    EXPECT_THAT(offered.revoked, ElementsAre(seal_id(office_key().public_key())));

    ASSERT_TRUE(accept_keys(offered, own()));
    const KeyRing ring = load();
    EXPECT_THAT(ring.keys.recipients, ElementsAre(fresh.seal));
    EXPECT_THAT(ring.keys.collectors, ElementsAre(*fresh.sign));
    const OfferedKeys again = find_offered_keys(stick, ring);
    EXPECT_FALSE(again.cards[0].is_new);
    EXPECT_THAT(again.revoked, IsEmpty());
}

TEST_F(Keys, a_card_that_changes_after_it_was_shown_is_not_accepted) {
    const fs::path stick = home_.path() / "stick";
    write_file(stick / "new.recipient", make_card(office_card(), nullptr).value());
    const OfferedKeys offered = find_offered_keys(stick, load());
    write_file(stick / "new.recipient", make_card(escrow_card(), nullptr).value());
    const Status accepted = accept_keys(offered, own());
    ASSERT_FALSE(accepted);
    EXPECT_EQ(accepted.error().fault, Fault::refused);
    EXPECT_THAT(load().keys.recipients, IsEmpty());
}

}  // namespace
}  // namespace suluh::sync
