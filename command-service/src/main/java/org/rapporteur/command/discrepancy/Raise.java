package org.rapporteur.command.discrepancy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Localized;

/**
 * Records that sources disagree, and what each of them says. Use it for each question, about an attribute of a subject
 * or in words alone.
 *
 * @param question The question, as one asks it.
 * @param about The subject that the question is about; absent if it is about none on record.
 * @param attribute The attribute in question, by the path to it in the subject's document: {@code chair}, or in a list
 *     by the key or place of an entry, {@code outcomes/ai-guide/verb}; a JSON Pointer (RFC 6901) is accepted. Absent if
 *     it is about no single attribute.
 * @param testimonies The testimonies: at least two different statements.
 * @param on The day on which the question was raised; absent if unknown.
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
                    "attribute", "'" + attribute + "' is not an attribute: expected names separated by slashes.");
    }

    @Override
    public Raised event() {
        return new Raised(question, about, attribute, testimonies, on);
    }
}
