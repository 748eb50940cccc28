package org.rapporteur.command.commitment;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import org.rapporteur.command.act.Facts;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.record.Refusal;

/** When a commitment was to be done, and until when that was put off. */
final class DueDates {

    private DueDates() {}

    /** @throws Refusal if a due date that was put off later lies surely before another that was in its place earlier */
    static void putOff(Facts<CommitmentEvent> facts) {
        var extensions = facts.of(DueDateExtended.class).toList();
        for (var made : facts.of(Made.class).toList())
            extensions.stream()
                    .filter(one -> surelyBefore(one.due(), made.due()))
                    .forEach(DueDates::refuse);
        for (var earlier : extensions)
            extensions.stream()
                    .filter(one -> surelyBefore(earlier.on(), one.on()) && surelyBefore(one.due(), earlier.due()))
                    .forEach(DueDates::refuse);
    }

    private static void refuse(DueDateExtended extension) {
        throw new Refusal(
                "due-not-later",
                "An extension gives more time, and " + extension.due().edtf() + ", given " + words(extension.on())
                        + ", gives less than there was.",
                "Check the due dates, or correct the earlier one.");
    }
}
