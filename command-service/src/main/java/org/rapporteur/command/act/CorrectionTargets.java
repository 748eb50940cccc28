package org.rapporteur.command.act;

import java.util.HashSet;
import java.util.List;
import org.rapporteur.language.record.Refusal;

/** What a correction names, and how its refusal names an act. */
final class CorrectionTargets {

    private CorrectionTargets() {}

    /** @throws Refusal if a correction names what is no commit of its subject, or replaces a correction */
    static void check(List<RecordedAct> entries, CorrectRecord correction) {
        var named = new HashSet<Long>();
        for (var one : correction.corrections()) {
            var entry = one.among(entries).orElseThrow(() -> unknown(entries, one));
            if (!named.add(entry.position()))
                throw new Refusal(
                        "corrected-twice",
                        "A correction may name each commit once, and it names twice that of " + one.words() + " twice.",
                        "Name it once.");
            if (entry.correction().isPresent() && one.instead() != null)
                throw new Refusal(
                        "correction-replaced",
                        "A correction can be struck out, but not replaced; the commit of " + one.words() + " is one.",
                        "Correct the corrected act once more, or strike the correction out.");
        }
    }

    private static Refusal unknown(List<RecordedAct> entries, Replacement named) {
        return entries.stream()
                .filter(entry -> entry.holdsInside(named))
                .findFirst()
                .map(entry -> new Refusal(
                        "inside-a-commit",
                        "An act is corrected as a whole, but " + named.words() + " is inside its commit.",
                        "Name the commit by its first event, position " + entry.position() + " and version "
                                + entry.version() + "."))
                .orElseGet(() -> new Refusal(
                        "no-such-commit",
                        "A correction can name commits of its own subject only, and at " + named.words()
                                + " there is none of it.",
                        "Look up the positions in the list of this subject's acts."));
    }

    /** An act that is on record could not stand beside what a correction says. */
    static Refusal contradicted(RecordedAct entry, ReadAct act, Refusal refusal) {
        return new Refusal(
                        "correction-contradicts-a-later-act",
                        "With this correction, " + act.type().fullName() + " at position " + entry.position()
                                + " would be refused: " + refusal.rule(),
                        "Correct that act as well, in the same correction.")
                .against(entry.opposing(act.type().fullName(), act.body()));
    }
}
