package org.rapporteur.command.act;

import java.util.List;
import org.rapporteur.language.Refusal;

/** What a correction names, and how its refusal names an act. */
final class Named {

    private Named() {}

    /** @throws Refusal if a correction names what is no commit of its subject, or replaces a correction */
    static void check(List<Entry> entries, CorrectRecord correction) {
        for (var one : correction.corrections()) {
            var entry = entries.stream()
                    .filter(known -> known.position() == one.commit())
                    .findFirst()
                    .orElseThrow(() -> unknown(entries, one.commit()));
            if (entry.correction().isPresent() && one.instead() != null)
                throw new Refusal(
                        "correction-replaced",
                        "A correction is struck out, and not replaced; that of position " + one.commit() + " is one.",
                        "Correct the act once more that it corrected, or strike it out.");
        }
    }

    private static Refusal unknown(List<Entry> entries, long position) {
        return entries.stream()
                .filter(entry -> entry.holdsInside(position))
                .findFirst()
                .map(entry -> new Refusal(
                        "inside-a-commit",
                        "An act is corrected as a whole, and position " + position + " is inside its commit.",
                        "Name the commit by the position of its first event, " + entry.position() + "."))
                .orElseGet(() -> new Refusal(
                        "no-such-commit",
                        "A correction names commits of its own subject, and at position " + position
                                + " there is none of it.",
                        "Look up the positions among the acts of this subject."));
    }

    /** An act that is on record could not stand beside what a correction says. */
    static Refusal contradicted(Entry entry, ReadAct act, Refusal refusal) {
        return new Refusal(
                        "correction-contradicts-a-later-act",
                        "With this correction, " + act.type().fullName() + " at position " + entry.position()
                                + " could not stand: " + refusal.rule(),
                        "Correct that act as well, in the same correction.")
                .against(entry.opposing(act.type().fullName(), act.body()));
    }
}
