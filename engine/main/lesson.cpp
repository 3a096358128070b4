// suluh-lesson: the fenced process of one lesson. Started by the kiosk, not by people.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <string_view>

#include "script/lesson_process.h"

int main(int count, char** arguments) {
    if (count > 1 && std::string_view(arguments[1]) == "--version") {
        std::puts("suluh-lesson " SULUH_VERSION);
        return 0;
    }
    if (fcntl(suluh::script::kLessonDescriptor, F_GETFD) < 0) {
        std::fputs(
            "suluh-lesson runs one lesson for suluh-kiosk and is started by it.\n"
            "Use suluh-kiosk --lesson PACK/LESSON to see a lesson.\n",
            stderr);
        return 2;
    }
    return suluh::script::run_lesson_process(suluh::script::memory_in(count, arguments));
}
