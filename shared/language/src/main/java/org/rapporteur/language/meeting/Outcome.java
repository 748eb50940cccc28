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
 * What a meeting did about one thing. The item names it within the meeting; the verb is normalised to one word or two of
 * an open list (adopted, approved, endorsed, noted, welcomed, acknowledged, agreed, deferred, not agreed, launched,
 * announced, supported, discussed, appreciated, encouraged, committed, decided, pledged, issued, stated, reviewed), and
 * stands beside what was reported; the kind says what the thing is (guide, work plan, body, …); the agenda item, where it
 * is known, under which item of the agenda it was; about are those that it is about or led to, as far as they are on
 * record by themselves: the instrument that was signed, the commitments that were made.
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
            throw new Malformed("kind", "'" + kind + "' is no kind: expected lower-case words.");
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
