#include "script/lesson_jail.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>

#include "script/sanitized.h"

namespace suluh::script {

namespace {

struct ReleaseFilter {
    void operator()(void* filter) const noexcept { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

Status limit(__rlimit_resource resource, rlim_t most, const char* name) {
    const rlimit bound{most, most};
    if (setrlimit(resource, &bound) == 0) return {};
    return errno_error(std::string("setting the limit ") + name, errno);
}

Status set_limits(int talk, const JailLimits& limits) {
    if (Status s = limit(RLIMIT_CORE, 0, "core"); !s) return s;
    if (Status s = limit(RLIMIT_FSIZE, 0, "fsize"); !s) return s;
    if (Status s = limit(RLIMIT_MEMLOCK, 0, "memlock"); !s) return s;
    if (Status s = limit(RLIMIT_CPU, limits.seconds, "cpu"); !s) return s;
    // AddressSanitizer reserves terabytes of address space for its shadow, and its companion probes
    // memory through a pipe.
    if (kSanitized) return {};
    if (Status s = limit(RLIMIT_NOFILE, static_cast<rlim_t>(talk) + 1, "nofile"); !s) return s;
    return limit(RLIMIT_AS, limits.address_space, "as");
}

Status close_others(int talk) {
    // Whatever the kiosk had open without close-on-exec is none of the lesson's business.
    if (close_range(static_cast<unsigned>(talk) + 1, ~0U, 0) == 0) return {};
    if (errno != ENOSYS) return errno_error("closing descriptors", errno);
    const long most = sysconf(_SC_OPEN_MAX);
    for (int fd = talk + 1; fd < (most > 0 ? most : 1024); ++fd) ::close(fd);
    return {};
}

int allow(const Filter& filter, int call) {
    return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
}

// What libseccomp's SCMP_A0 and its kin make in C only.
scmp_arg_cmp argument(unsigned index, scmp_compare compare, scmp_datum_t datum) {
    return {index, compare, datum, 0};
}

// Each call by number, with the reason it is needed.
Status allow_calls(const Filter& filter, int talk) {
    const auto fd = static_cast<scmp_datum_t>(talk);
    constexpr scmp_datum_t kExecutable = PROT_EXEC;
    int failed = 0;
    const auto add = [&failed](int result) { failed = failed != 0 ? failed : result; };

    // Talking, on the one descriptor; and last words of a failing runtime on standard error.
    add(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(read), 1,
                         argument(0, SCMP_CMP_EQ, fd)));
    add(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                         argument(0, SCMP_CMP_EQ, fd)));
    add(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                         argument(0, SCMP_CMP_EQ, STDERR_FILENO)));
    // Memory, never executable.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        add(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 1,
                             argument(2, SCMP_CMP_MASKED_EQ, kExecutable)));
    }
    for (const int call : {SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise)}) {
        add(allow(filter, call));
    }
    // The guard's timer and its signal; durations where the kernel has no vDSO.
    for (const int call : {SCMP_SYS(timer_settime), SCMP_SYS(rt_sigreturn), SCMP_SYS(clock_gettime),
                           SCMP_SYS(restart_syscall)}) {
        add(allow(filter, call));
    }
    // Locks of the C library (never contended here), and the end.
    for (const int call : {SCMP_SYS(futex), SCMP_SYS(exit), SCMP_SYS(exit_group)}) {
        add(allow(filter, call));
    }
    if (kSanitized) {
        for (const int call :
             {SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
              SCMP_SYS(sched_yield), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(pipe2),
              SCMP_SYS(close), SCMP_SYS(write)}) {
            add(allow(filter, call));
        }
    }
    if (failed == 0) return {};
    return errno_error("building the system call filter", -failed);
}

}  // namespace

Status lock_in(int talk, const JailLimits& limits) {
    // An orphan must not live on. (It notices the closed socket too, unless it loops.)
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno_error("binding to the kiosk", errno);
    if (Status s = close_others(talk); !s) return s;
    if (Status s = set_limits(talk, limits); !s) return s;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return errno_error("forbidding new privileges", errno);
    }
    const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    if (!filter) return Error{Fault::unsupported, "no system call filter on this machine"};
    if (Status s = allow_calls(filter, talk); !s) return s;
    const int loaded = seccomp_load(filter.get());
    if (loaded != 0) return errno_error("closing the system call filter", -loaded);
    return {};
}

}  // namespace suluh::script
