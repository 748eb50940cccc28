package org.rapporteur.query.text;

/** What happened to words, or to a paragraph, from an earlier text to a later. */
public enum Change {
    SAME,
    CHANGED,
    REMOVED,
    ADDED
}
