package org.rapporteur.language.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;

class SameBytesTest {
    private static final List<Party> ONE_WAY = List.of(Samples.KH, Samples.TH);
    private static final List<Party> OTHER_WAY = List.of(Samples.TH, Samples.KH, Samples.TH);

    @Test
    void parties_are_written_in_one_order_whatever_the_order_they_were_given_in() {
        same(reported(ONE_WAY), reported(OTHER_WAY));
        same(made(ONE_WAY), made(OTHER_WAY));
        same(outcome(ONE_WAY), outcome(OTHER_WAY));
    }

    @Test
    void relations_are_written_in_one_order() {
        same(planned(Samples.RELATIONS), planned(Samples.RELATIONS.reversed()));
    }

    private static void same(Event one, Event other) {
        assertThat(one).isEqualTo(other);
        assertThat(Stream.of(one, other).map(EventCodec.published()::encode).distinct())
                .hasSize(1);
    }

    private static Reported reported(List<Party> parties) {
        return new Reported(null, null, LegalCharacter.UNSPECIFIED, parties, parties, List.of());
    }

    private static Made made(List<Party> parties) {
        return new Made(Samples.SHORT, parties, parties, null, null, null, null, null, null, null, null, null, null);
    }

    private static OutcomeRecorded outcome(List<Party> parties) {
        return new OutcomeRecorded(
                new Outcome("ai", "noted", "noted", "guide", Samples.SHORT, null, parties, parties, null, null));
    }

    private static Planned planned(List<Relation> relations) {
        return new Planned(null, null, null, null, null, null, null, null, null, relations);
    }
}
