#include "kiosk/mixer_library.h"

#include <SDL_loadso.h>

namespace suluh::kiosk {

namespace {

constexpr const char* kLibrary = "libSDL2_mixer-2.0.so.0";

template <class Function>
bool find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(SDL_LoadFunction(library, name));
    return function != nullptr;
}

}  // namespace

Result<MixerLibrary> MixerLibrary::load() {
    void* library = SDL_LoadObject(kLibrary);
    MixerLibrary mixer;
    const bool complete = library != nullptr && find(library, "Mix_OpenAudio", mixer.open_audio) &&
                          find(library, "Mix_CloseAudio", mixer.close_audio) &&
                          find(library, "Mix_AllocateChannels", mixer.allocate_channels) &&
                          find(library, "Mix_LoadWAV_RW", mixer.load_wave) &&
                          find(library, "Mix_FreeChunk", mixer.free_wave) &&
                          find(library, "Mix_PlayChannel", mixer.play_channel) &&
                          find(library, "Mix_HaltChannel", mixer.halt_channel) &&
                          find(library, "Mix_Volume", mixer.volume) &&
                          find(library, "Mix_LoadMUSType_RW", mixer.load_music) &&
                          find(library, "Mix_FreeMusic", mixer.free_music) &&
                          find(library, "Mix_PlayMusic", mixer.play_music) &&
                          find(library, "Mix_HaltMusic", mixer.halt_music) &&
                          find(library, "Mix_VolumeMusic", mixer.volume_music) &&
                          find(library, "Mix_PlayingMusic", mixer.playing_music) &&
                          find(library, "Mix_MusicDuration", mixer.music_seconds) &&
                          find(library, "Mix_Quit", mixer.quit);
    if (complete) return mixer;
    return Error{Fault::unsupported,
                 std::string(SDL_GetError()) + " → install the package libsdl2-mixer-2.0-0"};
}

}  // namespace suluh::kiosk
