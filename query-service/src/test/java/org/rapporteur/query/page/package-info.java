/** Pages for people, tested. */
@NullMarked
package org.rapporteur.query.page;

import org.jspecify.annotations.NullMarked;
