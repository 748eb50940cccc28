/** Merkle trees by RFC 6962 and RFC 9162: hashes, roots, and proofs of inclusion and consistency. Pure functions. */
@NullMarked
package org.rapporteur.tlog.merkle;

import org.jspecify.annotations.NullMarked;
