/** Texts that people read, by language, and texts in paragraphs. */
@NullMarked
package org.rapporteur.language.text;

import org.jspecify.annotations.NullMarked;
