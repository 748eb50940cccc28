/** What an operator sees of the views and may do to them. */
@NullMarked
package org.rapporteur.query.operations;

import org.jspecify.annotations.NullMarked;
