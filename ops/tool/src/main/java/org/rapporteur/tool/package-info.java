/** The command-line tool: a client of the services, usable outside a checkout. */
@NullMarked
package org.rapporteur.tool;

import org.jspecify.annotations.NullMarked;
