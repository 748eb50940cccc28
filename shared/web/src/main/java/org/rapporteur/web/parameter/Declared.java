package org.rapporteur.web.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.SynthesizingMethodParameter;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a handler declares that it takes. A parameter may be a record whose components are declared as parameters of the
 * handler would be, with {@link RequestParam} or {@link RequestHeader}, or are such records themselves.
 */
public final class Declared {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private Declared() {}

    /** The parameters of a handler with, in the place of such records, the parameters that they hold. */
    public static Stream<MethodParameter> by(Executable handler) {
        return parameters(handler)
                .flatMap(parameter -> isRecord(parameter.getParameterType())
                        ? in(parameter.getParameterType())
                        : Stream.of(parameter));
    }

    /** The parameters that a record of them holds, those of records within it among them. */
    public static Stream<MethodParameter> in(Class<?> type) {
        return by(constructor(type));
    }

    /** Whether it is a record of parameters. */
    static boolean isRecord(Class<?> type) {
        return type.isRecord()
                && parameters(constructor(type))
                        .allMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                                || parameter.hasParameterAnnotation(RequestHeader.class)
                                || isRecord(parameter.getParameterType()));
    }

    /** The canonical constructor; the record has no other. */
    static Constructor<?> constructor(Class<?> type) {
        return type.getDeclaredConstructors()[0];
    }

    static Stream<MethodParameter> parameters(Executable executable) {
        return IntStream.range(0, executable.getParameterCount()).mapToObj(index -> {
            var parameter = SynthesizingMethodParameter.forExecutable(executable, index);
            parameter.initParameterNameDiscovery(NAMES);
            return parameter;
        });
    }
}
