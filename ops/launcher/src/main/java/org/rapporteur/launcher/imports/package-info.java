/** Sends a file of acts to a command service, line by line, as any client would. */
@NullMarked
package org.rapporteur.launcher.imports;

import org.jspecify.annotations.NullMarked;
