/** Minutes, and what stands for them: their acts and their rules. */
@NullMarked
package org.rapporteur.command.minutes;

import org.jspecify.annotations.NullMarked;
