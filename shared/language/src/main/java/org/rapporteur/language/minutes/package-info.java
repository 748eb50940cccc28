/** What can happen to minutes. */
@NullMarked
package org.rapporteur.language.minutes;

import org.jspecify.annotations.NullMarked;
