/** Declarations and other adopted texts. */
@NullMarked
package org.rapporteur.command.declaration;

import org.jspecify.annotations.NullMarked;
