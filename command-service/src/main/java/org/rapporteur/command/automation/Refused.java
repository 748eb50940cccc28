package org.rapporteur.command.automation;

import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Grounds;

/**
 * An act that should have followed and was not recorded, since a rule stood against it.
 *
 * @param cause from which it should have followed
 * @param code the rule's, or {@code fault} where it was none
 */
public record Refused(SubjectId subject, String act, String cause, String code, String rule) {

    static Refused of(Consequence consequence, Grounds grounds, String code, String rule) {
        return new Refused(consequence.subject(), consequence.act(), String.valueOf(grounds.reason()), code, rule);
    }
}
