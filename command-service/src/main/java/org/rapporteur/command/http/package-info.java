/** The HTTP edge: one controller method for all acts, and the catalogue of them. */
@NullMarked
package org.rapporteur.command.http;

import org.jspecify.annotations.NullMarked;
