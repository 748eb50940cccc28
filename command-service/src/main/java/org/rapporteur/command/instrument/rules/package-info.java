/** The rules that the facts of an instrument keep to, by what they are about. */
@NullMarked
package org.rapporteur.command.instrument.rules;

import org.jspecify.annotations.NullMarked;
