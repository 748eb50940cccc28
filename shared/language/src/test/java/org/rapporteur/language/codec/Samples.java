package org.rapporteur.language.codec;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.meeting.RelationKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphKind;
import org.rapporteur.language.text.ParagraphNumber;

/** An event of each type in its present revision with everything set, and one with nothing that may be absent. */
final class Samples {
    static final Party TH = new Party("TH");
    static final Party KH = new Party("KH");
    static final Localized TEXT = new Localized(Map.of("en-t-th", "Digital", "th", "ดิจิทัล"));
    static final Localized SHORT = Localized.of("en", "A");
    static final EffectiveDate DAY = new EffectiveDate("2025-01-16");
    static final EffectiveDate YEAR = new EffectiveDate("2025?");
    static final Period DAYS = new Period(DAY, new EffectiveDate("2025-01-17"));
    static final Person MINISTER = new Person("Prasert Jantararuangtong", "Minister");
    static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    static final List<Relation> RELATIONS = List.of(
            new Relation(RelationKind.PREPARED_BY, new MeetingId("meeting:adgsom-5")),
            new Relation(RelationKind.CONTINUES, new MeetingId("meeting:adgmin-4")));
    static final Testimony TESTIMONY = new Testimony(
            SHORT,
            List.of(new Citation(new SourceId("source:antara"), "paragraph 3", "a translation", "state")),
            TestimonyBasis.WITNESSED);
    static final Testimony SHORT_TESTIMONY =
            new Testimony(SHORT, List.of(new Citation(new SourceId("source:antara"), null, null, null)));

    static final Paragraph PARAGRAPH =
            new Paragraph(new ParagraphNumber("4"), ParagraphKind.OPERATIVE, TEXT, List.of(TH, KH));
    static final ParagraphChange CHANGE =
            new ParagraphChange(new ParagraphNumber("4"), PARAGRAPH, new ParagraphNumber("3"));

    private Samples() {}

    static Localized text(String english) {
        return new Localized(Map.of("en", english, "th-t-en", "ดิจิทัล"));
    }

    static List<Event> full() {
        return Stream.of(
                        BodySamples.full(),
                        SessionSamples.full(),
                        MinutesSamples.full(),
                        DeclarationSamples.full(),
                        InstrumentSamples.full(),
                        PartySamples.full(),
                        CommitmentSamples.full(),
                        EvidenceSamples.full())
                .flatMap(List::stream)
                .toList();
    }

    static List<Event> minimal() {
        return Stream.of(
                        BodySamples.minimal(),
                        SessionSamples.minimal(),
                        MinutesSamples.minimal(),
                        DeclarationSamples.minimal(),
                        InstrumentSamples.minimal(),
                        PartySamples.minimal(),
                        CommitmentSamples.minimal(),
                        EvidenceSamples.minimal())
                .flatMap(List::stream)
                .toList();
    }
}
