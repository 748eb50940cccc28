package org.rapporteur.language;

/** A rule of the record stood against an act. The code is stable; the rule and what would satisfy it are for people. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    public Refusal(String code, String rule, String remedy) {
        super(rule, null, false, false);
        this.code = code;
        this.remedy = remedy;
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
