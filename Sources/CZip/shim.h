// The library's own header where it is installed, never copied.

#ifndef ECOMAP_CZIP_SHIM_H
#define ECOMAP_CZIP_SHIM_H

#include <zip.h>

#endif
