/** The command service over HTTP, as a client meets it: real tokens, a real database, the started service. */
@NullMarked
package org.rapporteur.command.http;

import org.jspecify.annotations.NullMarked;
