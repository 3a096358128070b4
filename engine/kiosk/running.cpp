#include "kiosk/running.h"

#include <algorithm>
#include <cstdio>

#include "base/files.h"
#include "base/log.h"
#include "kiosk/lesson_process.h"
#include "store/roster_file.h"
#include "store/roster_import.h"
#include "store/snapshot.h"
#include "sync/bundle.h"
#include "ui/node_parse.h"

namespace suluh::kiosk {

namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr int kFailed = 1;
constexpr double kPercent = 100;

packs::CatalogueSources pack_sources(const Options& options, const Config& config,
                                     const Places& places) {
    packs::CatalogueSources sources;
    sources.named = options.packs;
    sources.folders = config.packs_folders;
    sources.own = {places.scripts() / "packs"};
    sources.installed = {places.data / "packs"};
    packs::TrustedKeys keys = packs::load_trusted_keys(config.trusted_keys_folder);
    for (const Error& broken : keys.broken) log_warning("kiosk", broken.detail);
    sources.keys = std::move(keys.keys);
    if (const Result<packs::Version> engine = packs::parse_version(options.version)) {
        sources.engine = *engine;
    }
    return sources;
}

// "k2f7a…" becomes "2F7A".
std::string short_code(const crypto::PublicKey& key) {
    constexpr std::size_t kLetters = 4;
    std::string code = sync::kiosk_id(key).substr(1, kLetters);
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return code;
}

}  // namespace

Running::Running(Given given)
    : options_(std::move(given.options)),
      config_(std::move(given.config)),
      places_(std::move(given.places)),
      clock_(given.clock),
      loop_({"suluh-kiosk", options_.inspect, options_.shot, options_.robot},
            std::move(given.screen), given.clock, *this),
      upkeep_(places_.data, given.clock),
      writer_(std::move(given.database)),
      key_(std::move(given.key)),
      sync_reports_([this] { loop_.waker().wake(); }),
      ledger_(writer_, loop_.tasks()),
      guest_journal_(ledger_, loop_.tasks(), clock_),
      shelf_(pack_sources(options_, config_, places_),
             {places_.scripts() / "lib", places_.scripts() / "packs"}, worker_, loop_.tasks()),
      flow_({ledger_, guest_journal_, *this, faults_, clock_,
             start_lesson_process(config_.lesson, [this] { loop_.waker().wake(); })}),
      narration_([this] { return narration_parts(); },
                 [this](const Status& how) { narration_ended(how); }),
      services_({ledger_, shelf_, flow_, visit_, faults_, narration_, worker_, loop_.tasks(),
                 config_, clock_, options_.version, short_code(key_.public_key()),
                 [this] { look_changed(); }, [this] { visit_ended(); },
                 [this] {
                     if (sync_) sync_->rows_added();
                     copy_database();
                 }}),
      maintenance_({ledger_, shelf_, worker_, loop_.tasks(), options_, config_, clock_,
                    places_.data, sync::kiosk_id(key_.public_key()),
                    [this] {
                        if (sync_) sync_->sync_now();
                        return sync_ != nullptr;
                    },
                    [this](bool held) {
                        if (sync_) sync_->hold_sticks(held);
                    },
                    [this] {
                        if (sync_) sync_->release_sticks();
                        return sync_ != nullptr;
                    },
                    sync::VolumeRules{}, [this] { keys_changed(); },
                    [this] { return upkeep_.troubles(); }}),
      idle_({config_.idle_seconds * kSecondMs, config_.countdown_seconds * kSecondMs}) {
    loop_.screen().pictures().set_provider(
        "pack", [this](std::string_view name) { return shelf_.picture(name); });
    if (options_.debug_damage) loop_.screen().show_damage();
    const auto& [top, right, bottom, left] = config_.safe_area;
    loop_.screen().set_safe_area({static_cast<float>(top), static_cast<float>(right),
                                  static_cast<float>(bottom), static_cast<float>(left)});
    look_changed();
    tell_of_chores();
}

Running::~Running() {
    loop_.set_shell(nullptr);
    // The store's thread ends last; what was asked of it is still written.
    if (visit_.visitor) services_.end_visit("stop");
}

Status Running::begin() {
    const stage::WindowSize size = loop_.screen().room();
    visit_.look = stage::fresh_look(size.w, size.h, config_.language);
    visit_.volume = config_.volume / kPercent;
    narration_.set_volume(visit_.volume);
    loop_.screen().set_look(stage::ui_look(visit_.look));

    script::ShellOptions options;
    options.folders = {places_.scripts() / "shell", places_.scripts() / "lib"};
    options.clock = &clock_;
    options.on_error = [this](const Error& error) { loop_.said_wrong(error, "shell"); };
    Result<std::unique_ptr<script::ShellState>> shell = script::ShellState::load(options);
    if (!shell) return shell.error().within("loading the screens");
    shell_ = std::move(*shell);
    loop_.set_shell(shell_.get());
    services_.register_on(*shell_);
    maintenance_.register_on(*shell_);

    Value boot = services_.boot_facts();
    if (options_.lesson) {
        (*boot.map())["lesson"] =
            Value(Value::Map{{"pack", options_.lesson->pack}, {"lesson", options_.lesson->lesson}});
    }
    shelf_.load();
    shelf_.when_ready([this] { judge_what_was_named(); });
    if (Status started = shell_->start(boot); !started) {
        return started.error().within("starting the screens");
    }
    return loop_.begin();
}

int Running::run() {
    return loop_.run();
}

// A pack or lesson named on the command line that cannot be shown is the caller's mistake: they
// look at a terminal, not at the screen.
void Running::judge_what_was_named() {
    const auto refuse = [this](const std::string& text) {
        std::fprintf(stderr, "suluh-kiosk: %s\n", text.c_str());
        loop_.end(kFailed);
    };
    for (const packs::BrokenPack& broken : shelf_.broken()) {
        const auto& named = options_.packs;
        if (std::find(named.begin(), named.end(), broken.place) == named.end()) continue;
        refuse("--pack " + broken.place.string() + ": " + broken.error.detail);
    }
    if (!options_.lesson) return;
    const std::vector<LessonCard>& cards = shelf_.cards();
    const bool known = std::any_of(cards.begin(), cards.end(), [this](const LessonCard& card) {
        return card.pack == options_.lesson->pack && card.lesson == options_.lesson->lesson;
    });
    if (known) return;
    std::string text = "--lesson " + options_.lesson->pack + "/" + options_.lesson->lesson +
                       ": no such lesson here; there is:";
    for (const LessonCard& card : cards) text += " " + card.pack + "/" + card.lesson;
    refuse(text);
}

Status Running::show_frame(const script::LessonView& view) {
    Result<ui::Node> tree = ui::parse_node(view.tree, ui::Origin::lesson);
    if (!tree) return tree.error();
    lesson_tree_ = std::move(*tree);
    lesson_frame_fresh_ = true;
    loop_.ask_for_tree();
    if (view.frame.step_id != lesson_step_) {
        lesson_step_ = view.frame.step_id;
        loop_.screen().screen_changed(loop_.now_ms());
        leave_page();
    }
    // The next question of a step, or what came of an answer: the words being read are old.
    if (view.frame.speech != lesson_speech_) leave_page();
    lesson_speech_ = view.frame.speech;
    tell_shell("lesson", to_value(view.frame));
    return {};
}

void Running::hide_lesson() {
    lesson_tree_.reset();
    lesson_step_.clear();
    lesson_speech_.clear();
    lesson_frame_fresh_ = false;
    answered_.clear();
    loop_.ask_for_tree();
}

void Running::tell_shell(const std::string& kind, Value data) {
    lesson_failed_ = lesson_failed_ || kind == "lesson_fault";
    loop_.tell_shell(kind, data);
}

void Running::answer_saved(store::Ref row, const std::string& item) {
    if (!row.is_set()) return;  // a guest's, kept nowhere
    answered_.push_back(std::to_string(row.epoch()) + "." + std::to_string(row.seq()) + " " + item);
    lesson_frame_fresh_ = false;  // only a frame from here on can be its feedback
}

void Running::attempt_finished(const FinishedAttempt& attempt) {
    visit_.last_result = attempt;
}

void Running::visit_ended() {
    idle_.disarm();
    const stage::WindowSize size = loop_.screen().room();
    visit_.look = stage::fresh_look(size.w, size.h, config_.language);
    visit_.volume = config_.volume / kPercent;
    narration_.leave();
    narration_.set_volume(visit_.volume);
    loop_.screen().pictures().forget("pack:media/");
    shelf_.set_open_pack("");
    look_changed();
}

// Not after each person: a copy is worth its writing once there is something to lose.
void Running::copy_database() {
    constexpr std::int64_t kApartMs = 15 * 60 * kSecondMs;
    const std::int64_t now_ms = clock_.mono_ms();
    if (copied_ms_ && now_ms - *copied_ms_ < kApartMs) return;
    copied_ms_ = now_ms;
    store::take_snapshot(writer_, [this](const Status& made) {
        if (!made) log_warning("store", "no copy of the database: " + made.error().detail);
        upkeep_.ended(Chore::copy, made);
    });
}

void Running::tell_of_chores() {
    upkeep_.tell_by([this](const Value& event, const std::function<void(bool)>& told) {
        writer_.post([event, told](store::Database& db) {
            const Result<store::Ref> written = store::add_event(db, {{}, {}, "upkeep", event});
            if (!written) log_warning("store", written.error().within("noting a chore").detail);
            told(written.has_value());
        });
    });
}

void Running::look_changed() {
    loop_.screen().set_look(stage::ui_look(visit_.look));
    loop_.ask_for_tree();
}

void Running::idle(const std::optional<IdleSignal>& signal) {
    if (!signal) return;
    switch (signal->kind) {
        case IdleSignal::Kind::warning:
            return tell_shell("idle", Value(Value::Map{{"left_s", signal->left_s}}));
        case IdleSignal::Kind::cancelled: return tell_shell("idle_cancel", Value(Value::Map{}));
        case IdleSignal::Kind::over:
            services_.end_visit("idle");
            return tell_shell("idle_over", Value(Value::Map{}));
    }
}

void Running::start_late() {
    if (std::exchange(started_late_, true)) return;
    start_sync();
    import_roster();
}

// Read on the store's thread, so that whoever signs in first is known by it.
void Running::import_roster() {
    if (config_.roster_file.empty()) return;
    ledger_.ask<store::RosterImport>(
        [file = config_.roster_file](store::Database& db) -> Result<store::RosterImport> {
            const Result<store::Roster> roster = store::read_roster(file);
            if (!roster) return roster.error();
            for (const store::BadLine& bad : roster->bad) {
                log_warning("kiosk", store::to_text(bad, roster->file_name));
            }
            return store::import_roster(db, *roster);
        },
        [](const Result<store::RosterImport>& done) {
            if (!done) return log_error("kiosk", "roster: " + done.error().detail);
            log_info("kiosk", "roster: " + std::to_string(done->added) + " new, " +
                                  std::to_string(done->changed) + " changed, " +
                                  std::to_string(done->unchanged) + " as they were");
        });
}

}  // namespace suluh::kiosk
