package org.rapporteur.language.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Text;
import org.rapporteur.language.text.Verb;

/**
 * One outcome of a meeting: what it did about one thing.
 *
 * @param item The short name of the outcome within the meeting, in lower-case letters, digits and hyphens.
 * @param verb The verb for the act of the meeting, as one of an open list of verbs (adopted, approved, endorsed, noted,
 *     welcomed, acknowledged, agreed, deferred, not agreed, launched, announced, supported, discussed, appreciated,
 *     encouraged, committed, decided, pledged, issued, stated, reviewed); one or two lower-case words.
 * @param asReported The verb as it stands in the source.
 * @param kind The kind of thing that the outcome concerns, in lower-case words, such as guide or work plan.
 * @param title The title of the thing that the outcome concerns.
 * @param text The text of the outcome, or what it says; absent if unknown.
 * @param by The parties that acted, if not the meeting as a whole.
 * @param addressees The parties to whom the outcome is addressed.
 * @param on The day of the outcome; absent if it is unknown or that of the meeting.
 * @param agendaItem The short name of the agenda item under which the outcome was reached; absent if unknown.
 * @param about Subjects on record that the outcome is about or led to: an instrument that was signed, commitments that
 *     were made.
 */
public record Outcome(
        String item,
        String verb,
        String asReported,
        String kind,
        Localized title,
        @Nullable Localized text,
        List<Party> by,
        List<Party> addressees,
        @Nullable EffectiveDate on,
        @Nullable String agendaItem,
        List<SubjectId> about) {

    private static final Pattern KIND = Pattern.compile("[a-z]+( [a-z]+)*");

    /** @throws Malformed if item, verb or kind is not of its form */
    public Outcome {
        Item.check("item", item);
        if (agendaItem != null) Item.check("agendaItem", agendaItem);
        Verb.check(verb);
        if (!KIND.matcher(kind).matches())
            throw new Malformed("kind", "'" + kind + "' is not a kind: expected lower-case words.");
        Text.check(asReported);
        by = by.stream().sorted().distinct().toList();
        addressees = addressees.stream().sorted().distinct().toList();
        about = about.stream()
                .sorted(Comparator.comparing(SubjectId::value))
                .distinct()
                .toList();
    }

    /** An outcome that is about nothing that is on record by itself. */
    public Outcome(
            String item,
            String verb,
            String asReported,
            String kind,
            Localized title,
            @Nullable Localized text,
            List<Party> by,
            List<Party> addressees,
            @Nullable EffectiveDate on,
            @Nullable String agendaItem) {
        this(item, verb, asReported, kind, title, text, by, addressees, on, agendaItem, List.of());
    }
}
