// What suluh-sheets.so offers. It is a library of its own because libxml2 brings ICU, 40 MiB to map
// for a kiosk that reads a workbook once in its life, if ever.
#pragma once

#include <cstddef>

namespace suluh::store {

// Rows come one by one as their number in the sheet and their fields; texts live for that call
// only.
struct WorkbookField {
    const char* text = nullptr;
    std::size_t size = 0;
};
struct WorkbookEars {
    void* self = nullptr;
    void (*row)(void* self, int number, const WorkbookField* fields, std::size_t count) = nullptr;
    void (*problem)(void* self, const char* words) = nullptr;  // instead of rows
};

using ReadWorkbook = void (*)(const char* bytes, std::size_t size, std::size_t max_rows,
                              std::size_t max_columns, const WorkbookEars& ears);
constexpr const char* kSheetsLibrary = "suluh-sheets.so";
constexpr const char* kReadWorkbook = "suluh_read_workbook";

}  // namespace suluh::store
