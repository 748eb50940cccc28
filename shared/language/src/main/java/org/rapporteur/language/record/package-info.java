/** What is the same for every stream: who records, on what grounds, what is refused, and corrections of the record. */
@NullMarked
package org.rapporteur.language.record;

import org.jspecify.annotations.NullMarked;
