// Written by Scripts/list-templates: run it again after adding, renaming or removing a template.
#include "BuiltinTemplates.h"

// The compilers of the toolchains that build Folio know #embed; it is older than the standard they default to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/csv/statement.csv" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../../Templates/html/_macros.html" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../Templates/html/_page.html" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../Templates/html/_statement.css" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../Templates/html/statement.html" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../../Templates/ofx/_statement-sgml.ofx" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../../Templates/ofx/_statement-xml.ofx" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../../Templates/ofx/ofx-102-utf8.ofx" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../../Templates/ofx/ofx-102.ofx" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../../Templates/ofx/ofx-220-utf8.ofx" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../../Templates/ofx/ofx-220.ofx" suffix(,)
0};

static const struct folio_builtin_template files[] = {
    {"csv/statement.csv", file_0, sizeof file_0 - 1},
    {"html/_macros.html", file_1, sizeof file_1 - 1},
    {"html/_page.html", file_2, sizeof file_2 - 1},
    {"html/_statement.css", file_3, sizeof file_3 - 1},
    {"html/statement.html", file_4, sizeof file_4 - 1},
    {"ofx/_statement-sgml.ofx", file_5, sizeof file_5 - 1},
    {"ofx/_statement-xml.ofx", file_6, sizeof file_6 - 1},
    {"ofx/ofx-102-utf8.ofx", file_7, sizeof file_7 - 1},
    {"ofx/ofx-102.ofx", file_8, sizeof file_8 - 1},
    {"ofx/ofx-220-utf8.ofx", file_9, sizeof file_9 - 1},
    {"ofx/ofx-220.ofx", file_10, sizeof file_10 - 1},
};

size_t folio_builtin_template_count(void) { return sizeof files / sizeof files[0]; }

struct folio_builtin_template folio_builtin_template(size_t index) { return files[index]; }
