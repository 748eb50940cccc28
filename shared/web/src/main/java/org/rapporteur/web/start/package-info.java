/** How a service starts by itself: by the name of its own settings, and with one sentence where it cannot. */
@NullMarked
package org.rapporteur.web.start;

import org.jspecify.annotations.NullMarked;
