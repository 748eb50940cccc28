/** Every act of a subject: who, when, why, and on what ground. */
@NullMarked
package org.rapporteur.query.acts;

import org.jspecify.annotations.NullMarked;
