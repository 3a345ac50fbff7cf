// Written by Scripts/list-templates: run it again after adding, renaming or removing a template.
#include "BuiltinTemplates.h"

// The compilers of the toolchains that build Folio know #embed; it is older than the standard they default to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/csv/statement.csv" suffix(,)
0};

static const struct folio_builtin_template files[] = {
    {"csv/statement.csv", file_0, sizeof file_0 - 1},
};

size_t folio_builtin_template_count(void) { return sizeof files / sizeof files[0]; }

struct folio_builtin_template folio_builtin_template(size_t index) { return files[index]; }
