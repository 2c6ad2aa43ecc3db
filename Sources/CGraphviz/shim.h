// What Swift cannot import from Graphviz, as static inline functions, each saying why.
// Nothing here keeps state: a static variable would exist once in every object file that
// includes this header. Graphviz's own headers are used where they are installed, never copied.

#ifndef ECOMAP_CGRAPHVIZ_SHIM_H
#define ECOMAP_CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

// The head of an edge. Why: `aghead` is a function-like macro.
static inline Agnode_t *ecomap_gv_head(Agedge_t *edge) { return aghead(edge); }

// The tail of an edge. Why: `agtail` is a function-like macro.
static inline Agnode_t *ecomap_gv_tail(Agedge_t *edge) { return agtail(edge); }

// The place of an edge or a subgraph in the order in which such were made. Why: `AGSEQ` is a macro.
static inline uint64_t ecomap_gv_sequence(void *object) { return AGSEQ(object); }

// The bounding box of a laid-out graph in points. Why: `GD_bb` is a macro over an untyped record.
static inline boxf ecomap_gv_bounds(Agraph_t *graph) { return GD_bb(graph); }

// The centre of a placed node in points, y up. Why: `ND_coord` is a macro.
static inline pointf ecomap_gv_centre(Agnode_t *node) { return ND_coord(node); }

// The width of a placed node in inches. Why: `ND_width` is a macro.
static inline double ecomap_gv_width(Agnode_t *node) { return ND_width(node); }

// The height of a placed node in inches. Why: `ND_height` is a macro.
static inline double ecomap_gv_height(Agnode_t *node) { return ND_height(node); }

// How many curves an edge has; 0 when it was not routed.
// Why: `ED_spl` is a macro, and the count is `int` or `size_t` by version.
static inline size_t ecomap_gv_curve_count(Agedge_t *edge) {
  return ED_spl(edge) ? (size_t)ED_spl(edge)->size : 0;
}

// How many control points curve `i` of an edge has: 3n + 1. Why: as above.
static inline size_t ecomap_gv_point_count(Agedge_t *edge, size_t i) {
  return (size_t)ED_spl(edge)->list[i].size;
}

// Control point `j` of curve `i`, y up.
// Why: `ED_spl` is a macro; this also spares Swift the pointer arithmetic.
static inline pointf ecomap_gv_point(Agedge_t *edge, size_t i, size_t j) {
  return ED_spl(edge)->list[i].list[j];
}

// Whether curve `i` has an arrow at its start, and the arrow's tip.
// Why: `sflag` is `int` or `uint32_t` by version, and valid tips hang on it.
static inline int ecomap_gv_start_tip(Agedge_t *edge, size_t i, pointf *tip) {
  *tip = ED_spl(edge)->list[i].sp;
  return ED_spl(edge)->list[i].sflag != 0;
}

// Whether curve `i` has an arrow at its end, and the arrow's tip. Why: as above.
static inline int ecomap_gv_end_tip(Agedge_t *edge, size_t i, pointf *tip) {
  *tip = ED_spl(edge)->list[i].ep;
  return ED_spl(edge)->list[i].eflag != 0;
}

// Whether an edge has a placed label, and the label's centre, y up.
// Why: `ED_label` is a macro, and `set` is a `boolean` of changing width.
static inline int ecomap_gv_label(Agedge_t *edge, pointf *centre) {
  textlabel_t *label = ED_label(edge);
  if (!label || !label->set) return 0;
  *centre = label->pos;
  return 1;
}

// What `dladdr` answers. glibc declares it only under _GNU_SOURCE, and a module built with that
// disagrees with Swift's own Glibc module about `fd_set`, which fails to compile; so the function
// and its record are declared here under names of our own.
struct ecomap_gv_library { const char *path; void *base; const char *symbol; void *address; };
#if defined(__APPLE__)
extern int ecomap_gv_dladdr(const void *, struct ecomap_gv_library *) __asm__("_dladdr");
#else
extern int ecomap_gv_dladdr(const void *, struct ecomap_gv_library *) __asm__("dladdr");
#endif

// The file libgvc was loaded from, or NULL: the plugin libraries live beside it.
// Why: Swift cannot pass the address of a C function as a data pointer.
static inline const char *ecomap_gv_library_path(void) {
  struct ecomap_gv_library library;
  return ecomap_gv_dladdr((const void *)&gvContextPlugins, &library) ? library.path : NULL;
}

// Opens a plugin library by path and finds its description, or NULL.
// Why: the result of `dlsym` has no type. The library is never closed: the context keeps pointers
// into it.
static inline gvplugin_library_t *ecomap_gv_open_plugin(const char *path, const char *symbol) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  return library ? (gvplugin_library_t *)dlsym(library, symbol) : NULL;
}

// Puts the C library's random numbers back to one start.
// Why: sfdp draws from them before seeding them, so a layout would depend on those before
// it; and Swift does not see `srand` on every platform.
static inline void ecomap_gv_seed(void) {
  srand(1);
  srand48(1);
}

#endif
