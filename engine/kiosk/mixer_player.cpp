#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/files.h"
#include "kiosk/mixer_library.h"
#include "kiosk/sound_player.h"

namespace suluh::kiosk {

namespace {

constexpr int kRate = 44'100;
constexpr int kBuffer = 1024;  // frames: a click is heard within 50 ms
constexpr int kClickChannel = 0;
constexpr double kMilli = 1000;
constexpr std::size_t kMaxClick = 64 * 1024;

// Only the decoders of these two ever see a pack's bytes.
Result<Mix_MusicType> kind_of(const std::string& file) {
    if (file.starts_with("OggS")) return MUS_OGG;
    if (file.starts_with("RIFF")) return MUS_WAV;
    return Error{Fault::bad_input, "this sound is neither WAV nor Ogg Vorbis"};
}

Error sound_error(const char* doing) {
    return Error{Fault::unsupported, std::string(doing) + ": " + SDL_GetError()};
}

class MixerPlayer final : public SoundPlayer {
public:
    explicit MixerPlayer(std::filesystem::path click) : click_file_(std::move(click)) {}
    ~MixerPlayer() override { close(); }

    Status open() override {
        if (open_) return {};
        if (!library_) {
            const Result<MixerLibrary> loaded = MixerLibrary::load();
            if (!loaded) return loaded.error();
            library_ = *loaded;
        }
        if (Status opened = open_device(); !opened) return opened;
        open_ = true;
        library_->allocate_channels(1);
        load_click();
        apply_volume();
        return {};
    }

    void close() override {
        if (!open_) return;
        stop();
        library_->halt_channel(kClickChannel);
        if (click_ != nullptr) library_->free_wave(click_);
        click_ = nullptr;
        library_->close_audio();
        library_->quit();
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        open_ = false;
    }

    void set_volume(double share) override {
        volume_ = std::clamp(share, 0.0, 1.0);
        if (open_) apply_volume();
    }

    Result<std::int64_t> play(std::string file) override {
        if (Status ready = open(); !ready) return ready.error();
        stop();
        const Result<Mix_MusicType> kind = kind_of(file);
        if (!kind) return kind.error();
        file_ = std::move(file);
        music_ = library_->load_music(reader(file_), *kind, 1);
        if (music_ == nullptr) return sound_error("reading a sound");
        if (library_->play_music(music_, 1) != 0) return sound_error("playing a sound");
        return static_cast<std::int64_t>(std::max(0.0, library_->music_seconds(music_) * kMilli));
    }

    bool is_playing() override { return music_ != nullptr && library_->playing_music() != 0; }

    void stop() override {
        if (music_ == nullptr) return;
        library_->halt_music();
        library_->free_music(music_);
        music_ = nullptr;
        file_.clear();
    }

    void click() override {
        if (open_ && click_ != nullptr) library_->play_channel(kClickChannel, click_, 0);
    }

private:
    Status open_device() {
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return sound_error("starting sound");
        // Asked first: opening what is not there makes ALSA write a page to standard error.
        const bool none = SDL_GetNumAudioDevices(0) == 0;
        if (!none && library_->open_audio(kRate, AUDIO_S16SYS, 1, kBuffer) == 0) return {};
        Error error = none ? Error{Fault::unsupported, "this machine has no sound device"}
                           : sound_error("opening the sound device");
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        return error;
    }
    static SDL_RWops* reader(const std::string& bytes) {
        return SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
    }
    // Without it keys are silent; nothing else is missing.
    void load_click() {
        const Result<std::string> bytes = read_text(click_file_, kMaxClick);
        if (bytes) click_ = library_->load_wave(reader(*bytes), 1);
    }
    void apply_volume() {
        const int level = static_cast<int>(std::lround(volume_ * MIX_MAX_VOLUME));
        library_->volume(kClickChannel, level);
        library_->volume_music(level);
    }

    std::filesystem::path click_file_;
    std::string file_;  // stays while its music plays
    std::optional<MixerLibrary> library_;
    Mix_Chunk* click_ = nullptr;
    Mix_Music* music_ = nullptr;
    double volume_ = 1;
    bool open_ = false;
};

}  // namespace

std::unique_ptr<SoundPlayer> make_mixer_player(std::filesystem::path click) {
    return std::make_unique<MixerPlayer>(std::move(click));
}

Result<std::string> try_sound() {
    const std::unique_ptr<SoundPlayer> player = make_mixer_player("");
    if (Status opened = player->open(); !opened) return opened.error();
    const char* driver = SDL_GetCurrentAudioDriver();
    return std::string(driver != nullptr ? driver : "?");
}

}  // namespace suluh::kiosk
