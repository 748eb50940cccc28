/** The whole command side, for tests of what goes beyond one stream. */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
