package org.rapporteur.language.instrument;

/** What a signature amounts to. Vienna Convention on the Law of Treaties, articles 10 and 12. */
public enum SignatureKind {
    SIMPLE,
    DEFINITIVE,
    AD_REFERENDUM,
    NOT_KNOWN
}
