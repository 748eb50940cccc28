/** The started whole, over HTTP, with the real sample. */
@NullMarked
package org.rapporteur.launcher.system;

import org.jspecify.annotations.NullMarked;
