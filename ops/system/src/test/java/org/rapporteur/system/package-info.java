/** Tests of the whole system: over HTTP, through the tool and in a browser. */
@NullMarked
package org.rapporteur.system;

import org.jspecify.annotations.NullMarked;
