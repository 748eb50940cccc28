/** What can happen to a discrepancy, a question on which sources disagree. */
@NullMarked
package org.rapporteur.language.discrepancy;

import org.jspecify.annotations.NullMarked;
