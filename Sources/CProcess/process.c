// System calls that the headers show only to those who ask for extensions of the standard, as Swift's do not.
#define _GNU_SOURCE
#include "CProcess.h"

#include <fcntl.h>
#include <unistd.h>

int folio_pipe(int ends[2]) {
#ifdef __linux__
    return pipe2(ends, O_CLOEXEC);
#else
    if (pipe(ends) != 0) return -1;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
#endif
}

void folio_spawn_without_files(
    posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, int first) {
#if defined(__GLIBC__)
    (void)attributes;
    posix_spawn_file_actions_addclosefrom_np(actions, first);
#elif defined(__APPLE__)
    (void)actions;
    (void)first;
    short flags = 0;
    posix_spawnattr_getflags(attributes, &flags);
    posix_spawnattr_setflags(attributes, flags | POSIX_SPAWN_CLOEXEC_DEFAULT);
#else
    (void)actions;
    (void)attributes;
    (void)first;
#endif
}
