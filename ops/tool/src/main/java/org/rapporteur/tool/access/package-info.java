/** The credentials of programs, and the files that only their owner may read. */
@NullMarked
package org.rapporteur.tool.access;

import org.jspecify.annotations.NullMarked;
