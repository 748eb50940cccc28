/** Sends a file of acts to a command service, line by line, as any client would. */
@NullMarked
package org.rapporteur.tool.imports;

import org.jspecify.annotations.NullMarked;
