package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class ListSignatureTest {

    private static final String INSTRUMENT = "instrument:mou-th-kh";
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final Localized TITLE = Localized.of("en", "Memorandum of Thailand and Cambodia");
    private static final Consequence OUTCOME = new Consequence(
            MEETING,
            "record-outcome",
            Map.of(
                    "item", "mou-th-kh",
                    "verb", "signed",
                    "asReported", "signed",
                    "kind", "memorandum of understanding",
                    "title", TITLE,
                    "about", List.of(new InstrumentId(INSTRUMENT))),
            false);

    private final ListSignature automation = new ListSignature();

    @Test
    void what_was_signed_at_a_meeting_is_among_its_outcomes() {
        assertThat(Record.empty().with(INSTRUMENT, reported(TITLE)).after(automation, INSTRUMENT, signed(MEETING)))
                .containsExactly(OUTCOME);
    }

    @Test
    void what_was_signed_elsewhere_is_not() {
        assertThat(Record.empty().with(INSTRUMENT, reported(TITLE)).after(automation, INSTRUMENT, signed(null)))
                .isEmpty();
    }

    @Test
    void it_waits_for_its_title() {
        var record = Record.empty();
        assertThat(record.after(automation, INSTRUMENT, signed(MEETING))).isEmpty();
        assertThat(record.after(automation, INSTRUMENT, signed(new MeetingId("meeting:adgmin-6"))))
                .isEmpty();
        assertThat(Record.empty().with(INSTRUMENT, signed(MEETING)).after(automation, INSTRUMENT, reported(null)))
                .isEmpty();

        assertThat(record.after(automation, INSTRUMENT, reported(TITLE)))
                .extracting(Consequence::subject)
                .containsExactly(MEETING, new MeetingId("meeting:adgmin-6"));
    }

    @Test
    void the_second_signature_adds_nothing_and_neither_does_one_that_was_reported_as_an_outcome() {
        var about = Record.empty()
                .with(INSTRUMENT, reported(TITLE))
                .with(MEETING.value(), outcome("memoranda", new InstrumentId(INSTRUMENT)));
        var named = Record.empty().with(INSTRUMENT, reported(TITLE)).with(MEETING.value(), outcome("mou-th-kh"));
        var other = Record.empty()
                .with(INSTRUMENT, reported(TITLE))
                .with(MEETING.value(), outcome("memoranda", new InstrumentId("instrument:mou-th-ph")));

        assertThat(about.after(automation, INSTRUMENT, signed(MEETING))).isEmpty();
        assertThat(named.after(automation, INSTRUMENT, signed(MEETING))).isEmpty();
        assertThat(other.after(automation, INSTRUMENT, signed(MEETING))).containsExactly(OUTCOME);
    }

    @Test
    void what_it_is_need_not_be_known() {
        var report = new Reported(TITLE, null, LegalCharacter.UNSPECIFIED, List.of(), List.of(), List.of());

        assertThat(Record.empty().with(INSTRUMENT, report).after(automation, INSTRUMENT, signed(MEETING)))
                .allSatisfy(follows -> assertThat(follows.body()).containsEntry("kind", "instrument"))
                .hasSize(1);
    }

    private static Reported reported(@Nullable Localized title) {
        return new Reported(
                title,
                InstrumentType.MEMORANDUM_OF_UNDERSTANDING,
                LegalCharacter.UNSPECIFIED,
                List.of(),
                List.of(),
                List.of());
    }

    private static Signed signed(@Nullable MeetingId meeting) {
        return new Signed(new Party("TH"), SignatureKind.NOT_KNOWN, null, null, meeting, null);
    }

    private static OutcomeRecorded outcome(String item, SubjectId... about) {
        return new OutcomeRecorded(new Outcome(
                item, "signed", "signed", "memoranda", TITLE, null, List.of(), List.of(), null, null, List.of(about)));
    }
}
