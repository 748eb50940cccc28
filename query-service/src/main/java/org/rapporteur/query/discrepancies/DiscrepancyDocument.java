package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.document.Keyed;
import org.rapporteur.query.kit.Recorded;

/**
 * A question on which sources disagree: what each says, and what became of it.
 *
 * @param on when it was raised
 * @param recorded when the record learned that it was, or null where that is not on record
 * @param raisedWith what was said to it then, in the order given
 * @param sayings what was said to it besides
 */
public record DiscrepancyDocument(
        DiscrepancyId id,
        @Nullable Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        @Nullable EffectiveDate on,
        @Nullable LocalDate recorded,
        List<Testimony> raisedWith,
        List<Saying> sayings,
        List<Ruling> rulings,
        List<Reopening> reopenings,
        @Nullable DiscrepancyWithdrawal withdrawal,
        List<Consequence> consequences,
        Evidence citations) {

    static DiscrepancyDocument of(String id) {
        return new DiscrepancyDocument(
                new DiscrepancyId(id),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Evidence.NONE);
    }

    DiscrepancyDocument raised(Raised event, Recorded<?> commit) {
        return new DiscrepancyDocument(
                id,
                event.question(),
                event.about(),
                event.attribute(),
                event.on(),
                DatedEntry.recorded(commit),
                event.testimonies(),
                sayings,
                rulings,
                reopenings,
                withdrawal,
                consequences,
                citations.and(commit));
    }

    DiscrepancyDocument with(Saying one) {
        return with(DatedEntry.with(sayings, one), rulings, reopenings, withdrawal, consequences);
    }

    DiscrepancyDocument with(Ruling one) {
        return with(sayings, DatedEntry.with(rulings, one), reopenings, withdrawal, consequences);
    }

    DiscrepancyDocument with(Reopening one) {
        return with(sayings, rulings, DatedEntry.with(reopenings, one), withdrawal, consequences);
    }

    DiscrepancyDocument with(DiscrepancyWithdrawal one) {
        return with(sayings, rulings, reopenings, one, consequences);
    }

    DiscrepancyDocument with(Consequence one) {
        var all = Keyed.sorted(consequences, one, Consequence::position);
        return with(sayings, rulings, reopenings, withdrawal, all);
    }

    private DiscrepancyDocument with(
            List<Saying> said,
            List<Ruling> ruled,
            List<Reopening> reopened,
            @Nullable DiscrepancyWithdrawal withdrawn,
            List<Consequence> followed) {
        return new DiscrepancyDocument(
                id,
                question,
                about,
                attribute,
                on,
                recorded,
                raisedWith,
                said,
                ruled,
                reopened,
                withdrawn,
                followed,
                citations);
    }

    /** All that was said to it, what it was raised with first. */
    public Stream<Testimony> testimonies() {
        return Stream.concat(raisedWith.stream(), sayings.stream().map(Saying::testimony));
    }

    /** Every source that testifies or on which a ruling rests, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.concat(
                testimonies().map(Testimony::citations), rulings.stream().map(Ruling::citations));
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
