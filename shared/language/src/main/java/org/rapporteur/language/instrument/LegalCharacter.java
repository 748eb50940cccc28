package org.rapporteur.language.instrument;

/** Whether the parties meant to be bound under international law. Vienna Convention on the Law of Treaties, article 2(1)(a). */
public enum LegalCharacter {
    LEGALLY_BINDING,
    NOT_BINDING,
    UNSPECIFIED
}
