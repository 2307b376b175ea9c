#pragma once

/// Has the C library's allocator ask the system rarely and keep what it has.
///
/// Does nothing where the C library has no such settings.
void koryu_grow_in_large_steps(void);
