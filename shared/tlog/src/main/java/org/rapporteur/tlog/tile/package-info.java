/** Tiled logs (c2sp.org/tlog-tiles): tiles, entry bundles, their paths, and the log that is made of them. */
@NullMarked
package org.rapporteur.tlog.tile;

import org.jspecify.annotations.NullMarked;
