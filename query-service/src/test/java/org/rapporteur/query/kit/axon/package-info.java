/** How views are fed, tested. */
@NullMarked
package org.rapporteur.query.kit.axon;

import org.jspecify.annotations.NullMarked;
