package org.rapporteur.query.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.parameter.Declared;
import org.springdoc.core.customizers.DelegatingMethodParameterCustomizer;
import org.springframework.core.MethodParameter;

/**
 * A component of a record of parameters as the description of the interface takes it: springdoc looks at methods only, so
 * it is given the accessor, with what the component is declared by.
 */
final class DescribedComponent extends MethodParameter {

    /** Describes, instead of a record of parameters, each that it holds. */
    static final class EachOfRecord implements DelegatingMethodParameterCustomizer {

        @Override
        public void customizeList(MethodParameter parameter, List<MethodParameter> exploded) {
            exploded.clear();
            Declared.in(parameter.getParameterType())
                    .map(DescribedComponent::new)
                    .forEach(exploded::add);
        }

        @Override
        public void customize(MethodParameter parameter, MethodParameter exploded) {}
    }

    private final MethodParameter declared;

    private DescribedComponent(MethodParameter declared) {
        super(accessor(declared), -1);
        this.declared = declared;
    }

    private static Method accessor(MethodParameter declared) {
        return declared.getDeclaringClass()
                .getRecordComponents()[declared.getParameterIndex()]
                .getAccessor();
    }

    @Override
    public Annotation[] getParameterAnnotations() {
        return declared.getParameterAnnotations();
    }

    @Override
    public @Nullable String getParameterName() {
        return declared.getParameterName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribedComponent that && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }
}
