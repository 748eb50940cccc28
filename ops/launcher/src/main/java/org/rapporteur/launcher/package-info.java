/** The one-command start and the command-line tool. */
@NullMarked
package org.rapporteur.launcher;

import org.jspecify.annotations.NullMarked;
