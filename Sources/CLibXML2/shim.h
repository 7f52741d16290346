#include <libxml/parser.h>
#include <libxml/xmlerror.h>

// The version of the library that runs: a variable in some releases, a macro in others.
static inline const char *ksbcheck_libxml2_version(void) { return xmlParserVersion; }

static void ksbcheck_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// As xmlParseChunk; what the library says of encodings goes to standard error by itself, past all
// callbacks of the parser, and is ignored meanwhile.
static inline int ksbcheck_parse_chunk(
    xmlParserCtxtPtr parser, const char *chunk, int size, int is_last) {
  xmlGenericErrorFunc function = xmlGenericError;
  void *context = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(NULL, ksbcheck_ignore);
  int status = xmlParseChunk(parser, chunk, size, is_last);
  xmlSetGenericErrorFunc(context, function);
  return status;
}
