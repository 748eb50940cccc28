/** What answers have in common, tested. */
@NullMarked
package org.rapporteur.query.http;

import org.jspecify.annotations.NullMarked;
