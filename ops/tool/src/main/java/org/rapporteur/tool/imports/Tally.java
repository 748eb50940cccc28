package org.rapporteur.tool.imports;

/** What became of the acts of a file. */
public record Tally(int recorded, int known, int refused) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally with(Answer answer) {
        return switch (answer) {
            case Answer.Recorded now -> new Tally(recorded + 1, known, refused);
            case Answer.Known before -> new Tally(recorded, known + 1, refused);
            case Answer.Refused refusal -> new Tally(recorded, known, refused + 1);
        };
    }

    @Override
    public String toString() {
        return "recorded=%s known=%s refused=%s".formatted(recorded, known, refused);
    }
}
