#ifndef CPROCESS_H
#define CPROCESS_H

#include <spawn.h>

/// Makes a pipe whose ends no started program inherits; 0, or -1 with errno.
int folio_pipe(int ends[2]);

/// Has a program started with these actions and attributes get no file from `first` on, whatever other code
/// left open. Set after the other actions and flags.
void folio_spawn_without_files(
    posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, int first);

#endif
