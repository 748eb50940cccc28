/** What sources disagree on, beside the documents and entries that show it. */
@NullMarked
package org.rapporteur.query.notes;

import org.jspecify.annotations.NullMarked;
