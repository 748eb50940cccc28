/** Discrepancies: questions on which sources disagree. */
@NullMarked
package org.rapporteur.command.discrepancy;

import org.jspecify.annotations.NullMarked;
