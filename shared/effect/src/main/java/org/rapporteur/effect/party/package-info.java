/** For whom an instrument is in effect, and what reservations change between two parties. */
@NullMarked
package org.rapporteur.effect.party;

import org.jspecify.annotations.NullMarked;
