// The library's own header where it is installed, never copied.

#ifndef ECOMAP_CEXPAT_SHIM_H
#define ECOMAP_CEXPAT_SHIM_H

#include <expat.h>

#endif
