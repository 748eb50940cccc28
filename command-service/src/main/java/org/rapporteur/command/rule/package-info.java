/** Facts on record, and the one form in which every rule about them is written. */
@NullMarked
package org.rapporteur.command.rule;

import org.jspecify.annotations.NullMarked;
