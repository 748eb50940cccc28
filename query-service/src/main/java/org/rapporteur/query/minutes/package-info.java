/** Minutes, and what stands for them: their review, their versions, and how these differ. */
@NullMarked
package org.rapporteur.query.minutes;

import org.jspecify.annotations.NullMarked;
