/** What all views share: how a document evolves, keeps its versions and is asked for at a position. */
@NullMarked
package org.rapporteur.query.kit;

import org.jspecify.annotations.NullMarked;
