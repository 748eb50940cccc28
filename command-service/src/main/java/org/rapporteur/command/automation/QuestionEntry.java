package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.first;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.ReportedEntry;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.effect.event.NamedForums;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.Event;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.text.Localized;
import org.springframework.stereotype.Component;

/**
 * A reported entry into effect that surely differs from the computed one is a question, raised once for an instrument: the
 * reports testify to the one, the record itself to the other. What the acts on record bring about may change with each of
 * them, with a correction of them, and with the members of a forum on whose consent it depends.
 */
@Component
final class QuestionEntry implements Automation {

    private static final Localized QUESTION = Localized.of("en", "When did it take effect?");

    /** Where the instrument's document says so. */
    private static final String ATTRIBUTE = "explanation/effect/since";

    @Override
    public Set<Class<? extends Event>> causes() {
        var catalogue = new EventCatalogue();
        var instruments = catalogue
                .types()
                .<Class<? extends Event>>map(type -> catalogue.classOf(type.name()))
                .filter(InstrumentEvent.class::isAssignableFrom);
        return Stream.concat(instruments, Stream.of(MemberAdmitted.class, MembershipEnded.class, RecordCorrected.class))
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<String> remembers(Cause cause) {
        return cause.event() instanceof EffectRuleSet rule
                ? NamedForums.in(InstrumentHistory.of(List.of(rule)))
                        .map(forum -> byMembersOf(forum) + cause.subject().value())
                : Stream.of();
    }

    @Override
    public Stream<Consequence> follows(Cause cause, OnRecord record) {
        var subject = cause.subject();
        var instruments =
                switch (subject.kind()) {
                    case FORUM -> record.remembersAfter(byMembersOf(subject)).map(SubjectId::parse);
                    case INSTRUMENT -> Stream.of(subject);
                    default -> Stream.<SubjectId>of();
                };
        return instruments.flatMap(instrument -> questioned(instrument, record));
    }

    private static String byMembersOf(SubjectId forum) {
        return "effect by members of " + forum.value() + " ";
    }

    private static Stream<Consequence> questioned(SubjectId instrument, OnRecord record) {
        if (record.of(instrument, EntryIntoEffectReported.class).findAny().isEmpty()) return Stream.of();
        return Stream.ofNullable(InstrumentOutlook.of(instrument, record)
                        .on(LocalDate.EPOCH, null)
                        .reported())
                .filter(reported -> reported.differs() == Certainty.YES)
                .flatMap(reported -> question(instrument)
                        .filter(question -> !record.holds(question))
                        .map(question -> raised(question, instrument, reported, record))
                        .stream());
    }

    private static Consequence raised(
            SubjectId question, SubjectId instrument, ReportedEntry reported, OnRecord record) {
        var computed = reported.computed();
        return first(
                question,
                "raise",
                new ActFields()
                        .with("question", QUESTION)
                        .with("about", instrument)
                        .with("attribute", ATTRIBUTE)
                        .with(
                                "testimonies",
                                List.of(
                                        report(reported.reported(), citations(instrument, record)),
                                        new Testimony(
                                                text(computed == null ? PossibleDays.UNKNOWN : computed),
                                                List.of(),
                                                TestimonyBasis.COMPUTED)))
                        .all());
    }

    private static Testimony report(PossibleDays days, List<Citation> citations) {
        return new Testimony(text(days), citations, citations.isEmpty() ? TestimonyBasis.WITNESSED : null);
    }

    private static List<Citation> citations(SubjectId instrument, OnRecord record) {
        return record.all().apply(instrument).stream()
                .filter(one -> one.event() instanceof EntryIntoEffectReported)
                .flatMap(one -> one.grounds().citations().stream())
                .distinct()
                .toList();
    }

    /** ISO 8601, and the Extended Date/Time Format for one of several days. */
    private static Localized text(PossibleDays days) {
        if (days.earliest() != null && days.earliest().equals(days.latest()))
            return Localized.of("en", days.earliest().toString());
        return Localized.of("en", "[" + words(days.earliest()) + ".." + words(days.latest()) + "]");
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Optional<SubjectId> question(SubjectId instrument) {
        try {
            return Optional.of(new DiscrepancyId("discrepancy:" + instrument.slug() + "-entry"));
        } catch (Malformed tooLong) {
            return Optional.empty();
        }
    }
}
