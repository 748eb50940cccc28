package org.rapporteur.query.text;

/**
 * The act from which a version of a text comes, in the order in which versions follow each other unless dates say
 * otherwise.
 */
public enum TextSource {
    DRAFT,
    REVISION,
    ADOPTION,
    ISSUE,
    CORRIGENDUM
}
