/** The consents of each party: what counts as one, what takes it back, which reservations delay it. */
@NullMarked
package org.rapporteur.effect.consent;

import org.jspecify.annotations.NullMarked;
