# Lua itself, to compare with the stock functions; the real process; and one with a host function
# that tries what the process forbids (it is in no product).
target_link_libraries(script_test PRIVATE PkgConfig::LUAJIT)
add_executable(lesson_trespasser ${CMAKE_CURRENT_LIST_DIR}/helper/trespasser.cpp
                                 ${CMAKE_CURRENT_LIST_DIR}/helper/reach.cpp)
target_include_directories(lesson_trespasser PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../..)
target_link_libraries(lesson_trespasser PRIVATE suluh_script PkgConfig::LUAJIT)
target_link_options(lesson_trespasser PRIVATE -Wl,--as-needed)
add_dependencies(script_test suluh-lesson lesson_trespasser)
target_compile_definitions(script_test PRIVATE SULUH_LESSON="$<TARGET_FILE:suluh-lesson>"
                                               SULUH_TRESPASSER="$<TARGET_FILE:lesson_trespasser>")
