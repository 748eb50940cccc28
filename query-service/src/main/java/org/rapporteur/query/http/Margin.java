package org.rapporteur.query.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands beside the documents of one view, alone or in a list, but not beside what else is made of them. */
final class Margin {

    private final String view;
    private final Pattern documents;
    private final Supplier<Marginalia> marginalia;
    private final Today today;
    private final Horizon horizon;

    Margin(String view, Supplier<Marginalia> marginalia, Today today, Horizon horizon) {
        this.view = view;
        this.documents = Pattern.compile("/v1/" + view + "(/[^/]+)?");
        this.marginalia = marginalia;
        this.today = today;
        this.horizon = horizon;
    }

    /** These views and those of the notes, of which the answer that is being given is composed at one position. */
    List<String> and(List<String> views) {
        return request().isEmpty()
                ? views
                : Stream.concat(views.stream(), marginalia.get().views().stream())
                        .distinct()
                        .toList();
    }

    /** Finds the notes on these subjects and hands them to whoever writes the answer. */
    void beside(List<String> subjects, long position, Asked asked) {
        request().ifPresent(request -> {
            var asOf = today.of(new DayAsked(request.getRequest().getParameter(DayAsked.AS_OF)));
            var notes = marginalia.get().on(subjects, position, asOf);
            horizon.lacks(notes.lacking(), asked);
            EveryAnswer.beside(subjects.stream().map(notes::of).toList());
        });
    }

    /** The one that is being answered, if that is with documents that have notes beside them. */
    private Optional<ServletRequestAttributes> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && documents
                                .matcher(attributes.getRequest().getRequestURI())
                                .matches()
                        && marginalia.get().concerns(view)
                ? Optional.of(attributes)
                : Optional.empty();
    }
}
