#include "kiosk/author/side_by_side.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <set>

namespace suluh::kiosk::author {
namespace {

Result<Piece> square_and_pid() {
    return Piece([](std::size_t index) -> Result<Value> {
        ::usleep(2000);  // so that each process gets some
        const double number = static_cast<double>(index);
        return Value(Value::List{number * number, static_cast<double>(getpid())});
    });
}

TEST(SideBySide, gives_every_result_in_its_place) {
    for (const std::size_t processes : {std::size_t{1}, std::size_t{2}, std::size_t{50}}) {
        const auto results = side_by_side(20, processes, square_and_pid);
        ASSERT_TRUE(results);
        ASSERT_EQ(results->size(), 20U);
        std::set<double> pids;
        for (std::size_t i = 0; i < results->size(); ++i) {
            const Value::List& pair = *(*results)[i].list();
            EXPECT_EQ(*pair[0].number(), static_cast<double>(i * i));
            pids.insert(*pair[1].number());
        }
        EXPECT_EQ(pids.contains(getpid()), processes == 1);
    }
    EXPECT_TRUE(side_by_side(0, 4, square_and_pid)->empty());
}

TEST(SideBySide, an_error_of_one_piece_is_the_whole_s) {
    const auto make = []() -> Result<Piece> {
        return Piece([](std::size_t index) -> Result<Value> {
            if (index == 3) return Error{Fault::io, "the third"};
            return Value(1);
        });
    };
    for (const std::size_t processes : {std::size_t{1}, std::size_t{2}}) {
        const auto results = side_by_side(6, processes, make);
        ASSERT_FALSE(results);
        EXPECT_EQ(results.error().detail, "the third");
    }
}

TEST(SideBySide, a_process_that_dies_is_an_error) {
    const auto results = side_by_side(4, 2, []() -> Result<Piece> {
        return Piece([](std::size_t) -> Result<Value> { _exit(3); });
    });
    ASSERT_FALSE(results);
    EXPECT_EQ(results.error().fault, Fault::gone);
}

}  // namespace
}  // namespace suluh::kiosk::author
