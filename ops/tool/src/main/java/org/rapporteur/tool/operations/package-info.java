/** What an administrator does to the views of a running query service. */
@NullMarked
package org.rapporteur.tool.operations;

import org.jspecify.annotations.NullMarked;
