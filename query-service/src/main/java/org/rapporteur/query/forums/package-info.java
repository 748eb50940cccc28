/** Forums: bodies that meet, with their members. */
@NullMarked
package org.rapporteur.query.forums;

import org.jspecify.annotations.NullMarked;
