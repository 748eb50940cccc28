/** The network, tested. */
@NullMarked
package org.rapporteur.query.network;

import org.jspecify.annotations.NullMarked;
