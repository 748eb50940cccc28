/** What every answer has in common: its position, its language, its caching, who may ask. */
@NullMarked
package org.rapporteur.query.http;

import org.jspecify.annotations.NullMarked;
