package org.rapporteur.language;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting did about one thing. The item names it within the meeting; the verb is normalised to one word or two of
 * an open list (adopted, approved, endorsed, noted, welcomed, acknowledged, agreed, deferred, not agreed, launched,
 * announced, supported, discussed, appreciated, encouraged, committed, decided, pledged, issued, stated, reviewed), and
 * stands beside what was reported; the kind says what the thing is (guide, work plan, body, …).
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
        @Nullable EffectiveDate on) {

    private static final Pattern ITEM = Pattern.compile(Slug.PATTERN);
    private static final Pattern KIND = Pattern.compile("[a-z]+( [a-z]+)*");

    /** @throws Malformed if item, verb or kind is not of its form */
    public Outcome {
        if (!ITEM.matcher(item).matches())
            throw new Malformed(
                    "item", "'" + item + "' is no item: expected 2 to 63 lower-case letters, digits or hyphens.");
        Verb.check(verb);
        if (!KIND.matcher(kind).matches())
            throw new Malformed("kind", "'" + kind + "' is no kind: expected lower-case words.");
        Text.check(asReported);
        by = by.stream().sorted().distinct().toList();
        addressees = addressees.stream().sorted().distinct().toList();
    }
}
