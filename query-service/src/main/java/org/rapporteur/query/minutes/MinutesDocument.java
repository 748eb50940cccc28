package org.rapporteur.query.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextFact;

/** Minutes: what is on record of them. What follows from it on a day is in {@link MinutesAnswer}. */
public record MinutesDocument(
        MinutesId id,
        Headings headings,
        List<TextFact> texts,
        Rounds rounds,
        @Nullable MinutesAdoption adoption,
        @Nullable Retraction retraction) {

    static MinutesDocument of(String id) {
        return new MinutesDocument(new MinutesId(id), Headings.NONE, List.of(), Rounds.NONE, null, null);
    }

    MinutesDocument with(Headings anew) {
        return new MinutesDocument(id, anew, texts, rounds, adoption, retraction);
    }

    MinutesDocument with(TextFact text) {
        return new MinutesDocument(id, headings, DatedEntry.with(texts, text), rounds, adoption, retraction);
    }

    MinutesDocument with(Rounds anew) {
        return new MinutesDocument(id, headings, texts, anew, adoption, retraction);
    }

    MinutesDocument with(MinutesAdoption one) {
        return new MinutesDocument(id, headings, texts, rounds, one, retraction);
    }

    MinutesDocument with(Retraction one) {
        return new MinutesDocument(id, headings, texts, rounds, adoption, one);
    }

    public List<ReviewObjection> objections() {
        return rounds.objections();
    }

    /** As they were issued, else as the draft has it. */
    public @Nullable Localized title() {
        return headings.all()
                .flatMap(one -> Stream.ofNullable(one.title()))
                .findFirst()
                .orElse(null);
    }

    /** The meeting whose minutes they are, and the one that adopted them. */
    Stream<MeetingId> meetings() {
        return Stream.concat(
                        headings.all().map(Heading::meeting),
                        Stream.ofNullable(adoption).map(MinutesAdoption::meeting))
                .filter(Objects::nonNull);
    }

    /** Every source that bears out something of them, some perhaps more than once. */
    public Stream<SourceId> sources() {
        return Stream.of(
                        headings.all().map(Heading::citations),
                        texts.stream().map(TextFact::citations),
                        rounds.submissions().stream().map(Submission::citations),
                        rounds.extensions().stream().map(MoreTime::citations),
                        rounds.objections().stream().map(ReviewObjection::citations),
                        Stream.ofNullable(adoption).map(MinutesAdoption::citations),
                        Stream.ofNullable(retraction).map(Retraction::citations))
                .flatMap(all -> all)
                .flatMap(Citations::sources);
    }
}
