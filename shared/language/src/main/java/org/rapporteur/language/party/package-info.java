/** Who acts: states, organisations, agencies and persons. */
@NullMarked
package org.rapporteur.language.party;

import org.jspecify.annotations.NullMarked;
