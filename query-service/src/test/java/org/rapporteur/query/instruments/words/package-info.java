/** The explanations of instruments in words, tested. */
@NullMarked
package org.rapporteur.query.instruments.words;

import org.jspecify.annotations.NullMarked;
