#pragma once

#include <stddef.h>

// A file of the folder Narrations, as it was when the program was built.
struct folio_builtin_narrations_file {
    // The name, such as ng.rules; ends with a zero byte.
    const char *_Nonnull name;
    // The file's bytes; they live as long as the program.
    const unsigned char *_Nonnull bytes;
    size_t length;
};

// How many files there are.
size_t folio_builtin_narrations_count(void);

// A file; the index must be smaller than the count.
struct folio_builtin_narrations_file folio_builtin_narrations(size_t index);
