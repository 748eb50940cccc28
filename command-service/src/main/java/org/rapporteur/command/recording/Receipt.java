package org.rapporteur.command.recording;

import org.rapporteur.ledger.Commit;

/** What is on record of a request, and whether it had been recorded before it was asked for this time. */
public record Receipt(Commit commit, boolean known) {}
