#include "banks/qti_read.h"

#include <map>

#include "packs/names.h"
#include "packs/zip_bytes.h"

namespace suluh::banks {

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

bool is_xml(std::string_view name) {
    return name.ends_with(".xml") && !name.starts_with("__MACOSX/");
}

class Reader {
public:
    explicit Reader(std::string file) : file_(std::move(file)) {}

    Reading read_package(std::string_view bytes) {
        const auto read = packs::read_zip(bytes, is_xml);
        if (!read) {
            refuse(file_, 0, read.error().detail, "export a QTI 3.0 package");
            return std::move(reading_);
        }
        for (const packs::ZipFile& one : *read) files_.emplace(one.name, one.content);
        for (const std::string& name : item_names(*read)) {
            // Names are looked up among those of the archive: none leads out of it.
            const auto it = files_.find(name);
            const std::string place = file_ + "/" + packs::printable(name);
            if (it == files_.end()) {
                refuse(place, 0, "left out: the manifest names it, but it is not there", "");
            } else {
                read_item(it->second, place);
            }
        }
        if (reading_.items.empty() && reading_.problems.empty()) {
            refuse(file_, 0, "there is no QTI 3.0 item in it", "export a QTI 3.0 package");
        }
        return std::move(reading_);
    }

    void read_item(std::string_view xml, const std::string& place) {
        const auto document = XmlDocument::parse(xml);
        if (!document) return refuse(place, 0, "left out: " + document.error().detail, "");
        const Xml root = document->root();
        if (root.name() == "assessmentItem") {
            return refuse(place, root.line(), "left out: it is QTI 2", "export it as QTI 3.0");
        }
        if (root.name() != "qti-assessment-item") {
            return refuse(place, root.line(), "left out: <" + root.name() + "> is no QTI 3.0 item",
                          "");
        }
        Item item;
        item.file = place;
        item.line = root.line();
        const std::string why = read_qti_item(root, item, reading_.problems);
        if (!why.empty())
            return refuse(place, root.line(), "left out: " + why, "write it into the bank by hand");
        normalise(item);
        reading_.items.push_back(std::move(item));
    }

    Reading take() { return std::move(reading_); }

private:
    void refuse(const std::string& place, int line, std::string problem, std::string remedy) {
        reading_.problems.push_back({place, line, std::move(problem), std::move(remedy)});
    }

    // As the manifest orders them; without one, as the archive does.
    std::vector<std::string> item_names(const std::vector<packs::ZipFile>& read) {
        std::vector<std::string> names;
        const auto manifest = files_.find("imsmanifest.xml");
        if (manifest == files_.end()) {
            for (const packs::ZipFile& one : read) names.push_back(one.name);
            return names;
        }
        const auto document = XmlDocument::parse(manifest->second);
        if (!document) {
            refuse(file_ + "/imsmanifest.xml", 0, document.error().detail, "");
            return names;
        }
        for (const Xml& resource : document->root().all("resource")) {
            if (resource.attribute("type").starts_with("imsqti_item")) {
                std::string href = resource.attribute("href");
                if (href.empty()) href = resource.child("file").attribute("href");
                names.push_back(std::move(href));
            }
        }
        return names;
    }

    std::string file_;
    Files files_;
    Reading reading_;
};

}  // namespace

Reading read_qti(std::string_view bytes, const std::string& file) {
    Reader reader(file);
    if (bytes.starts_with("PK")) return reader.read_package(bytes);
    reader.read_item(bytes, file);
    return reader.take();
}

}  // namespace suluh::banks
