package org.rapporteur.language.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Text;

/** Why an act may be recorded: what it cites, whether the recorder was there, or a reason in words. */
public record Grounds(List<Citation> citations, boolean witnessed, @Nullable String reason) {

    public static final Grounds NONE = new Grounds(List.of(), false, null);

    public Grounds {
        citations = List.copyOf(citations);
        if (reason != null) Text.check(reason);
    }
}
