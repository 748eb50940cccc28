/** How events become canonical JSON text and how text of any earlier revision becomes events again. */
@NullMarked
package org.rapporteur.language.codec;

import org.jspecify.annotations.NullMarked;
