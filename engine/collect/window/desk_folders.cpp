// Services of the folder chooser.
#include "base/files.h"
#include "collect/window/desk.h"
#include "collect/window/folder_list.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxKeyBytes = 4096;
constexpr std::size_t kMaxNameBytes = 100;

Value entry_value(const FolderEntry& entry) {
    return Value::Map{{"name", entry.name},
                      {"path", entry.path.string()},
                      {"folder", entry.is_folder},
                      {"results", entry.has_results}};
}

Value::List entries_value(const std::vector<FolderEntry>& entries) {
    Value::List list;
    for (const FolderEntry& entry : entries) list.push_back(entry_value(entry));
    return list;
}

Result<Value> look_into(const fs::path& folder, Showing showing) {
    const Result<FolderList> list = list_folder(folder, showing);
    if (!list) return list.error();
    return Value(Value::Map{{"path", list->path.string()},
                            {"parent", list->parent.string()},
                            {"entries", entries_value(list->entries)},
                            {"cut", list->cut},
                            {"writable", list->writable}});
}

Result<Value> make_inside(const fs::path& folder, const std::string& name) {
    if (!is_plain_name(name) || name.size() > kMaxNameBytes) {
        return Error{Fault::bad_input, "'" + name + "' cannot be a folder's name"};
    }
    if (Status s = make_folder(folder / name); !s) return s.error();
    return look_into(folder / name, Showing::folders);
}

// The two public files, which IT puts on the kiosks.
Result<Value> copy_public_keys(Archive& archive, const fs::path& target) {
    const Result<fs::path> folder = archive.key_folder();
    if (!folder) return folder.error();
    for (const char* name : {kSealPublicFile, kSignPublicFile}) {
        const Result<std::string> text = read_text(*folder / name, kMaxKeyBytes);
        if (!text) return text.error();
        if (Status s = publish_file(target / name, *text); !s) return s.error();
    }
    return Value(Value::Map{{"folder", target.string()}});
}

}  // namespace

void Desk::provide_folders() {
    shell_->provide("folder.usual", [this](const Value&, const Reply& reply) {
        jobs_.ask(
            [](Archive&) -> Result<Value> {
                return Value(Value::Map{{"entries", entries_value(usual_folders())}});
            },
            reply);
    });
    // {path, tables} -> {path, parent, entries, cut, writable}
    shell_->provide("folder.list", [this](const Value& args, const Reply& reply) {
        const Showing showing =
            args.boolean_or("tables", false) ? Showing::tables : Showing::folders;
        jobs_.ask([path = args.text_or("path", "/"),
                   showing](Archive&) { return look_into(path, showing); },
                  reply);
    });
    // {path, name} -> the new folder, as folder.list
    shell_->provide("folder.make", [this](const Value& args, const Reply& reply) {
        jobs_.ask([path = args.text_or("path", "/"),
                   name = args.text_or("name", "")](Archive&) { return make_inside(path, name); },
                  reply);
    });
    // {path} -> {folder}
    shell_->provide("keys.copy", [this](const Value& args, const Reply& reply) {
        jobs_.ask([path = args.text_or("path", "")](
                      Archive& archive) { return copy_public_keys(archive, path); },
                  reply);
    });
}

}  // namespace suluh::collect
