package org.rapporteur.query.history;

import static org.rapporteur.query.Given.cite;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;

/** A small forum of two meetings held and one planned, with a little of everything. */
final class Deeds {

    private final Recording recording;
    private final String forum;

    Deeds(Recording recording, String forum) {
        this.recording = recording;
        this.forum = forum;
    }

    /** The position of the last act. */
    long record() {
        recording.act("source:" + forum, List.of(), source());
        act("forum:" + forum, new ForumEvent.Established(english("Forum"), null, null));
        act("forum:" + forum, new ForumEvent.PredecessorDeclared(new ForumId("forum:" + forum + "-old"), null));
        act("meeting:" + forum + "-2", held(2, "2025-01-16", "TH", new Person("A Chair", "Minister")));
        act("meeting:" + forum + "-2", outcome());
        act("meeting:" + forum + "-1", held(1, "2024-02-01", null, null));
        act(
                "meeting:" + forum + "-3",
                new MeetingEvent.Planned(
                        null,
                        new ForumId("forum:" + forum),
                        3,
                        day("2027-01"),
                        new Party("BN"),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        act("declaration:" + forum, adopted());
        act("instrument:" + forum, reported());
        act("instrument:" + forum, signed("TH"), signed("KH"));
        act("commitment:" + forum, made());
        raise("discrepancy:" + forum + "-open", new MeetingId("meeting:" + forum + "-2"), "chair");
        return raise("discrepancy:" + forum + "-settled", SubjectId.parse("declaration:" + forum), "title");
    }

    private long raise(String discrepancy, SubjectId about, String attribute) {
        var said = new Testimony(english("said"), List.of(cite(forum)));
        act(discrepancy, new DiscrepancyEvent.Raised(english("Which?"), about, attribute, List.of(said), null));
        return discrepancy.endsWith("settled")
                ? act(discrepancy, new DiscrepancyEvent.Ruled(null, english("Because."), null, null, null, null))
                : -1;
    }

    private long act(String subject, Event... events) {
        return recording.act(subject, List.of(cite(forum)), events).last();
    }

    private MeetingEvent held(int ordinal, String day, @Nullable String host, @Nullable Person chair) {
        return new MeetingEvent.Held(
                new Localized(Map.of("ms", "Mesyuarat " + ordinal, "en-t-ms", "Meeting " + ordinal)),
                new ForumId("forum:" + forum),
                ordinal,
                day(day),
                host == null ? null : new Party(host),
                null,
                null,
                MeetingFormat.IN_PERSON,
                chair,
                null,
                null,
                List.of());
    }

    private static MeetingEvent outcome() {
        return new MeetingEvent.OutcomeRecorded(new Outcome(
                "ai-guide",
                "endorsed",
                "gave its nod to",
                "guide",
                english("A guide"),
                null,
                List.of(),
                List.of(),
                null,
                null));
    }

    private DeclarationEvent adopted() {
        return new DeclarationEvent.Adopted(
                english("Declaration"),
                null,
                second(),
                null,
                AdoptionMode.NOT_KNOWN,
                "adopted",
                "adopted",
                null,
                List.of());
    }

    private static InstrumentEvent reported() {
        return new InstrumentEvent.Reported(
                english("Memorandum"),
                null,
                LegalCharacter.UNSPECIFIED,
                List.of(new Party("TH"), new Party("KH")),
                List.of(),
                List.of());
    }

    private InstrumentEvent signed(String party) {
        return new PartyEvent.Signed(new Party(party), SignatureKind.NOT_KNOWN, null, null, second(), null);
    }

    private CommitmentEvent made() {
        return new CommitmentEvent.Made(
                english("Pledge"),
                List.of(new Party("MM")),
                List.of(),
                null,
                null,
                second(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static SourceEvent source() {
        return new SourceEvent.Registered(
                english("An article"), null, SourceType.PRESS, "A paper", null, "en", null, null, null, null);
    }

    private MeetingId second() {
        return new MeetingId("meeting:" + forum + "-2");
    }

    private static Period day(String edtf) {
        return new Period(new EffectiveDate(edtf), null);
    }

    private static Localized english(String text) {
        return Localized.of("en", text);
    }
}
