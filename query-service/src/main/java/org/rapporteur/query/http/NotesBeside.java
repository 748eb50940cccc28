package org.rapporteur.query.http;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Marginalia.Notes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.Annotations;

/** Writes what stands beside an entry; null where nobody looked for it. */
final class NotesBeside extends VirtualBeanPropertyWriter {

    /** For Jackson, which then asks for one that is configured. */
    NotesBeside() {}

    private NotesBeside(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type);
    }

    @Override
    protected @Nullable Object value(Object entry, JsonGenerator out, SerializationContext context) {
        var notes = (Notes) context.getAttribute(Notes.class);
        if (notes == null) return null;
        var shows = ((Noted) entry).shows();
        var reader = (Reader) context.getAttribute(Reader.class);
        return shows.placed(notes.of(shows.subject()), () -> AnswerJson.tree(entry, reader.alike()));
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaring, BeanPropertyDefinition property, JavaType type) {
        return new NotesBeside(property, declaring.getAnnotations(), type);
    }
}
