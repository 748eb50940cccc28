package org.rapporteur.command.act;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.identity.SubjectId;

/**
 * Corrects the record of its subject: it names the commits that were wrong and what stands instead of each. Use it for an
 * error of the record; a change of an adopted text is a corrigendum. All acts of the subject are decided again as if the
 * record had been right from the beginning; a later act that could not stand any longer refuses the correction.
 * Practice: the procès-verbal of rectification, Vienna Convention on the Law of Treaties, article 79.
 *
 * @param corrections The commits in question, and what stands instead of each.
 */
public record CorrectRecord(SubjectId subject, List<Replacement> corrections) implements Act {

    static final String NAME = "correct-record";

    public CorrectRecord {
        corrections = List.copyOf(corrections);
    }

    /** Whether a commit is named, and by which correction of this act. */
    Optional<Replacement> naming(RecordedAct entry) {
        return corrections.stream()
                .filter(one -> one.among(List.of(entry)).isPresent())
                .findFirst();
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
