package org.rapporteur.command.recording;

import java.util.SortedSet;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.ledger.CommitAct;

/**
 * What surrounds an act on its way: who records it, on which version it rests, under which key, what is stored of it,
 * which of the identifiers that it mentions are not on record, and what reads the acts that are.
 */
record Submission(
        Recorder recorder,
        Precondition precondition,
        String key,
        CommitAct provenance,
        SortedSet<SubjectId> unknown,
        ActReader reader) {}
