// Tables as office programs keep them: the XML they are made of and the rows of a workbook. Read
// whole, from memory, bounded; nothing outside of the file is ever fetched. Linked into the tools;
// kiosks and collectors load it as suluh-sheets.so when a workbook is there (sheets/module).
