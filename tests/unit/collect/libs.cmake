# cli_test runs the real program.
add_dependencies(collect_test suluh-collect)
target_compile_definitions(collect_test PRIVATE SULUH_COLLECT="$<TARGET_FILE:suluh-collect>")
