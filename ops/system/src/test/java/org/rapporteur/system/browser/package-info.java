/** The started whole in a real browser. */
@NullMarked
package org.rapporteur.system.browser;

import org.jspecify.annotations.NullMarked;
