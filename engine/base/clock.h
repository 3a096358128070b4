// Time as the kiosk can know it. Office clocks are wrong: order by sequence or monotonic time only.
#pragma once

#include <cstdint>
#include <string>

namespace suluh {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t wall_ms()
        const = 0;  // since 1970-01-01 UTC; may be nonsense
    [[nodiscard]] virtual std::int64_t mono_ms() const = 0;  // since boot; never goes back
    [[nodiscard]] virtual std::string boot_id() const = 0;   // one value per boot of the machine
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wall_ms() const override;
    [[nodiscard]] std::int64_t mono_ms() const override;
    [[nodiscard]] std::string boot_id() const override;  // "unknown" where the kernel does not say
};

}  // namespace suluh
