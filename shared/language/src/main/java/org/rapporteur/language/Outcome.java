package org.rapporteur.language;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting did about one thing. The item names it within the meeting; the verb is normalised to one word or two of
 * an open list (adopted, approved, endorsed, noted, welcomed, acknowledged, agreed, deferred, not agreed, launched,
 * announced, supported, discussed, appreciated, encouraged, committed, decided, pledged, issued, stated, reviewed), and
 * stands beside what was reported; the kind says what the thing is (guide, work plan, body, …); the agenda item, where it
 * is known, under which item of the agenda it was.
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
        @Nullable String agendaItem) {

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
    }
}
