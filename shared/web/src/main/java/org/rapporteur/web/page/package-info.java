/** Lists: their cursors and their form. */
@NullMarked
package org.rapporteur.web.page;

import org.jspecify.annotations.NullMarked;
