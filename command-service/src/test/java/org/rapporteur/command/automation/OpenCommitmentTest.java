package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class OpenCommitmentTest {

    private static final String MEETING = "meeting:adgmin-5";
    private static final Party MM = new Party("MM");
    private static final Party TH = new Party("TH");
    private static final Localized TITLE = Localized.of("en", "To act against call-centre gangs");
    private static final EffectiveDate DAY = new EffectiveDate("2025-01-17");

    private final OpenCommitment automation = new OpenCommitment();

    @Test
    void what_a_party_pledged_at_a_meeting_is_a_commitment_of_it() {
        var follows = Record.empty().after(automation, MEETING, outcome("pledged", "pledge", List.of(MM)));

        assertThat(follows)
                .containsExactly(new Consequence(
                        new CommitmentId("commitment:adgmin-5-gangs"),
                        "make",
                        Map.of(
                                "title",
                                TITLE,
                                "by",
                                List.of(MM),
                                "to",
                                List.of(TH),
                                "meeting",
                                new MeetingId(MEETING),
                                "on",
                                DAY),
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "pledged,report,1",
        "committed,work plan,1",
        "agreed,action point,1",
        "agreed,report,0",
        "noted,pledges,0"
    })
    void the_verb_or_the_kind_says_so(String verb, String kind, int follow) {
        assertThat(Record.empty().after(automation, MEETING, outcome(verb, kind, List.of(MM))))
                .hasSize(follow);
    }

    @Test
    void a_commitment_is_somebodys() {
        assertThat(Record.empty().after(automation, MEETING, outcome("pledged", "pledge", List.of())))
                .isEmpty();
    }

    @Test
    void what_is_about_commitments_on_record_opens_none() {
        var about = new CommitmentId("commitment:mm-gangs-2025");
        assertThat(Record.empty().after(automation, MEETING, outcome("pledged", "pledge", List.of(MM), about)))
                .isEmpty();
        var instrument = new InstrumentId("instrument:mou-mm-th");
        assertThat(Record.empty().after(automation, MEETING, outcome("pledged", "pledge", List.of(MM), instrument)))
                .hasSize(1);
    }

    @Test
    void what_was_opened_under_that_name_is_not_opened_again() {
        var record = Record.empty().with("commitment:adgmin-5-gangs", new Fulfilled(null, null));

        assertThat(record.after(automation, MEETING, outcome("pledged", "pledge", List.of(MM))))
                .isEmpty();
    }

    @Test
    void what_would_have_too_long_a_name_opens_nothing() {
        var meeting = "meeting:" + "m".repeat(60);

        assertThat(Record.empty().after(automation, meeting, outcome("pledged", "pledge", List.of(MM))))
                .isEmpty();
    }

    private static OutcomeRecorded outcome(String verb, String kind, List<Party> by, SubjectId... about) {
        return new OutcomeRecorded(
                new Outcome("gangs", verb, verb, kind, TITLE, null, by, List.of(TH), DAY, null, List.of(about)));
    }
}
