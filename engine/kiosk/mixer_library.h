// The functions of SDL2_mixer that we use, found when the first sound is asked for. Linked, it
// would bring its others (MIDI, glib, JACK) into every start: measured 10 ms and 2.3 MiB for a
// kiosk that may never sound.
#pragma once

#include <SDL_mixer.h>

#include <memory>

#include "base/result.h"

namespace suluh::kiosk {

struct MixerLibrary {
    decltype(&Mix_OpenAudio) open_audio = nullptr;
    decltype(&Mix_CloseAudio) close_audio = nullptr;
    decltype(&Mix_AllocateChannels) allocate_channels = nullptr;
    decltype(&Mix_LoadWAV_RW) load_wave = nullptr;
    decltype(&Mix_FreeChunk) free_wave = nullptr;
    decltype(&Mix_PlayChannel) play_channel = nullptr;
    decltype(&Mix_HaltChannel) halt_channel = nullptr;
    decltype(&Mix_Volume) volume = nullptr;
    decltype(&Mix_LoadMUSType_RW) load_music = nullptr;
    decltype(&Mix_FreeMusic) free_music = nullptr;
    decltype(&Mix_PlayMusic) play_music = nullptr;
    decltype(&Mix_HaltMusic) halt_music = nullptr;
    decltype(&Mix_VolumeMusic) volume_music = nullptr;
    decltype(&Mix_PlayingMusic) playing_music = nullptr;
    decltype(&Mix_MusicDuration) music_seconds = nullptr;
    decltype(&Mix_Quit) quit = nullptr;

    // Fault::unsupported names library and package. Stays loaded once it is.
    [[nodiscard]] static Result<MixerLibrary> load();
};

}  // namespace suluh::kiosk
