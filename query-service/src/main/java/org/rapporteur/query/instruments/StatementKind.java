package org.rapporteur.query.instruments;

/**
 * The kind of statement that a party makes beside its consent. Vienna Convention on the Law of Treaties, article
 * 2(1)(d); UN Treaty Handbook, section 3.6.
 */
public enum StatementKind {
    RESERVATION,
    INTERPRETATIVE_DECLARATION
}
