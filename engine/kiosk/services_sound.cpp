// Services about sound: reading a screen aloud, and the click of a key.
#include "base/log.h"
#include "kiosk/services.h"
#include "ui/spoken.h"

namespace suluh::kiosk {

namespace {

constexpr std::string_view kPackScheme = "pack:";

std::vector<std::string> texts_of(const Value& args, std::string_view field) {
    std::vector<std::string> texts;
    const Value* list = args.find(field);
    if (list == nullptr || list->list() == nullptr) return texts;
    for (const Value& item : *list->list()) {
        if (item.text() != nullptr) texts.push_back(*item.text());
    }
    return texts;
}

}  // namespace

void Services::register_sound(script::ShellState& shell) {
    shell.provide("narration.read",
                  [this](const Value& args, const Reply& reply) { read_aloud(args, reply); });
    shell.provide("narration.stop", [this](const Value&, const Reply& reply) {
        parts_.narration.stop();
        reply(Value());
    });
    shell.provide("sound.click", [this](const Value&, const Reply& reply) {
        if (parts_.visit.volume > 0) parts_.narration.click();
        reply(Value());
    });
}

// {lines, sound, lesson}: `lesson` when the words are those of the open lesson.
void Services::read_aloud(const Value& args, const Reply& reply) {
    if (parts_.config.volume == 0) return reply(Error{Fault::unsupported, "sound is switched off"});
    Reading reading;
    reading.sentences = ui::sentences_of(texts_of(args, "lines"));
    if (reading.sentences.empty()) {
        return reply(Error{Fault::bad_input, "narration.read: there is nothing to read"});
    }
    const std::string& lang = parts_.visit.look.lang;
    reading.language =
        args.boolean_or("lesson", false) ? parts_.shelf.language_of_open(lang) : lang;
    const auto begin = [this, reply](Reading whole) {
        parts_.narration.read(std::move(whole), [reply](const Status& begun) {
            begun ? reply(Value()) : reply(begun.error());
        });
        parts_.look_changed();
    };
    const std::string sound = args.text_or("sound", "");
    if (!sound.starts_with(kPackScheme)) return begin(std::move(reading));
    parts_.shelf.recording(std::string_view(sound).substr(kPackScheme.size()),
                           [begin, reading, sound](Result<std::string> bytes) {
                               Reading whole = reading;
                               if (bytes) whole.recording = std::move(*bytes);
                               // The voice reads it instead.
                               if (!bytes)
                                   log_warning("kiosk", sound + ": " + bytes.error().detail);
                               begin(std::move(whole));
                           });
}

}  // namespace suluh::kiosk
