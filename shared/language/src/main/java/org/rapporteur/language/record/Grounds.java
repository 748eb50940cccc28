package org.rapporteur.language.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Text;

/**
 * The grounds of an act: what it cites, whether the recorder was there, or a reason in words.
 *
 * @param citations The sources on which the act rests.
 * @param witnessed Whether the recorder was there; false if not stated.
 * @param reason The reason for the act, in words; absent if none is required.
 */
public record Grounds(List<Citation> citations, boolean witnessed, @Nullable String reason) {

    public static final Grounds NONE = new Grounds(List.of(), false, null);

    public Grounds {
        citations = List.copyOf(citations);
        if (reason != null) Text.check(reason);
    }
}
