package org.rapporteur.language.discrepancy;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Text;

/**
 * The act that follows from a ruling, which changes nothing else by itself.
 *
 * @param subject The subject of the act; absent if an early ruling did not state it.
 * @param act The name of the act in the catalogue, such as record-as-held; an early ruling may use other words.
 */
public record FollowingAct(@Nullable SubjectId subject, String act) {

    /** @throws Malformed if the act has no name */
    public FollowingAct {
        Text.check(act);
    }
}
