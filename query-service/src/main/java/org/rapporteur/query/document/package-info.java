/** What documents are made of: facts with their evidence and their days, and the values by which documents are found. */
@NullMarked
package org.rapporteur.query.document;

import org.jspecify.annotations.NullMarked;
