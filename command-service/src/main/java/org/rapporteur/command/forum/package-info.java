/** Forums: bodies that meet, their members and partners. */
@NullMarked
package org.rapporteur.command.forum;

import org.jspecify.annotations.NullMarked;
