# The reader of workbooks, which is loaded when one is there.
add_dependencies(store_test suluh_sheets_module)
