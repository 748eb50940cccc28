/** Sources: the evidence that acts cite. */
@NullMarked
package org.rapporteur.command.source;

import org.jspecify.annotations.NullMarked;
