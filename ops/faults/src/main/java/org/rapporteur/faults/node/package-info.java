/** The application process that is killed: appends what it is asked for over a pipe, and projects all views. */
@NullMarked
package org.rapporteur.faults.node;

import org.jspecify.annotations.NullMarked;
