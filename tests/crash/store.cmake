# The store under SIGKILL and on a full disk.
add_executable(store_writer store_writer.cpp)
target_link_libraries(store_writer PRIVATE suluh_store)

add_executable(store_crash_test store_kill_test.cpp store_full_test.cpp)
target_include_directories(store_crash_test PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_compile_definitions(store_crash_test
                           PRIVATE SULUH_STORE_WRITER="$<TARGET_FILE:store_writer>")
target_link_libraries(store_crash_test PRIVATE suluh_store GTest::gtest GTest::gtest_main)
add_dependencies(store_crash_test store_writer)
gtest_discover_tests(store_crash_test TEST_PREFIX "crash/" DISCOVERY_TIMEOUT 60
                     PROPERTIES LABELS crash TIMEOUT 300)
