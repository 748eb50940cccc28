/** What an act is, which acts there are, and how one is read from JSON. */
@NullMarked
package org.rapporteur.command.act;

import org.jspecify.annotations.NullMarked;
