#!/usr/bin/env bash
# Installs what is missing, builds, and opens the kiosk on its defaults. Arguments go to suluh-kiosk.
# With no display it plays the robot demo instead and leaves its pictures in build/demo/.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"

kiosk-config/install.sh build run
if [ ! -f build/CMakeCache.txt ]; then cmake --preset release -DSULUH_TESTS=OFF; fi
cmake --build build --target suluh-kiosk suluh-lesson suluh-pack suluh-collect

if [ $# -gt 0 ]; then exec build/bin/suluh-kiosk "$@"; fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/bin/suluh-kiosk
fi

echo "No display here (DISPLAY is not set): playing the robot demo into build/demo/ instead."
rm -rf build/demo
mkdir -p build/demo
build/bin/suluh-kiosk --config kiosk-config/demo.toml --data build/demo/data --window 1920x1080 \
    --robot kiosk-config/demo.lua
echo "Pictures of the demo:"
ls -1 build/demo/*.png
