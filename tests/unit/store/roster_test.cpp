#include "store/roster.h"

#include "base/files.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

TEST(Roster, reads_commas_and_semicolons_quotes_and_marks) {
    const std::string expected_name = "Santoso, \"Budi\"";
    const char* files[] = {
        "nip,name,unit\n198501152010011001,\"Santoso, \"\"Budi\"\"\",Dinas Contoh\n",
        "\xEF\xBB\xBFNIP;Nama;Unit Kerja\r\n1985 0115 201001 1001;\"Santoso, \"\"Budi\"\"\";Dinas "
        "Contoh\r\n\r\n",
        "unit;nip;nama\nDinas Contoh;'198501152010011001;\"Santoso, \"\"Budi\"\"\"",
    };
    for (const char* file : files) {
        const Result<Roster> roster = parse_roster(file, "roster.csv");
        ASSERT_TRUE(roster) << roster.error().detail;
        EXPECT_TRUE(roster->errors.empty()) << roster->errors.front();
        ASSERT_EQ(roster->persons.size(), 1U) << file;
        EXPECT_EQ(roster->persons[0].nip, kBudi);
        EXPECT_EQ(roster->persons[0].name, expected_name);
        EXPECT_EQ(roster->persons[0].unit, "Dinas Contoh");
        EXPECT_EQ(roster->persons[0].kind, PersonKind::pns);
    }
}

TEST(Roster, names_file_and_line_of_each_error_and_keeps_the_rest) {
    const Result<Roster> roster = parse_roster(
        "nip,name,unit\n"
        "123,Siti,A\n"
        "199003102025212002,\"Ratna\nDewi\",A\n"
        "1.98501E+17,Budi,A\n"
        "198501152010011001,,A\n"
        "199003102025212002,Ratna,A\n",
        "roster.csv");
    ASSERT_TRUE(roster);
    ASSERT_EQ(roster->persons.size(), 1U);
    EXPECT_EQ(roster->persons[0].name, "Ratna\nDewi");
    ASSERT_EQ(roster->errors.size(), 4U);
    EXPECT_EQ(roster->errors[0].rfind("roster.csv:2: ", 0), 0U) << roster->errors[0];
    EXPECT_EQ(roster->errors[1].rfind("roster.csv:5: ", 0), 0U) << roster->errors[1];
    EXPECT_NE(roster->errors[1].find("format the column as text"), std::string::npos);
    EXPECT_EQ(roster->errors[2].rfind("roster.csv:6: ", 0), 0U) << roster->errors[2];
    EXPECT_EQ(roster->errors[3].rfind("roster.csv:7: ", 0), 0U) << roster->errors[3];
}

TEST(Roster, refuses_what_it_cannot_read) {
    EXPECT_FALSE(parse_roster("", "r.csv"));
    EXPECT_FALSE(parse_roster("a,b\n1,2\n", "r.csv"));
    EXPECT_NE(parse_roster("nip,name\n1,\xE9\n", "r.csv").error().detail.find("UTF-8"),
              std::string::npos);
}

class RosterImportTest : public StoreTest {};

TEST_F(RosterImportTest, adds_changes_and_never_deletes) {
    Database db = open().value();
    const fs::path file = folder_ / "roster.csv";
    ASSERT_TRUE(publish_file(
        file, "nip,name,unit\n" + std::string(kBudi) + ",Budi,A\n" + kRatna + ",Ratna,B\n"));
    Result<RosterImport> import = import_roster(db, file);
    ASSERT_TRUE(import) << import.error().detail;
    EXPECT_EQ(import->added, 2);
    ASSERT_TRUE(publish_file(file, "nip,name,unit\n" + std::string(kBudi) + ",Budi,C\nx,y,z\n"));
    import = import_roster(db, file);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->added, 0);
    EXPECT_EQ(import->changed, 1);
    EXPECT_EQ(import->errors.size(), 1U);
    EXPECT_EQ((*find_person(db, kBudi))->unit, "C");
    EXPECT_EQ((*find_person(db, kRatna))->name, "Ratna");
    EXPECT_EQ(import_roster(db, file)->unchanged, 1);
    EXPECT_EQ(import_roster(db, folder_ / "absent.csv").error().fault, Fault::not_found);
}

TEST_F(RosterImportTest, an_empty_field_does_not_forget) {
    Database db = open().value();
    person(db, kBudi, "Budi");
    const Result<Person> again = remember_person(db, {.nip = kBudi});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->name, "Budi");
    EXPECT_EQ(count(db, "person"), 1);
    EXPECT_FALSE(remember_person(db, {.kind = PersonKind::guest}));
}

}  // namespace
}  // namespace suluh::store
