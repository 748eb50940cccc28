/** Errors as both services answer them: problem details of RFC 9457, never a stack trace. */
@NullMarked
package org.rapporteur.web.problem;

import org.jspecify.annotations.NullMarked;
