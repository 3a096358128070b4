// suluh-lesson with one more host function, host.trespass(what): tries what the process must not be
// able to do. For tests only.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <lua.hpp>
#include <string_view>

#include "script/lesson_process.h"
#include "unit/script/helper/reach.h"

namespace {

void run_program() {
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    char* environment[] = {nullptr};
    execve(name, arguments, environment);
}

void make_executable_later() {
    void* block = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(block, 4096, PROT_READ | PROT_EXEC);
}

// Where no hook of the lesson's budget fires.
void work_forever() {
    volatile bool always = true;
    while (always) continue;
}

// MiB of addresses that the system still gives.
int take_addresses() {
    constexpr std::size_t kMib = std::size_t{1} << 20;
    int mib = 0;
    while (mib < 4096 && mmap(nullptr, kMib, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                              -1, 0) != MAP_FAILED) {
        ++mib;
    }
    return mib;
}

// Pushes whether there is anything in the environment, or how many addresses; others never return.
int trespass(lua_State* L) {
    const std::string_view what = luaL_checkstring(L, 1);
    if (what == "open") (void)!open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    if (what == "socket") (void)!socket(AF_INET, SOCK_STREAM, 0);
    if (what == "exec") run_program();
    if (what == "fork") (void)!fork();
    if (what == "kill") (void)!kill(1, 0);
    if (what == "prctl") (void)!prctl(PR_SET_DUMPABLE, 1);
    if (what == "executable memory") {
        mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    }
    if (what == "mprotect") make_executable_later();
    if (what == "work") work_forever();
    if (what == "addresses") {
        lua_pushinteger(L, take_addresses());
        return 1;
    }
    if (what == "read stdin") {
        char byte = 0;
        (void)!read(0, &byte, 1);
    }
    if (what == "overflow") {
        volatile char* nowhere = nullptr;
        *nowhere = 1;
    }
    lua_pushboolean(L, what == "environment" && environ != nullptr && environ[0] != nullptr);
    return 1;
}

void add_trespass(lua_State* L) {
    lua_pushcfunction(L, trespass);
    lua_setfield(L, -2, "trespass");
    lua_pushcfunction(L, suluh::script::testing::reach);
    lua_setfield(L, -2, "reach");
}

}  // namespace

int main(int count, char** arguments) {
    return suluh::script::run_lesson_process(suluh::script::memory_in(count, arguments),
                                             add_trespass);
}
