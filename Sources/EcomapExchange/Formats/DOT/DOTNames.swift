/// The names of Graphviz's attributes, see https://graphviz.org/doc/info/attrs.html.
///
/// All but `area`, which only one layout asks for and the map has for every actor.
enum DOTNames {
  /// The names that mean something to Graphviz or that it writes itself.
  static let ofGraphviz: Set<String> = [
    "_background", "_draw_", "_hdraw_", "_hldraw_", "_ldraw_", "_tdraw_", "_tldraw_", "Damping",
    "K",
    "URL", "arrowhead", "arrowsize", "arrowtail", "bb", "beautify", "bgcolor", "center",
    "charset", "class", "cluster", "clusterrank", "color", "colorscheme", "comment", "compound",
    "concentrate", "constraint", "decorate", "defaultdist", "dim", "dimen", "dir",
    "diredgeconstraints",
    "distortion", "dpi", "edgeURL", "edgehref", "edgetarget", "edgetooltip", "epsilon", "esep",
    "fillcolor", "fixedsize", "fontcolor", "fontname", "fontnames", "fontpath", "fontsize",
    "forcelabels", "gradientangle", "group", "headURL", "headclip", "headhref", "headlabel",
    "headport", "headtarget", "headtooltip", "head_lp", "height", "href", "image", "imagepath",
    "imagepos", "imagescale", "inputscale", "labelURL", "label_scheme", "labelangle",
    "labeldistance", "labelfloat", "labelfontcolor", "labelfontname", "labelfontsize", "labelhref",
    "labeljust", "labelloc", "labeltarget", "labeltooltip", "landscape", "layer", "layerlistsep",
    "layers", "layerselect", "layersep", "layout", "len", "levels", "levelsgap", "lhead", "lheight",
    "linelength", "lp", "ltail", "lwidth", "margin", "maxiter", "mclimit", "mindist", "minlen",
    "mode", "model", "newrank", "nodesep", "nojustify", "normalize", "notranslate", "nslimit",
    "nslimit1", "oneblock", "ordering", "orientation", "outputorder", "overlap", "overlap_scaling",
    "overlap_shrink", "pack", "packmode", "pad", "page", "pagedir", "pencolor", "penwidth",
    "peripheries", "pin", "pos", "quadtree", "quantum", "radius", "rank", "rankdir", "ranksep",
    "ratio", "rects", "regular", "remincross", "repulsiveforce", "resolution", "root", "rotate",
    "rotation", "samehead", "sametail", "samplepoints", "scale", "searchsize", "sep", "shape",
    "shapefile", "showboxes", "sides", "size", "skew", "smoothing", "sortv", "splines", "style",
    "stylesheet", "tailURL", "tail_lp", "tailclip", "tailhref", "taillabel", "tailport",
    "tailtarget",
    "tailtooltip", "target", "tooltip", "truecolor", "vertices", "viewport", "voro_margin",
    "weight",
    "width", "xdotversion", "xlabel", "xlp", "z",
  ]
}
