/** Texts of which only one form is accepted: canonical base64, canonical decimal numbers, well-formed UTF-8. */
@NullMarked
package org.rapporteur.tlog.encoding;

import org.jspecify.annotations.NullMarked;
