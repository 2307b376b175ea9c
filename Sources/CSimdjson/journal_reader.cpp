#include "journal_reader.h"
