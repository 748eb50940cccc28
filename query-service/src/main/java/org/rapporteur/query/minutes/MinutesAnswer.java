package org.rapporteur.query.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextVersions;

/**
 * Minutes, or a text in their place: what is on record of them, and their state on the day asked for. Stages that are
 * not on record are null.
 *
 * @param certainty Whether the state is certain.
 * @param corrections The number of corrigenda that had surely been made by then.
 * @param meeting The meeting that the text reports; null if unknown.
 * @param version The version of the text that is shown, from 1 on; 0 if no text is on record.
 * @param extensions The extensions of the deadline, by day.
 */
record MinutesAnswer(
        MinutesId id,
        LocalDate asOf,
        @Nullable MinutesState state,
        Certainty certainty,
        int corrections,
        @Nullable MinutesType type,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        int version,
        List<Paragraph> paragraphs,
        @Nullable Heading request,
        @Nullable Heading draft,
        @Nullable Review review,
        List<Submission> submissions,
        List<MoreTime> extensions,
        List<ReviewObjection> objections,
        @Nullable MinutesAdoption adoption,
        @Nullable Heading issue,
        @Nullable Retraction retraction,
        Evidence citations) {

    static MinutesAnswer of(MinutesDocument minutes, LocalDate asOf, Instant now) {
        var review = Review.of(minutes, asOf, now);
        var reached = MinutesProgress.of(minutes, review, asOf);
        var versions = TextVersions.of(minutes.texts(), asOf);
        return new MinutesAnswer(
                minutes.id(),
                asOf,
                reached.state(),
                reached.certainty(),
                MinutesProgress.corrections(minutes, asOf),
                first(minutes, Heading::type),
                first(minutes, Heading::title),
                first(minutes, Heading::meeting),
                versions.size(),
                versions.isEmpty() ? List.of() : versions.getLast().paragraphs(),
                minutes.headings().request(),
                minutes.headings().draft(),
                review,
                minutes.rounds().submissions(),
                minutes.rounds().extensions(),
                minutes.objections(),
                minutes.adoption(),
                minutes.headings().issue(),
                minutes.retraction(),
                evidence(minutes));
    }

    private static <T> @Nullable T first(MinutesDocument minutes, Function<Heading, @Nullable T> attribute) {
        for (var heading : minutes.headings().all().toList()) {
            var value = attribute.apply(heading);
            if (value != null) return value;
        }
        return null;
    }

    private static Evidence evidence(MinutesDocument minutes) {
        var evidence = Evidence.NONE;
        for (var heading : minutes.headings().all().toList().reversed()) {
            if (heading.type() != null) evidence = evidence.with("type", bearing(heading, "type"));
            if (heading.title() != null) evidence = evidence.with("title", bearing(heading, "title"));
            if (heading.meeting() != null) evidence = evidence.with("meeting", bearing(heading, "meeting"));
        }
        return evidence;
    }

    private static List<Citation> bearing(Heading heading, String attribute) {
        return Citations.bearing(heading.citations(), attribute);
    }
}
