/** Signed notes (c2sp.org/signed-note): text with signatures, verifier keys, and Ed25519 signatures of type 0x01. */
@NullMarked
package org.rapporteur.tlog.note;

import org.jspecify.annotations.NullMarked;
