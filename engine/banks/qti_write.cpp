#include "banks/qti_write.h"

#include <map>
#include <set>

#include "banks/kinds.h"
#include "banks/qti_xml.h"
#include "packs/zip_bytes.h"

namespace suluh::banks {

namespace {

bool fits_xml(const Value& value) {
    if (const std::string* text = value.text()) return banks::fits_xml(*text);
    if (const Value::List* list = value.list()) {
        return std::all_of(list->begin(), list->end(),
                           [](const Value& one) { return fits_xml(one); });
    }
    const Value::Map* map = value.map();
    return map == nullptr || std::all_of(map->begin(), map->end(),
                                         [](const auto& one) { return fits_xml(one.second); });
}

bool fits_xml(const std::vector<Part>& parts) {
    return std::all_of(parts.begin(), parts.end(), [](const Part& part) {
        return fits_xml(Value(part.fields)) && fits_xml(part.parts);
    });
}

std::string why_not(const Item& item) {
    if (std::string why = what_does_not_fit(item); !why.empty()) return why;
    if (!fits_xml(Value(item.fields)) || !fits_xml(item.parts)) {
        return "it has a sign that XML cannot hold";
    }
    return {};
}

// An identifier of QTI: a letter, then letters, digits, '-', '_' and '.'.
std::string identifier_of(const std::string& id, std::size_t n, std::set<std::string>& taken) {
    std::string identifier;
    for (const char c : id) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool more = (c >= '0' && c <= '9') || c == '-' || c == '.';
        identifier += letter || more ? c : '_';
    }
    const char first = identifier.empty() ? '0' : identifier.front();
    if (first == '-' || first == '.' || (first >= '0' && first <= '9'))
        identifier = "Q" + identifier;
    if (identifier.size() > 100) identifier.resize(100);
    if (!taken.insert(identifier).second) {
        identifier += "-" + std::to_string(n);
        taken.insert(identifier);
    }
    return identifier;
}

// The package as it grows.
class Package {
public:
    explicit Package(const QtiWish& wish) : wish_(wish) {}

    void add(const Item& item) {
        const std::size_t n = files_.size() + 1;
        const std::string identifier = identifier_of(text_of(item.fields, "id"), n, taken_);
        std::string number = std::to_string(n);
        number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
        const std::string href = "items/item-" + number + ".xml";
        std::set<std::string> used;
        const QtiPictures pictures{[&](const std::string& name) {
            const std::string place = picture_place(name, item);
            if (!place.empty()) used.insert(place);
            return place.empty() ? place : "../" + place;
        }};
        files_.push_back({href, qti_item(item, identifier, wish_.language, pictures)});
        std::string resource = "  <resource identifier=\"R" + number +
                               "\" type=\"imsqti_item_xmlv3p0\" href=\"" + href +
                               "\">\n   <file href=\"" + href + "\"/>\n";
        for (const std::string& place : used) {
            resource += "   <dependency identifierref=\"" + media_[place].identifier + "\"/>\n";
        }
        resources_ += resource + "  </resource>\n";
    }

    Result<Written> finish() {
        std::vector<packs::ZipFile> files = {{"imsmanifest.xml", manifest()}};
        const std::size_t items = files_.size();
        for (packs::ZipFile& file : files_) files.push_back(std::move(file));
        for (auto& [place, medium] : media_) files.push_back({place, std::move(medium.bytes)});
        Result<std::string> bytes = packs::write_zip(files);
        if (!bytes) return bytes.error();
        return Written{std::move(*bytes), std::move(problems_), items};
    }

    void leave_out(const Item& item, const std::string& why) {
        problems_.push_back({item.file, item.line,
                             "question '" + text_of(item.fields, "id") + "' is left out: " + why,
                             "keep it in the bank's Lua file"});
    }

private:
    struct Medium {
        std::string identifier, bytes;
    };

    // "media:illustrations/x.svg" and "x.svg" as names of the package.
    std::string picture_place(const std::string& name, const Item& item) {
        std::string file = name.starts_with("media:") ? name.substr(6) : name;
        if (file.starts_with("media/")) file.erase(0, 6);
        const std::string place = (name.starts_with("media:") ? "kiosk/" : "media/") + file;
        if (media_.contains(place)) return place;
        auto bytes = wish_.picture ? wish_.picture(name) : std::nullopt;
        if (!bytes) {
            problems_.push_back(
                {item.file, item.line, "picture '" + name + "' is not in the package",
                 "it was not found; its name travels all the same", packs::Severity::warning});
            return {};
        }
        media_[place] = {"M" + std::to_string(media_.size() + 1), std::move(*bytes)};
        return place;
    }

    std::string manifest() const {
        std::string text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<manifest xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\"\n"
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
            " xsi:schemaLocation=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 "
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd\"\n"
            " identifier=\"bank-" +
            xml_escaped(wish_.title) +
            "\">\n"
            " <metadata>\n  <schema>QTI Package</schema>\n  <schemaversion>3.0.0</schemaversion>\n"
            " </metadata>\n <organizations/>\n <resources>\n" +
            resources_;
        for (const auto& [place, medium] : media_) {
            text += "  <resource identifier=\"" + medium.identifier +
                    "\" type=\"webcontent\" href=\"" + xml_escaped(place) +
                    "\">\n   <file href=\"" + xml_escaped(place) + "\"/>\n  </resource>\n";
        }
        return text + " </resources>\n</manifest>\n";
    }

    const QtiWish& wish_;
    std::vector<packs::ZipFile> files_;
    std::map<std::string, Medium> media_;
    std::set<std::string> taken_;
    std::string resources_;
    std::vector<packs::Problem> problems_;
};

}  // namespace

Result<Written> write_qti(const std::vector<Item>& items, const QtiWish& wish) {
    Package package(wish);
    for (const Item& item : items) {
        const std::string why = why_not(item);
        if (why.empty()) {
            package.add(item);
        } else {
            package.leave_out(item, why);
        }
    }
    return package.finish();
}

}  // namespace suluh::banks
