/** What the record explains of an instrument, in sentences for people. */
@NullMarked
package org.rapporteur.query.instruments.words;

import org.jspecify.annotations.NullMarked;
