/** Names of the subjects of the record: a kind and a slug. */
@NullMarked
package org.rapporteur.language.identity;

import org.jspecify.annotations.NullMarked;
