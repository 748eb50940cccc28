package org.rapporteur.command.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of records, which need not be public for what is the same of all acts. */
final class Components {

    private Components() {}

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The components of " + record.getClass() + " can be read.", e);
        }
    }

    /** @throws InvocationTargetException if the record does not take these values */
    static Record make(Class<? extends Record> type, @Nullable Object[] values) throws InvocationTargetException {
        try {
            var constructor = type.getDeclaredConstructor(types(type));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("A record has a constructor of its components: " + type, e);
        }
    }

    private static Class<?>[] types(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        for (var i = 0; i < types.length; i++) types[i] = components[i].getType();
        return types;
    }
}
