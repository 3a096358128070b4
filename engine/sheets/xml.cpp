#include "sheets/xml.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "base/utf8.h"

namespace suluh::sheets {

namespace {

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

void collect(xmlNode* node, std::string_view name, std::vector<Xml>& found) {
    for (xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type != XML_ELEMENT_NODE) continue;
        if (view_of(child->name) == name) found.emplace_back(child);
        collect(child, name, found);
    }
}

void collect_text(xmlNode* node, const Xml::Replace& replace, std::string& text) {
    for (xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            text += view_of(child->content);
        } else if (child->type == XML_ELEMENT_NODE) {
            if (!replace || !replace(Xml(child), text)) collect_text(child, replace, text);
        }
    }
}

xmlAttr* find_attribute(xmlNode* node, std::string_view name) {
    if (node == nullptr) return nullptr;
    for (xmlAttr* one = node->properties; one != nullptr; one = one->next) {
        if (view_of(one->name) == name) return one;
    }
    return nullptr;
}

struct FreeContext {
    void operator()(xmlParserCtxt* context) const noexcept { xmlFreeParserCtxt(context); }
};

}  // namespace

std::string Xml::name() const {
    return node_ == nullptr ? std::string() : std::string(view_of(node_->name));
}

int Xml::line() const {
    return node_ == nullptr ? 0 : static_cast<int>(xmlGetLineNo(node_));
}

bool Xml::has(std::string_view name) const {
    return find_attribute(node_, name) != nullptr;
}

std::string Xml::attribute(std::string_view name) const {
    const xmlAttr* found = find_attribute(node_, name);
    std::string text;
    for (const xmlNode* part = found != nullptr ? found->children : nullptr; part != nullptr;
         part = part->next) {
        text += view_of(part->content);
    }
    return text;
}

std::vector<Xml> Xml::children() const {
    std::vector<Xml> found;
    if (node_ == nullptr) return found;
    for (xmlNode* child = node_->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) found.emplace_back(child);
    }
    return found;
}

std::vector<Xml> Xml::children(std::string_view name) const {
    std::vector<Xml> found = children();
    std::erase_if(found, [&](const Xml& one) { return one.name() != name; });
    return found;
}

Xml Xml::child(std::string_view name) const {
    const std::vector<Xml> found = children(name);
    return found.empty() ? Xml() : found.front();
}

std::vector<Xml> Xml::all(std::string_view name) const {
    std::vector<Xml> found;
    if (node_ != nullptr) collect(node_, name, found);
    return found;
}

Xml Xml::first(std::string_view name) const {
    const std::vector<Xml> found = all(name);
    return found.empty() ? Xml() : found.front();
}

std::string Xml::text(const Replace& replace) const {
    std::string text;
    if (node_ != nullptr) collect_text(node_, replace, text);
    return text;
}

void XmlDocument::Free::operator()(_xmlDoc* document) const noexcept {
    xmlFreeDoc(document);
}

Xml XmlDocument::root() const {
    return Xml(xmlDocGetRootElement(document_.get()));
}

Result<XmlDocument> XmlDocument::parse(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.size() > kMaxXml) return Error{Fault::refused, "larger than 8 MiB"};
    if (!is_utf8(bytes)) return Error{Fault::bad_input, "not UTF-8 → save it as UTF-8"};
    // Seen before the parser does: what it would define could grow without end.
    if (bytes.find("<!DOCTYPE") != std::string_view::npos) {
        return Error{Fault::refused, "has a document type (<!DOCTYPE) → take it out"};
    }
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlNewParserCtxt());
    if (!context) return Error{Fault::internal, "no memory for XML"};
    constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                             XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES;
    xmlDoc* read = xmlCtxtReadMemory(context.get(), bytes.data(), static_cast<int>(bytes.size()),
                                     nullptr, "UTF-8", kOptions);
    XmlDocument document(read);
    if (read == nullptr || xmlDocGetRootElement(read) == nullptr) {
        const xmlError* error = xmlCtxtGetLastError(context.get());
        std::string why = error != nullptr && error->message != nullptr ? error->message : "no XML";
        while (why.ends_with('\n')) why.pop_back();
        const int line = error != nullptr ? error->line : 0;
        return Error{Fault::bad_input, "line " + std::to_string(line) + ": " + why};
    }
    return document;
}

bool fits_xml(std::string_view text) {
    if (!is_utf8(text)) return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return false;
        if (text.substr(at).starts_with("\xEF\xBF\xBE") ||
            text.substr(at).starts_with("\xEF\xBF\xBF")) {
            return false;
        }
    }
    return true;
}

std::string xml_escaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            // A parser would make blanks or line ends of them.
            case '\r': escaped += "&#13;"; break;
            case '\n': escaped += "&#10;"; break;
            case '\t': escaped += "&#9;"; break;
            default: escaped += c;
        }
    }
    return escaped;
}

}  // namespace suluh::sheets
