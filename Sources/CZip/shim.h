#pragma once
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#if LIBZIP_VERSION_MAJOR < 1 || (LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 6)
#error "libzip 1.6 or later is needed."
#endif

/// A source that owns a copy of `bytes`; NULL without memory.
static inline zip_source_t *zip_source_copying(const void *bytes, size_t count, zip_error_t *error) {
  void *copy = malloc(count ? count : 1);
  if (!copy) {
    zip_error_set(error, ZIP_ER_MEMORY, 0);
    return NULL;
  }
  if (count) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (!source) free(copy);
  return source;
}

/// What the caller reads from and opens for reading; a source that fails to open is given back.
static inline zip_t *zip_open_owning(zip_source_t *source, int flags, zip_error_t *error) {
  zip_t *archive = zip_open_from_source(source, flags, error);
  if (!archive) zip_source_free(source);
  return archive;
}
