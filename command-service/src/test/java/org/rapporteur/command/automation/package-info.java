/** What follows from what, of what notice is given, and that it is recorded once. */
@NullMarked
package org.rapporteur.command.automation;

import org.jspecify.annotations.NullMarked;
