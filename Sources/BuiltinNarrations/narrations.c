// Written by Scripts/list-narrations: run it again after adding, renaming or removing a file of rules.
#include "BuiltinNarrations.h"

// The compilers of the toolchains that build Folio know #embed; it is older than the standard they default to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Narrations/common.rules" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../../Narrations/gh.rules" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../Narrations/ke.rules" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../Narrations/ng.rules" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../Narrations/za.rules" suffix(,)
0};

static const struct folio_builtin_narrations_file files[] = {
    {"common.rules", file_0, sizeof file_0 - 1},
    {"gh.rules", file_1, sizeof file_1 - 1},
    {"ke.rules", file_2, sizeof file_2 - 1},
    {"ng.rules", file_3, sizeof file_3 - 1},
    {"za.rules", file_4, sizeof file_4 - 1},
};

size_t folio_builtin_narrations_count(void) { return sizeof files / sizeof files[0]; }

struct folio_builtin_narrations_file folio_builtin_narrations(size_t index) { return files[index]; }
