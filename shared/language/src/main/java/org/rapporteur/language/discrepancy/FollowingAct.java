package org.rapporteur.language.discrepancy;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Text;

/**
 * The act that is to follow from a ruling, which changes nothing by itself.
 *
 * @param subject upon what, or null where an early ruling did not say
 * @param act as the catalogue of acts names it ({@code record-as-held}); of an early ruling perhaps in other words
 */
public record FollowingAct(@Nullable SubjectId subject, String act) {

    /** @throws Malformed if the act has no name */
    public FollowingAct {
        Text.check(act);
    }
}
