/** What can happen to a forum, a body that meets. */
@NullMarked
package org.rapporteur.language.forum;

import org.jspecify.annotations.NullMarked;
