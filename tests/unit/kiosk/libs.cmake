# SDL itself, to make the events it would send.
target_link_libraries(kiosk_test PRIVATE PkgConfig::SDL2)
# Lessons play in their real process.
target_compile_definitions(kiosk_test PRIVATE SULUH_LESSON="$<TARGET_FILE:suluh-lesson>")
add_dependencies(kiosk_test suluh-lesson)
