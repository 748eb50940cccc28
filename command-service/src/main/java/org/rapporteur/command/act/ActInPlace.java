package org.rapporteur.command.act;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.record.Grounds;

/**
 * Which act is to stand in the place of a commit.
 *
 * @param said its name and its body; absent where the commit is struck out
 * @param grounds on which it is to rest
 */
record ActInPlace(@Nullable Said said, Grounds grounds) {

    /** The act is read only where it is decided again. */
    record Said(String act, String body, Supplier<ReadAct> read) {

        boolean same(@Nullable Said other) {
            return other != null && act.equals(other.act()) && body.equals(other.body());
        }
    }

    static ActInPlace recorded(RecordedAct entry) {
        return new ActInPlace(
                new Said(entry.act(), entry.body(), entry::again),
                entry.recorder().grounds());
    }

    /**
     * What a correction puts in its place. It rests on its own grounds; without them on what the correction cites; and
     * where that cites nothing, on what the act that was corrected rested on.
     */
    static ActInPlace corrected(RecordedAct entry, @Nullable ReadAct instead, Grounds correction) {
        if (instead == null) return new ActInPlace(null, correction);
        var said = new Said(instead.type().fullName(), instead.body(), () -> instead);
        var own = instead.grounds();
        if (!own.equals(Grounds.NONE)) return new ActInPlace(said, own);
        var cites = correction.witnessed() || !correction.citations().isEmpty();
        return new ActInPlace(said, cites ? correction : entry.recorder().grounds());
    }

    /** Whether another act stands, or on other grounds. */
    boolean differs(ActInPlace other) {
        var same = said == null ? other.said() == null : said.same(other.said());
        return !same || !grounds.equals(other.grounds());
    }
}
