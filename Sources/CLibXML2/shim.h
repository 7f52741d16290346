#include <libxml/parser.h>
#include <libxml/xmlerror.h>

// The version of the library that runs: a variable in some releases, a macro in others.
static inline const char *ksbcheck_libxml2_version(void) { return xmlParserVersion; }
