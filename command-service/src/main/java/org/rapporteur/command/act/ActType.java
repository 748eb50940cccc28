package org.rapporteur.command.act;

import org.rapporteur.language.Revision;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.web.describe.Descriptions;

/** One kind of act: upon what kind of subject, under which name in a URL, and the record whose components it takes. */
public record ActType(Kind kind, String name, Class<? extends Act> type) {

    /** As it is stored and listed: {@code meeting.record-as-held}. */
    public String fullName() {
        return kind.singular() + "." + name;
    }

    /** What it records and when one uses it, with its source: the Javadoc of its record. */
    public String description() {
        return Descriptions.wholeOf(type).orElse("");
    }

    /** The present form of its body; the first is 1. */
    int revision() {
        var revision = type.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    /** Whether it corrects what is on record, whatever the kind. */
    boolean corrects() {
        return type == CorrectRecord.class;
    }
}
