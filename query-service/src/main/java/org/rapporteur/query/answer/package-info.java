/** Answers as values, and the one place that writes them over HTTP. */
@NullMarked
package org.rapporteur.query.answer;

import org.jspecify.annotations.NullMarked;
