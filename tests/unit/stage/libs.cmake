# SDL itself, to make the events it would send.
target_link_libraries(stage_test PRIVATE PkgConfig::SDL2)
