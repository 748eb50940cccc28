/** What can happen to a meeting. */
@NullMarked
package org.rapporteur.language.meeting;

import org.jspecify.annotations.NullMarked;
