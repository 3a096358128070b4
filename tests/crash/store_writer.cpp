// Answers without end, as a kiosk would, and says so after each commit: "ack <ref> <item>". The
// test beside it kills this program at any moment and looks for every answer it spoke of.
#include <unistd.h>

#include <cstdio>
#include <string>

#include "base/log.h"
#include "crypto/crypto.h"
#include "store/attempts.h"
#include "store/people.h"

namespace {

using namespace suluh;
using namespace suluh::store;

int fail(const std::string& why) {
    std::fprintf(stderr, "store_writer: %s\n", why.c_str());
    return 1;
}

Answer make_answer(Ref session, Ref attempt, const std::string& item) {
    Answer answer;
    answer.attempt = attempt;
    answer.session = session;
    answer.step = "step-" + item;
    answer.item = item;
    answer.indicator = "ED5";
    answer.kind = "choice";
    answer.question = Value::Map{{"ask", std::string(200, 'q')}};
    answer.response = Value::List{"a"};
    answer.score = answer.max = 1;
    answer.correct = true;
    answer.checkpoint = Checkpoint{"after-" + item, Value::Map{{"last", item}}, 1, 8};
    return answer;
}

// One visit of a few answers; the attempt goes on over visits.
Status visit(Database& db, const std::string& run, int& number) {
    Person budi;
    budi.nip = "198501152010011001";
    budi.name = "Budi";
    const Result<Person> person = remember_person(db, budi);
    if (!person) return person.error();
    const Result<Ref> session = start_session(db, person->ref);
    if (!session) return session.error();
    const Result<std::optional<Resume>> resume = find_resume(db, budi.nip, "pack", "lesson");
    if (!resume) return resume.error();
    NewAttempt fresh;
    fresh.session = *session;
    fresh.person = person->ref;
    fresh.pack = "pack";
    fresh.lesson = "lesson";
    const Result<Ref> attempt =
        *resume ? Result<Ref>((*resume)->attempt) : start_attempt(db, fresh);
    if (!attempt) return attempt.error();
    for (int i = 0; i < 7; ++i) {
        const std::string item = run + "-" + std::to_string(++number);
        const Result<Ref> ref = save_answer(db, make_answer(*session, *attempt, item));
        if (!ref) return ref.error();
        const std::string line = "ack " + std::to_string(ref->value) + " " + item + "\n";
        if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) return {};
    }
    return end_session(db, *session, "leave");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return fail("usage: store_writer FOLDER RUN");
    if (!crypto::start()) return fail("no crypto");
    const SystemClock clock;
    OpenOptions options;
    options.folder = argv[1];
    options.reserve_bytes = 0;
    Result<Database> db = Database::open(options, clock);
    if (!db) return fail(db.error().detail);
    if (!db->report().new_epoch_because.empty() && std::string(argv[2]) != "0") {
        return fail("a new epoch without need: " + db->report().new_epoch_because);
    }
    int number = 0;
    while (true) {
        if (Status s = visit(*db, argv[2], number); !s) return fail(s.error().detail);
    }
}
