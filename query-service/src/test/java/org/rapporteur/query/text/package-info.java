/** Versions of texts and their differences, tested. */
@NullMarked
package org.rapporteur.query.text;

import org.jspecify.annotations.NullMarked;
