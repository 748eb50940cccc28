/** Texts by paragraphs: which versions there were, and how two of them differ. */
@NullMarked
package org.rapporteur.query.text;

import org.jspecify.annotations.NullMarked;
