// XML from outside, read by libxml2: UTF-8 only, no document type (so no entities of its own and
// nothing from elsewhere), bounded size and depth. A parsed document is read in place.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

struct _xmlDoc;
struct _xmlNode;

namespace suluh::sheets {

constexpr std::size_t kMaxXml = std::size_t{8} << 20;

// An element of a document that is alive, or none: then everything about it is empty.
class Xml {
public:
    Xml() = default;
    explicit Xml(_xmlNode* node) : node_(node) {}

    explicit operator bool() const { return node_ != nullptr; }
    [[nodiscard]] std::string name() const;  // without prefix
    [[nodiscard]] int line() const;
    [[nodiscard]] std::string attribute(std::string_view name) const;  // empty: none
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::vector<Xml> children() const;  // elements alone
    [[nodiscard]] std::vector<Xml> children(std::string_view name) const;
    [[nodiscard]] Xml child(std::string_view name) const;             // the first
    [[nodiscard]] std::vector<Xml> all(std::string_view name) const;  // at any depth
    [[nodiscard]] Xml first(std::string_view name) const;             // at any depth
    // Everything it says. replace may give another text for an element below and what is in it.
    using Replace = std::function<bool(const Xml& element, std::string& text)>;
    [[nodiscard]] std::string text(const Replace& replace = {}) const;
    friend bool operator==(const Xml&, const Xml&) = default;

private:
    _xmlNode* node_ = nullptr;
};

class XmlDocument {
public:
    // The error names the line.
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view bytes);
    [[nodiscard]] Xml root() const;

private:
    struct Free {
        void operator()(_xmlDoc* document) const noexcept;
    };
    explicit XmlDocument(_xmlDoc* document) : document_(document) {}
    std::unique_ptr<_xmlDoc, Free> document_;
};

// A text as content or as an attribute's value. Fails on what XML cannot hold.
[[nodiscard]] std::string xml_escaped(std::string_view text);
[[nodiscard]] bool fits_xml(std::string_view text);

}  // namespace suluh::sheets
