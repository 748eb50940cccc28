/** What pages for people share. */
@NullMarked
package org.rapporteur.query.page;

import org.jspecify.annotations.NullMarked;
