package org.rapporteur.query.notes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reader.AnswerJson;
import org.rapporteur.query.reader.PickedLanguages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.Annotations;

/** Writes the notes beside an entry; null where the answer has no notes. */
final class NotesMember extends VirtualBeanPropertyWriter {

    /** For Jackson, which then asks for one that is configured. */
    NotesMember() {}

    private NotesMember(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type);
    }

    @Override
    protected @Nullable Object value(Object entry, JsonGenerator out, SerializationContext context) {
        var notes = (Notes) context.getAttribute(Notes.class);
        if (notes == null) return null;
        var shows = ((NotedEntry) entry).shows();
        var languages = (PickedLanguages) context.getAttribute(PickedLanguages.class);
        return shows.placed(notes.on(shows.subject()), () -> AnswerJson.tree(entry, languages));
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaring, BeanPropertyDefinition property, JavaType type) {
        return new NotesMember(property, declaring.getAnnotations(), type);
    }
}
