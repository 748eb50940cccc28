/** Command lines: arguments, folders, the terminal, and why a command fails. */
@NullMarked
package org.rapporteur.tool.line;

import org.jspecify.annotations.NullMarked;
