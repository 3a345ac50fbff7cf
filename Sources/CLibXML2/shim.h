// Where libxml2 was built with ICU, its headers include ICU's, which clash with the copy of ICU that
// Foundation brings. We use no converter of libxml2's, the only thing that the switch is about.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
