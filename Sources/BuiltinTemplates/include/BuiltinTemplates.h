#pragma once

#include <stddef.h>

// A file of the folder Templates, as it was when the program was built.
struct folio_builtin_template {
    // The path below Templates, with slashes; ends with a zero byte.
    const char *_Nonnull name;
    // The file's bytes; they live as long as the program.
    const unsigned char *_Nonnull bytes;
    size_t length;
};

// How many files there are.
size_t folio_builtin_template_count(void);

// A file; the index must be smaller than the count.
struct folio_builtin_template folio_builtin_template(size_t index);
