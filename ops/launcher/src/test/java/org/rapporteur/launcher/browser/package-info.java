/** The started whole in a real browser. */
@NullMarked
package org.rapporteur.launcher.browser;

import org.jspecify.annotations.NullMarked;
