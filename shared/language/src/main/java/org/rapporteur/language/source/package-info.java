/** What can happen to a source of evidence. */
@NullMarked
package org.rapporteur.language.source;

import org.jspecify.annotations.NullMarked;
