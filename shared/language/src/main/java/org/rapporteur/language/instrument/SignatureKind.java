package org.rapporteur.language.instrument;

/** The legal effect of a signature. Vienna Convention on the Law of Treaties, articles 10 and 12. */
public enum SignatureKind {
    SIMPLE,
    DEFINITIVE,
    AD_REFERENDUM,
    NOT_KNOWN
}
