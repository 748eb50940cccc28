/** What can happen to a commitment. */
@NullMarked
package org.rapporteur.language.commitment;

import org.jspecify.annotations.NullMarked;
