/** The demo sign-in: an OpenID Connect provider for evaluation, whose accounts are roles and not persons. */
@NullMarked
package org.rapporteur.launcher.signin;

import org.jspecify.annotations.NullMarked;
