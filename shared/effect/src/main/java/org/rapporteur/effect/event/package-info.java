/** How the events on record of an instrument become such facts. */
@NullMarked
package org.rapporteur.effect.event;

import org.jspecify.annotations.NullMarked;
