/** What can happen to a declaration or another adopted text. */
@NullMarked
package org.rapporteur.language.declaration;

import org.jspecify.annotations.NullMarked;
