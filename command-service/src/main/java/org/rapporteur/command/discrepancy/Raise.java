package org.rapporteur.command.discrepancy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;

/**
 * Records that sources disagree, about an attribute of a subject or freely, and what each of them says. The attribute is
 * named as the subject's document has it: {@code chair}, or the way to it by names and, in a list, by the key of an entry
 * or its place from 0 on: {@code outcomes/ai-guide/verb}. It may be written as a JSON Pointer (RFC 6901).
 */
record Raise(
        DiscrepancyId subject,
        Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        List<Testimony> testimonies,
        @Nullable EffectiveDate on)
        implements DiscrepancyAct {

    private static final Pattern WAY = Pattern.compile("/?(?:[^/~]|~[01])+(?:/(?:[^/~]|~[01])+)*");

    /** @throws Malformed if the attribute is no way to one */
    Raise {
        if (attribute != null && !WAY.matcher(attribute).matches())
            throw new Malformed(
                    "attribute", "'" + attribute + "' names no attribute: expected names with a slash between them.");
    }

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        if (discrepancy.facts().first(Raised.class).isPresent())
            throw new Refusal("raised-already", "A question is raised once.", "Let the new source testify.");
        if (attribute != null && about == null)
            throw new Refusal("attribute-of-nothing", "An attribute is one of a subject.", "Say of which.");
        discrepancy.saidOnce(testimonies);
        var values = Stream.concat(discrepancy.testimonies(), testimonies.stream())
                .map(Testimony::value)
                .distinct();
        if (values.count() < 2)
            throw new Refusal(
                    "no-disagreement", "Sources disagree where they say at least two things.", "Give both sides.");
        return discrepancy.with(new Raised(question, about, attribute, testimonies, on));
    }
}
