// Room banks: questions as other programs keep them: GIFT, CSV, workbooks, QTI 3.0. Each format is
// read into items or written from them; a bank's Lua file is written here too, but read only by the
// lesson's fenced process (script/bank_export.h). All documents are data from outside: bounded,
// never believed, and whatever does not fit is named with file and line.
#pragma once
