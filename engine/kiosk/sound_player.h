// The loudspeaker: one sound at a time, and short clicks over it. Narration's thread only.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"

namespace suluh::kiosk {

class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;
    // Opens the device; nothing to do when it is open. Fault::unsupported: there is none.
    [[nodiscard]] virtual Status open() = 0;
    // Gives the device and its thread back.
    virtual void close() = 0;
    virtual void set_volume(double share) = 0;  // 0..1, now and from now on
    // Opens, and plays WAV or Ogg Vorbis instead of whatever sounds. Gives its length in
    // milliseconds, 0 when nobody knows.
    [[nodiscard]] virtual Result<std::int64_t> play(std::string file) = 0;
    [[nodiscard]] virtual bool is_playing() = 0;
    virtual void stop() = 0;   // silent at once
    virtual void click() = 0;  // over whatever plays; nothing while the device is closed
};

// SDL2_mixer, found and loaded at the first open(), as is the WAV file `click`.
[[nodiscard]] std::unique_ptr<SoundPlayer> make_mixer_player(std::filesystem::path click);

// Can a device be opened? Its driver's name; for --doctor.
[[nodiscard]] Result<std::string> try_sound();

}  // namespace suluh::kiosk
