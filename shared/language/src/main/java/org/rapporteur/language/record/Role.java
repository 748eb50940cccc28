package org.rapporteur.language.record;

/** What somebody may do to the record; who has none is the public, who read what is published. */
public enum Role {
    RECORDER,
    PUBLISHER,
    DELEGATE,
    AUDITOR,
    ADMINISTRATOR
}
