/** Who was at which meeting. */
@NullMarked
package org.rapporteur.query.attendance;

import org.jspecify.annotations.NullMarked;
