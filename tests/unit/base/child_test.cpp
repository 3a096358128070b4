#include "base/child.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <array>
#include <cerrno>

#include "base/descriptor.h"

namespace suluh {
namespace {

using std::chrono::milliseconds;

// What a program writes to its standard output.
std::string output_of(ChildPlan plan) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe2(ends.data(), O_CLOEXEC), 0);
    Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    plan.handed.emplace_back(theirs.get(), STDOUT_FILENO);
    Result<Child> child = Child::spawn(plan);
    EXPECT_TRUE(child);
    theirs.reset();
    std::string text;
    std::array<char, 256> part{};
    for (ssize_t count = 0; (count = read(ours.get(), part.data(), part.size())) > 0;) {
        text.append(part.data(), static_cast<std::size_t>(count));
    }
    EXPECT_EQ(child->reap(milliseconds(5000)), "");
    return text;
}

TEST(Child, gets_words_as_they_are_and_an_empty_environment) {
    EXPECT_EQ(output_of({{"echo", "$HOME; *", "-"}, {}, {}}), "$HOME; * -\n");
    EXPECT_EQ(output_of({{"env"}, {}, {}}), "");
    EXPECT_EQ(output_of({{"cat"}, {}, {}}), "") << "standard input is empty";
}

TEST(Child, says_how_it_ended) {
    Result<Child> failing = Child::spawn({{"false"}, {}, {}});
    ASSERT_TRUE(failing);
    EXPECT_EQ(failing->reap(milliseconds(5000)), "ended with status 1");
    Result<Child> killed = Child::spawn({{"sleep", "60"}, {}, {}});
    ASSERT_TRUE(killed);
    EXPECT_EQ(killed->reap(milliseconds(0)), "ended by signal SIGKILL");
}

TEST(Child, dies_with_its_owner) {
    pid_t pid = 0;
    {
        Result<Child> child = Child::spawn({{"sleep", "60"}, {}, {}});
        ASSERT_TRUE(child);
        pid = child->pid();
        const Child moved = std::move(*child);
        EXPECT_EQ(kill(pid, 0), 0);
    }
    EXPECT_EQ(kill(pid, 0), -1);
    EXPECT_EQ(errno, ESRCH);
}

TEST(Child, a_program_that_is_not_there_is_said_so) {
    const Result<Child> child = Child::spawn({{"suluh-no-such-program"}, {}, {}});
    ASSERT_FALSE(child);
    EXPECT_EQ(child.error().fault, Fault::not_found);
    EXPECT_NE(child.error().detail.find("suluh-no-such-program"), std::string::npos);
}

}  // namespace
}  // namespace suluh
