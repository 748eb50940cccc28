package org.rapporteur.query.discrepancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.AnyOrder;
import org.rapporteur.query.Given;
import org.rapporteur.query.sources.SourcesView;

@Timeout(60)
class InAnyOrderTest {

    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final SourceId OTHER = new SourceId("source:other");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void the_document_of_a_discrepancy_is_the_same() {
        for (var seed = 0; seed < AnyOrder.LIVES; seed++) {
            var random = new Random(seed);
            AnyOrder.same(new DiscrepanciesView(), "discrepancy:chair", discrepancy(random), random);
        }
    }

    @Test
    void the_document_of_a_source_is_the_same() {
        for (var seed = 0; seed < AnyOrder.LIVES; seed++) {
            var random = new Random(seed);
            AnyOrder.same(new SourcesView(), "source:article", source(random), random);
        }
    }

    private static List<DiscrepancyEvent> discrepancy(Random random) {
        var days = new AnyOrder.Days(random);
        var life = new ArrayList<DiscrepancyEvent>();
        life.add(new Testified(said("first"), days.next()));
        if (random.nextBoolean())
            life.add(new Raised(text("Who?"), MEETING, "chair", List.of(said("b"), said("a")), days.next()));
        for (var round = random.nextInt(4); round > 0; round--) {
            life.add(new Ruled(text("a"), text("Ruling " + round), null, null, null, days.next()));
            if (random.nextBoolean()) life.add(new ConsequenceNoted(MEETING, "record-as-held", round));
            if (random.nextBoolean()) life.add(new Reopened(text("Reopening " + round), days.next()));
            if (random.nextBoolean()) life.add(new Testified(said("late " + round), days.next()));
        }
        if (random.nextInt(4) == 0) life.add(new DiscrepancyEvent.Withdrawn(text("None"), days.next()));
        return life;
    }

    private static List<SourceEvent> source(Random random) {
        var days = new AnyOrder.Days(random);
        var life = new ArrayList<SourceEvent>();
        var made = new Derivation(DerivationKind.EXCERPT, OTHER);
        life.add(new DerivationNoted(new Derivation(DerivationKind.TRANSLATION, OTHER)));
        if (random.nextBoolean())
            life.add(new Registered(text("A"), null, SourceType.PRESS, null, days.next(), null, null, null, 7L, made));
        if (random.nextBoolean())
            life.add(new FileAttached(DIGEST, random.nextBoolean() ? 8L : null, null, null, days.next()));
        if (random.nextBoolean()) life.add(new Superseded(OTHER, days.next()));
        if (random.nextBoolean()) life.add(new SourceEvent.Withdrawn(null, days.next()));
        return life;
    }

    private static Testimony said(String value) {
        return new Testimony(text(value), List.of(Given.cite("witness")));
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
