package org.rapporteur.query.instruments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentEvent.TextAdopted;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent;
import org.rapporteur.language.PartyEvent.Initialled;
import org.rapporteur.language.PartyEvent.Signed;
import org.rapporteur.query.kit.Facts;

/** Whom and what the facts of an instrument mention, some perhaps more than once. */
final class Mentioned {

    private Mentioned() {}

    static Stream<MeetingId> meetings(Facts<InstrumentEvent> facts) {
        return facts.all().stream().flatMap(fact -> Stream.ofNullable(meeting(fact.event())));
    }

    private static @Nullable MeetingId meeting(InstrumentEvent event) {
        return switch (event) {
            case Planned planned -> planned.meeting();
            case NegotiationBegun begun -> begun.meeting();
            case TextAdopted adopted -> adopted.meeting();
            case OpenedForSignature opened -> opened.meeting();
            case Initialled initialled -> initialled.meeting();
            case Signed signed -> signed.meeting();
            default -> null;
        };
    }

    /** Whose it is to be, through which of their agencies, and whoever acted. */
    static Stream<Party> parties(Facts<InstrumentEvent> facts) {
        return Stream.concat(
                facts.of(Reported.class)
                        .flatMap(fact ->
                                Stream.concat(fact.event().parties().stream(), fact.event().agencies().stream())),
                facts.of(PartyEvent.class).map(fact -> fact.event().party()));
    }
}
