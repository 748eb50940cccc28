package org.rapporteur.language.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the record stood against an act. The code is stable; the rule and what would satisfy it are for people. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;
    private final transient @Nullable Opposing opposing;
    private final @Nullable List<String> possible;

    public Refusal(String code, String rule, String remedy) {
        this(code, rule, remedy, null, null);
    }

    private Refusal(
            String code, String rule, String remedy, @Nullable Opposing opposing, @Nullable List<String> possible) {
        super(rule, null, false, false);
        this.code = code;
        this.remedy = remedy;
        this.opposing = opposing;
        this.possible = possible;
    }

    /** The same, and by which act on record the state was reached that stood against it. */
    public Refusal against(Opposing act) {
        return new Refusal(code, rule(), remedy, act, possible);
    }

    /** The same, and which acts would have been accepted instead. */
    public Refusal instead(List<String> acts) {
        return new Refusal(code, rule(), remedy, opposing, List.copyOf(acts));
    }

    /** By which act on record the state was reached that stood against it; absent where none was, or nobody looked. */
    public @Nullable Opposing opposing() {
        return opposing;
    }

    /** Which acts would have been accepted instead, by name; absent where nobody looked. */
    public @Nullable List<String> possible() {
        return possible;
    }

    public String code() {
        return code;
    }

    public String rule() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
