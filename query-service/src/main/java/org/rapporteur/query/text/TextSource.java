package org.rapporteur.query.text;

/** From where a version of a text comes, in the order in which they follow each other where no dates say otherwise. */
public enum TextSource {
    DRAFT,
    REVISION,
    ADOPTION,
    ISSUE,
    CORRIGENDUM
}
