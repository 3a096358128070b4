# SDL itself, to make the events it would send.
target_link_libraries(kiosk_test PRIVATE PkgConfig::SDL2)
