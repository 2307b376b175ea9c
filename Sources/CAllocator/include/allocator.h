#pragma once

/// Has the C library's allocator ask the system for 4 MiB at a time.
///
/// Does nothing where the C library has no such settings.
void koryu_grow_in_large_steps(void);
