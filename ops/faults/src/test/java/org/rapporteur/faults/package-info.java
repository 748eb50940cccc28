/** Short runs, and runs that must fail. */
@NullMarked
package org.rapporteur.faults;

import org.jspecify.annotations.NullMarked;
