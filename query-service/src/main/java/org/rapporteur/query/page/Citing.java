package org.rapporteur.query.page;

import org.rapporteur.language.identity.SubjectId;

/** A subject that rests on a source, and where it can be read. */
public record Citing(String kind, String subject, String href) {

    static Citing of(String id) {
        var subject = SubjectId.parse(id);
        var page = subject.kind().plural().equals("sources") ? "" : "/v1";
        return new Citing(
                subject.kind().singular(),
                subject.value(),
                page + "/" + subject.kind().plural() + "/" + subject.slug());
    }
}
