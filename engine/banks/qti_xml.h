// XML by the names that the files of QTI use.
#pragma once

#include "sheets/xml.h"

namespace suluh::banks {

using sheets::fits_xml;
using sheets::Xml;
using sheets::xml_escaped;
using sheets::XmlDocument;

}  // namespace suluh::banks
