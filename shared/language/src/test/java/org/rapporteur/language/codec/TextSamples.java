package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationEvent.Retracted;
import org.rapporteur.language.Event;
import org.rapporteur.language.Strength;

/** Events of declarations and commitments. */
final class TextSamples {
    private TextSamples() {}

    static List<Event> full() {
        return List.of(
                new Adopted(
                        TEXT, MEETING, DAY, AdoptionMode.CONSENSUS, "adopted", "The Meeting adopted", text("Summary")),
                new Retracted(TEXT, DAY),
                new Made(TEXT, List.of(TH, KH), List.of(KH), Strength.INTENDS, MINISTER, MEETING, DAY, YEAR),
                new ProgressReported(TEXT, MEETING, DAY),
                new Fulfilled(TEXT, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Adopted(SHORT, null, null, AdoptionMode.NOT_KNOWN, "adopted", "adopted", null),
                new Retracted(SHORT, null),
                new Made(SHORT, List.of(), List.of(), null, null, null, null, null),
                new ProgressReported(SHORT, null, null),
                new Fulfilled(null, null));
    }
}
