package org.rapporteur.web.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.RequestHeaderMethodArgumentResolver;
import org.springframework.web.method.annotation.RequestParamMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes a handler's records of parameters; each component is resolved, and refused, as a parameter of the handler is. */
public final class RecordArguments implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();
    private final HandlerMethodArgumentResolverComposite components = new HandlerMethodArgumentResolverComposite()
            .addResolvers(
                    new RequestParamMethodArgumentResolver(false), new RequestHeaderMethodArgumentResolver(null), this);

    private record Form(Constructor<?> constructor, List<MethodParameter> components) {

        static Form of(Class<?> type) {
            var constructor = Declared.constructor(type);
            ReflectionUtils.makeAccessible(constructor);
            return new Form(constructor, Declared.parameters(constructor).toList());
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Declared.isRecord(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var form = forms.computeIfAbsent(parameter.getParameterType(), Form::of);
        var values = new @Nullable Object[form.components().size()];
        for (var index = 0; index < values.length; index++)
            values[index] = components.resolveArgument(form.components().get(index), container, request, binders);
        return made(form.constructor(), values);
    }

    /** What the record itself refuses, it says itself. */
    private static Object made(Constructor<?> constructor, @Nullable Object[] values) throws Exception {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException said) throw said;
            throw refused;
        }
    }
}
