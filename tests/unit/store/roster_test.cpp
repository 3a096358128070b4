#include "store/roster_import.h"

#include "base/files.h"
#include "store/roster_file.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

Result<Roster> parse(std::string_view csv) {
    return parse_roster(csv, "roster.csv");
}

TEST(Roster, reads_commas_and_semicolons_quotes_and_marks) {
    const std::string expected_name = "Santoso, \"Budi\"";
    const char* files[] = {
        "nip,name,unit\n198501152010011001,\"Santoso, \"\"Budi\"\"\",Dinas Contoh\n",
        ("\xEF\xBB\xBFNIP;Nama;Unit Kerja\r\n1985 0115 201001 1001;\"Santoso, \"\"Budi\"\"\";Dinas "
         "Contoh\r\n\r\n"),
        "unit;nip;nama\nDinas Contoh;'198501152010011001;\"Santoso, \"\"Budi\"\"\"",
        "sep=;\r\nNIP;Nama Lengkap;Unit Kerja\r\n=\"198501152010011001\";\"Santoso, "
        "\"\"Budi\"\"\";Dinas Contoh\r\n",
        "Daftar pegawai;;\n;;\nNIP / NI PPPK;Nama;Unit_Kerja\n198501152010011001;\"Santoso, "
        "\"\"Budi\"\"\";\"Dinas\n Contoh\"\n",
    };
    for (const char* file : files) {
        const Result<Roster> roster = parse(file);
        ASSERT_TRUE(roster) << roster.error().detail;
        EXPECT_TRUE(roster->bad.empty()) << to_text(roster->bad.front(), "roster.csv");
        ASSERT_EQ(roster->lines.size(), 1U) << file;
        const Person& person = roster->lines[0].person;
        EXPECT_EQ(person.nip, kBudi);
        EXPECT_EQ(person.name, expected_name);
        EXPECT_EQ(person.unit, "Dinas Contoh");
        EXPECT_EQ(person.kind, PersonKind::pns);
    }
}

TEST(Roster, names_line_and_problem_of_each_bad_line_and_keeps_the_rest) {
    struct Case {
        const char* line;
        LineProblem problem;
        const char* words;
    };
    const std::string long_name(201, 'x');
    const std::string too_long = "197501152010011001," + long_name + ",A";
    const Case cases[] = {
        {"123,Siti,A", LineProblem::length, "this one 3"},
        {"1985011520100110O1,Siti,A", LineProblem::digits, "only digits"},
        {"198502302010011001,Siti,A", LineProblem::birth_date, "birth date"},
        {"198501152010013001,Siti,A", LineProblem::sex, "1 or 2"},
        {"1.98501E+17,Budi,A", LineProblem::rounded, "format the column as text"},
        {"\"1,98501E+17\",Budi,A", LineProblem::rounded, "format the column as text"},
        {"197501152010011000,Budi,A", LineProblem::rounded, "format the column as text"},
        {"197.501.152.010.011.000,Budi,A", LineProblem::rounded, "format the column as text"},
        {"\"197,501,152,010,011,000\",Budi,A", LineProblem::rounded, "format the column as text"},
        {"197501152010011001,,A", LineProblem::name, "name is empty"},
        {"197501152010011001,=cmd|' /C calc'!A0,A", LineProblem::formula, "formula"},
        {"197501152010011001,Budi,@SUM(A1)", LineProblem::formula, "formula"},
        {"197501152010011001,Bu\x1B[2Jdi,A", LineProblem::signs, "cannot be seen"},
        {too_long.c_str(), LineProblem::too_long, "too long"},
        {"199003102025212002,Ratna,A", LineProblem::twice, "line 2"},
    };
    for (const Case& one : cases) {
        const std::string csv =
            std::string("nip,name,unit\n199003102025212002,Ratna,A\n") + one.line + "\n";
        const Result<Roster> roster = parse(csv);
        ASSERT_TRUE(roster) << one.line;
        EXPECT_EQ(roster->lines.size(), 1U) << one.line;
        ASSERT_EQ(roster->bad.size(), 1U) << one.line;
        EXPECT_EQ(roster->bad[0].number, 3);
        EXPECT_EQ(roster->bad[0].problem, one.problem)
            << one.line << ": " << line_problem_name(roster->bad[0].problem);
        const std::string words = to_text(roster->bad[0], "roster.csv");
        EXPECT_EQ(words.rfind("roster.csv:3: ", 0), 0U) << words;
        EXPECT_NE(words.find(one.words), std::string::npos) << words;
    }
}

TEST(Roster, a_former_number_may_be_rounded_as_well) {
    for (const char* former : {"199003102025212000", "1.99003E+17"}) {
        const Result<Roster> roster =
            parse("nip,name,nip lama\n199003102030012002,Ratna," + std::string(former) + "\n");
        ASSERT_TRUE(roster);
        ASSERT_EQ(roster->bad.size(), 1U) << former;
        EXPECT_EQ(roster->bad[0].problem, LineProblem::rounded);
    }
}

TEST(Roster, counts_lines_as_an_editor_does) {
    const Result<Roster> roster = parse("nip,name\n199003102025212002,\"Ratna\nDewi\"\n\n1,x\n");
    ASSERT_TRUE(roster);
    EXPECT_EQ(roster->lines[0].person.name, "Ratna Dewi");
    EXPECT_EQ(roster->bad[0].number, 5);
}

TEST(Roster, takes_the_level_from_its_column_else_from_the_position) {
    const Result<Roster> roster = parse(
        "nip,nama,jabatan,jenjang\n198501152010011001,Budi,Kepala Bidang,Administrator\n"
        "199003102025212002,Ratna,Arsiparis Ahli Muda,\n");
    ASSERT_TRUE(roster);
    EXPECT_EQ(roster->lines[0].person.position_level, "Administrator");
    EXPECT_EQ(roster->lines[1].person.position_level, "Arsiparis Ahli Muda");
}

TEST(Roster, refuses_what_it_cannot_read) {
    const auto fault = [](std::string_view csv) {
        const Result<Roster> roster = parse(csv);
        return roster ? Fault::internal : roster.error().fault;
    };
    EXPECT_EQ(fault(""), Fault::not_found);
    EXPECT_EQ(fault("\xEF\xBB\xBF\r\n"), Fault::not_found);
    EXPECT_EQ(fault("a,b\n1,2\n"), Fault::bad_input);
    EXPECT_EQ(fault("nip,name\n1,\xE9\n"), Fault::unsupported);
    EXPECT_EQ(fault(std::string_view("\xFF\xFEn\0i\0p\0", 8)), Fault::unsupported);
    EXPECT_EQ(fault(std::string_view("n\0i\0p\0,\0", 8)), Fault::unsupported);
    std::string many = "nip,name\n";
    for (std::size_t i = 0; i < kMaxRosterLines + 11; ++i) many += "1,x\n";
    EXPECT_EQ(fault(many), Fault::refused);
}

class RosterFileTest : public StoreTest {
protected:
    [[nodiscard]] static fs::path data() {
        return fs::path(SULUH_SOURCE_DIR) / "tests/data/roster";
    }
    Result<Roster> read(const std::string& bytes) {
        const fs::path file = folder_ / "roster.xlsx";
        EXPECT_TRUE(publish_file(file, bytes));
        return read_roster(file);
    }
};

TEST_F(RosterFileTest, a_workbook_says_the_same_as_its_csv) {
    for (const char* name : {"excel.csv", "excel.xlsx"}) {
        const Result<Roster> roster = read_roster(data() / name);
        ASSERT_TRUE(roster) << roster.error().detail;
        ASSERT_EQ(roster->lines.size(), 2U) << name;
        EXPECT_EQ(roster->lines[0].person.name, "Budi Santoso, S.Kom.");
        EXPECT_EQ(roster->lines[0].person.unit, "Dinas Contoh") << "of a formula, what it gave";
        EXPECT_EQ(roster->lines[0].person.office, "Kota Contoh");
        EXPECT_EQ(roster->lines[1].former, kRatna);
        ASSERT_EQ(roster->bad.size(), 3U) << name;
        EXPECT_EQ(roster->bad[0].problem, LineProblem::rounded);
        EXPECT_EQ(roster->bad[0].number, 6);
        EXPECT_EQ(roster->bad[1].problem, LineProblem::birth_date);
        EXPECT_EQ(roster->bad[2].problem, LineProblem::twice);
        EXPECT_EQ(roster->bad[2].other, 4);
    }
}

TEST_F(RosterFileTest, damaged_and_foreign_files_are_told_apart) {
    const std::string good = *read_text(data() / "excel.xlsx", kMaxRosterBytes);
    for (std::size_t size : {4UL, 30UL, good.size() / 2, good.size() - 1}) {
        EXPECT_EQ(read(good.substr(0, size)).error().fault, Fault::corrupt) << size;
    }
    EXPECT_EQ(read("\xD0\xCF\x11\xE0 old").error().fault, Fault::corrupt);
    EXPECT_EQ(read(std::string(kMaxRosterBytes + 1, 'x')).error().fault, Fault::refused);
    EXPECT_EQ(read_roster(folder_ / "absent.csv").error().fault, Fault::not_found);
}

TEST_F(RosterFileTest, is_found_by_its_name_and_never_through_a_link) {
    EXPECT_FALSE(find_roster(folder_.path()));
    ASSERT_TRUE(publish_file(folder_ / "elsewhere.csv", "nip,name\n"));
    fs::create_symlink(folder_ / "elsewhere.csv", folder_ / "roster.csv");
    EXPECT_FALSE(find_roster(folder_.path()));
    fs::remove(folder_ / "roster.csv");
    ASSERT_TRUE(publish_file(folder_ / "roster.csv", "nip,name\n"));
    EXPECT_EQ(find_roster(folder_.path())->filename(), "roster.csv");
}

class RosterImportTest : public StoreTest {
protected:
    static Roster roster(const std::string& lines) {
        return parse("nip,name,unit,nip lama\n" + lines).value();
    }
};

TEST_F(RosterImportTest, says_first_what_it_would_do) {
    Database db = open().value();
    person(db, kBudi, "Budi");
    const Roster list = roster(std::string(kBudi) + ",Budi Santoso,\n" + kRatna + ",Ratna,B\n");
    const std::int64_t rows = count(db, "person");
    const Result<RosterPlan> plan = plan_roster(db.connection(), list);
    ASSERT_TRUE(plan) << plan.error().detail;
    ASSERT_EQ(plan->added.size(), 1U);
    EXPECT_EQ(plan->added[0].person.name, "Ratna");
    ASSERT_EQ(plan->changed.size(), 1U);
    EXPECT_EQ(plan->changed[0].line, 2);
    EXPECT_EQ(plan->changed[0].before.name, "Budi");
    EXPECT_EQ(plan->changed[0].after.name, "Budi Santoso");
    EXPECT_EQ(plan->changed[0].after.unit, "Dinas Contoh") << "an empty field forgets nothing";
    EXPECT_EQ(count(db, "person"), rows);
    const Result<RosterImport> done = import_roster(db, list);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->added, 1);
    EXPECT_EQ(done->changed, 1);
    EXPECT_EQ(plan_roster(db.connection(), list)->unchanged, 2);
}

TEST_F(RosterImportTest, adds_changes_and_never_deletes) {
    Database db = open().value();
    const Roster first = roster(std::string(kBudi) + ",Budi,A\n" + kRatna + ",Ratna,B\n");
    EXPECT_EQ(import_roster(db, first)->added, 2);
    const Roster second = roster(std::string(kBudi) + ",Budi,C\n");
    EXPECT_EQ(import_roster(db, second)->changed, 1);
    EXPECT_EQ((*find_person(db, kBudi))->unit, "C");
    EXPECT_EQ((*find_person(db, kRatna))->name, "Ratna");
    const std::int64_t last = *db.last_seq();
    EXPECT_EQ(import_roster(db, second)->unchanged, 1);
    EXPECT_EQ(*db.last_seq(), last) << "nothing new writes nothing";
}

TEST_F(RosterImportTest, a_former_number_becomes_the_same_person) {
    Database db = open().value();
    person(db, kRatna, "Ratna");
    const Roster list = roster("199003102030012002,Ratna,B," + std::string(kRatna) + "\n");
    EXPECT_EQ(plan_roster(db.connection(), list)->added.size(), 1U);
    EXPECT_EQ(import_roster(db, list)->added, 1);
    EXPECT_EQ(*person_id(db, "199003102030012002"), *person_id(db, kRatna));
    EXPECT_EQ(plan_roster(db.connection(), list)->unchanged, 1);
}

TEST_F(RosterImportTest, a_former_number_that_was_never_here_is_known_and_travels) {
    Database db = open().value();
    const Roster list = roster("199003102030012002,Ratna,B," + std::string(kRatna) + "\n");
    person(db, "199003102030012002", "Ratna");
    EXPECT_TRUE(plan_roster(db.connection(), list)->changed.at(0).joins);
    ASSERT_TRUE(import_roster(db, list));
    EXPECT_EQ(*person_id(db, kRatna), *person_id(db, "199003102030012002"));
    EXPECT_EQ(count(db, "event"), 1) << "numbers_joined";
    EXPECT_TRUE(plan_roster(db.connection(), list)->changed.empty());
    // Whoever still has the old card is the same person.
    person(db, kRatna, "");
    EXPECT_EQ(*person_id(db, kRatna), *person_id(db, "199003102030012002"));
}

TEST_F(RosterImportTest, two_people_of_one_former_number_do_not_become_one) {
    Database db = open().value();
    const Roster list = roster("199003102030012002,Ratna,B," + std::string(kRatna) +
                               "\n199003102031012002,Sari,B," + kRatna + "\n");
    ASSERT_EQ(list.bad.size(), 1U);
    EXPECT_EQ(list.bad[0].problem, LineProblem::former_twice);
    EXPECT_EQ(list.bad[0].other, 2);
    EXPECT_EQ(line_problem_name(list.bad[0].problem), "former_twice");
    EXPECT_EQ(line_problem_name(LineProblem::too_long), "too_long");
    EXPECT_EQ(import_roster(db, list)->added, 1);
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
