/** What follows in another stream: acts that nobody has to think of, each recorded once for its cause. */
@NullMarked
package org.rapporteur.command.automation;

import org.jspecify.annotations.NullMarked;
