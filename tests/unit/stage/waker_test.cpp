#include "stage/waker.h"

#include <SDL.h>
#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

TEST(Waker, is_pending_until_reset_although_its_event_was_read) {
    ASSERT_EQ(SDL_InitSubSystem(SDL_INIT_EVENTS), 0);
    {
        Waker waker;
        EXPECT_FALSE(waker.is_pending());
        waker.wake();
        waker.wake();
        SDL_Event event{};
        int woken = 0;
        while (SDL_PollEvent(&event) != 0) woken += event.type == waker.event_type() ? 1 : 0;
        EXPECT_EQ(woken, 1) << "many wakes before the main thread looks are one";
        EXPECT_TRUE(waker.is_pending()) << "the next wake would send no event";
        waker.reset();
        EXPECT_FALSE(waker.is_pending());
        waker.wake();
        EXPECT_EQ(SDL_PollEvent(&event), 1);
    }
    SDL_QuitSubSystem(SDL_INIT_EVENTS);
}

}  // namespace
}  // namespace suluh::stage
