/** Who calls, through which client, in which roles; taken from the claims of an OpenID Connect token. */
@NullMarked
package org.rapporteur.web.access;

import org.jspecify.annotations.NullMarked;
