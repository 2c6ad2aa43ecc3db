// libxlsxwriter's own header where it is installed, never copied. Everything that is used of it are
// functions, plain records and enumerations, which Swift imports as they are; so there is no shim
// function here.

#ifndef ECOMAP_CXLSXWRITER_SHIM_H
#define ECOMAP_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
