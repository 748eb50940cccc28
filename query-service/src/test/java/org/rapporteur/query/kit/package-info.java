/** What all views share, tested. */
@NullMarked
package org.rapporteur.query.kit;

import org.jspecify.annotations.NullMarked;
