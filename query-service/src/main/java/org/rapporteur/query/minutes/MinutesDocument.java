package org.rapporteur.query.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.MinutesId;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Dated;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextFact;

/** Minutes: what is on record of them. What follows from it on a day is in {@link MinutesAnswer}. */
public record MinutesDocument(
        MinutesId id,
        @Nullable Heading request,
        @Nullable Heading draft,
        @Nullable Heading issue,
        List<TextFact> texts,
        List<Submission> submissions,
        List<MoreTime> extensions,
        List<Objection> objections,
        @Nullable Adoption adoption,
        @Nullable Retraction retraction) {

    static MinutesDocument of(String id) {
        return new MinutesDocument(
                new MinutesId(id), null, null, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    MinutesDocument requested(Heading heading) {
        return new MinutesDocument(
                id, heading, draft, issue, texts, submissions, extensions, objections, adoption, retraction);
    }

    MinutesDocument drafted(Heading heading, TextFact text) {
        return new MinutesDocument(
                id,
                request,
                heading,
                issue,
                Dated.with(texts, text),
                submissions,
                extensions,
                objections,
                adoption,
                retraction);
    }

    MinutesDocument issued(Heading heading, TextFact text) {
        return new MinutesDocument(
                id,
                request,
                draft,
                heading,
                Dated.with(texts, text),
                submissions,
                extensions,
                objections,
                adoption,
                retraction);
    }

    MinutesDocument with(TextFact text) {
        return new MinutesDocument(
                id,
                request,
                draft,
                issue,
                Dated.with(texts, text),
                submissions,
                extensions,
                objections,
                adoption,
                retraction);
    }

    MinutesDocument with(Submission one) {
        return new MinutesDocument(
                id,
                request,
                draft,
                issue,
                texts,
                Dated.with(submissions, one),
                extensions,
                objections,
                adoption,
                retraction);
    }

    MinutesDocument with(MoreTime one) {
        return new MinutesDocument(
                id,
                request,
                draft,
                issue,
                texts,
                submissions,
                Dated.with(extensions, one),
                objections,
                adoption,
                retraction);
    }

    MinutesDocument with(Objection one) {
        return new MinutesDocument(
                id,
                request,
                draft,
                issue,
                texts,
                submissions,
                extensions,
                Dated.with(objections, one),
                adoption,
                retraction);
    }

    MinutesDocument with(Adoption one) {
        return new MinutesDocument(
                id, request, draft, issue, texts, submissions, extensions, objections, one, retraction);
    }

    MinutesDocument with(Retraction one) {
        return new MinutesDocument(
                id, request, draft, issue, texts, submissions, extensions, objections, adoption, one);
    }

    /** What they say of themselves; what was issued goes before the draft, and that before what was asked for. */
    Stream<Heading> headings() {
        return Stream.of(issue, draft, request).filter(Objects::nonNull);
    }

    /** As they were issued, else as the draft has it. */
    public @Nullable Localized title() {
        return headings()
                .flatMap(one -> Stream.ofNullable(one.title()))
                .findFirst()
                .orElse(null);
    }

    /** The meeting whose minutes they are, and the one that adopted them. */
    Stream<MeetingId> meetings() {
        return Stream.concat(
                        headings().map(Heading::meeting),
                        Stream.ofNullable(adoption).map(Adoption::meeting))
                .filter(Objects::nonNull);
    }

    /** Every source that bears out something of them, some perhaps more than once. */
    public Stream<SourceId> sources() {
        return Stream.of(
                        headings().map(Heading::citations),
                        texts.stream().map(TextFact::citations),
                        submissions.stream().map(Submission::citations),
                        extensions.stream().map(MoreTime::citations),
                        objections.stream().map(Objection::citations),
                        Stream.ofNullable(adoption).map(Adoption::citations),
                        Stream.ofNullable(retraction).map(Retraction::citations))
                .flatMap(all -> all)
                .flatMap(Citations::sources);
    }
}
