/** What a round does: one kind of fault under load, and then the check. */
@NullMarked
package org.rapporteur.faults.round;

import org.jspecify.annotations.NullMarked;
