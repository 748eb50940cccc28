/** The credentials of programs, and the files that only their owner may read. */
@NullMarked
package org.rapporteur.launcher.access;

import org.jspecify.annotations.NullMarked;
