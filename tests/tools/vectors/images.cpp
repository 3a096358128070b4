#include "images.h"

#include "base/files.h"
#include "store/attempts.h"
#include "store/export.h"
#include "store/people.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace suluh::vectors {
namespace {

using store::Ref;

constexpr std::size_t kMaxImage = std::size_t{1} << 20;

// The second visit is large enough for a body of several blocks.
Status visit(store::Database& db, testing::FakeClock& clock, int number) {
    const Result<store::Person> who = store::remember_person(
        db, {.nip = "198501152010011001", .name = "Budi Santoso", .unit = "Bagian Umum"});
    if (!who) return who.error();
    const Result<Ref> session = store::start_session(db, who->ref);
    if (!session) return session.error();
    const Result<Ref> attempt =
        store::start_attempt(db, {.session = *session,
                                  .person = who->ref,
                                  .pack = "netralitas-asn",
                                  .pack_version = "1.0.0",
                                  .lesson = "tahun-politik",
                                  .title = "Netralitas ASN di Tahun Politik",
                                  .seed = number,
                                  .pass_mark = 0.7,
                                  .jp = 0.5,
                                  .steps = 8});
    if (!attempt) return attempt.error();
    for (int i = 0; i < 2; ++i) {
        clock.pass(15'000);
        store::Answer answer{.attempt = *attempt, .session = *session};
        answer.step = answer.item = "n" + std::to_string(i);
        answer.indicator = "netralitas.medsos";
        answer.kind = "choice";
        answer.question =
            Value::Map{{"ask", number == 2 ? std::string(25'000, 'q') : std::string("Apa?")}};
        answer.response = Value::Map{{"ids", Value::List{i}}};
        answer.score = i;
        answer.max = 1;
        answer.correct = i == 1;
        if (const Result<Ref> saved = store::save_answer(db, answer); !saved) return saved.error();
    }
    return store::end_session(db, *session, "leave");
}

Result<Image> next_image(store::Database& db) {
    const auto range = store::next_bundle_range(db);
    if (!range) return range.error();
    if (!*range) return Error{Fault::internal, "there are no rows"};
    const Result<store::Export> content = store::export_rows(db, **range);
    if (!content) return content.error();
    const auto last = store::last_bundle(db, (*range)->epoch);
    if (!last) return last.error();
    store::BundleRecord record{*last ? (*last)->number + 1 : 1, **range};
    record.hash.fill(static_cast<std::uint8_t>(record.number));
    if (*last) record.prev_hash = (*last)->hash;
    if (Status s = store::record_bundle(db, record); !s) return s.error();
    return Image{content->image, (*range)->from, (*range)->to, content->rows};
}

// The epoch of a new database is drawn; the vectors' one is fixed.
Status fix_epoch(store::Database& db) {
    return db.transact([&]() -> Status {
        Status s = db.connection().run("UPDATE epoch_log SET epoch = ?", kEpoch);
        if (!s) return s;
        return db.connection().run("UPDATE counter SET epoch = ?", kEpoch);
    });
}

Status make_images(const std::filesystem::path& folder) {
    const testing::TempFolder home;
    testing::FakeClock clock;
    store::OpenOptions options{.folder = home / "data", .machine = "vectors"};
    options.reserve_bytes = 4096;
    Result<store::Database> db = store::Database::open(options, clock);
    if (!db) return db.error();
    if (Status s = fix_epoch(*db); !s) return s;
    for (int number = 1; number <= kImages; ++number) {
        if (Status s = visit(*db, clock, number); !s) return s;
        const Result<Image> image = next_image(*db);
        if (!image) return image.error();
        if (Status s = publish_file(folder / image_name(number), image->bytes); !s) return s;
    }
    return {};
}

// What the header says of it, read back from the rows.
Result<Image> read_image(const std::filesystem::path& file) {
    Result<std::string> bytes = read_text(file, kMaxImage);
    if (!bytes) return bytes.error();
    Result<store::Connection> db = store::Connection::open_image(*bytes);
    if (!db) return db.error();
    Image image{std::move(*bytes)};
    // The tables of the day the vectors were made, whatever a kiosk has now.
    for (const char* table : {"person", "session", "attempt", "response", "event"}) {
        const std::string from = " FROM " + std::string(table);
        const auto rows = db->integer("SELECT count(*)" + from);
        const auto least = db->integer("SELECT coalesce(min(seq), 0)" + from);
        const auto most = db->integer("SELECT coalesce(max(seq), 0)" + from);
        if (!rows || !least || !most) return Error{Fault::corrupt, file.string()};
        image.rows += *rows;
        image.seq_to = std::max(image.seq_to, *most);
        if (*rows > 0 && (image.seq_from == 0 || *least < image.seq_from)) image.seq_from = *least;
    }
    return image;
}

}  // namespace

std::string image_name(int number) {
    return "rows-" + std::to_string(number) + ".db";
}

Result<std::vector<Image>> images_in(const std::filesystem::path& folder) {
    for (int number = 1; number <= kImages; ++number) {
        if (fs::exists(folder / image_name(number))) continue;
        if (Status s = make_images(folder); !s) return s.error();
        break;
    }
    std::vector<Image> images;
    for (int number = 1; number <= kImages; ++number) {
        Result<Image> image = read_image(folder / image_name(number));
        if (!image) return image.error();
        images.push_back(std::move(*image));
    }
    return images;
}

}  // namespace suluh::vectors
