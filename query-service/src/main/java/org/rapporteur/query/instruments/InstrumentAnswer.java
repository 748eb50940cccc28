package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.EffectComputation;
import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.event.EffectFacts;
import org.rapporteur.effect.fact.DecisiveFact.Membership;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Closing;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.instruments.words.Wording;
import org.rapporteur.query.time.AsOf;

/**
 * An instrument on a day: its state and why, the acts of each party, and what is missing or not on record.
 *
 * @param certainty Whether the state is certain, or another is possible because days are not known well enough.
 * @param parties The table of parties.
 * @param sides The parties that form one side.
 * @param meetings The meetings at which something was done about it.
 * @param explanation The rule by which it takes effect, what has been done, and what is missing.
 * @param inWords The explanation in English sentences.
 * @param acts All acts on record, by day; acts without a day come last.
 */
public record InstrumentAnswer(
        InstrumentId id,
        InstrumentState state,
        Certainty certainty,
        Facets facets,
        @Nullable Localized title,
        @Nullable InstrumentType type,
        @Nullable LegalCharacter character,
        List<PartyRow> parties,
        List<Party> agencies,
        List<Side> sides,
        List<Localized> areas,
        @Nullable Plan plan,
        @Nullable Closing abandonment,
        @Nullable Party depositary,
        @Nullable Clauses clauses,
        @Nullable Term term,
        List<InstrumentRegistration> registrations,
        List<MeetingId> meetings,
        Explanation explanation,
        List<String> inWords,
        List<ActRow> acts,
        Evidence citations) {

    static InstrumentAnswer of(
            InstrumentId id, RecordedFacts<InstrumentEvent> facts, AsOf asOf, List<Membership> members) {
        var story = InstrumentFactsByDay.of(facts, asOf);
        var known = new KnownInstrument(story);
        var expected = known.expected();
        var explanation = EffectComputation.of(
                        EffectFacts.of(InstrumentFactsByDay.whole(facts, asOf).history(), expected, members, null))
                .on(asOf.day());
        var effect = explanation.effect();
        var sure = story.sure();
        var facets = Facets.of(sure, expected, effect.state());
        var headline = new Headline(sure, effect, facets);
        var report = known.report();
        var table = new PartyTable(story, expected, explanation).rows();
        return new InstrumentAnswer(
                id,
                headline.state(),
                headline.certainty(new Headline(story, effect, Facets.of(story, expected, effect.state()))),
                facets,
                report == null ? null : report.title(),
                report == null ? null : report.type(),
                report == null ? null : report.character(),
                table,
                report == null ? List.of() : report.agencies(),
                known.sides(),
                report == null ? List.of() : report.areas(),
                known.plan(),
                known.abandonment(),
                known.depositary(),
                known.clauses(),
                known.term(),
                known.registrations(),
                Mentioned.meetings(facts).sorted().distinct().toList(),
                explanation,
                words(explanation, headline.state(), report == null ? null : report.character(), table),
                story.all().stream().map(ActRow::of).toList(),
                known.evidence());
    }

    private static List<String> words(
            Explanation explanation, InstrumentState state, @Nullable LegalCharacter character, List<PartyRow> table) {
        var binding = character == LegalCharacter.LEGALLY_BINDING;
        if (state == InstrumentState.ABANDONED) return Wording.ofAbandoned(explanation, binding);
        var parties =
                table.stream().map(PartyRow::effect).flatMap(Stream::ofNullable).toList();
        return Wording.of(explanation, binding, parties);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        return Stream.concat(citations.sources(), acts.stream().flatMap(ActRow::sources));
    }
}
