package org.rapporteur.command.act;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.record.Grounds;

/**
 * Which act is to stand in the place of a commit.
 *
 * @param act absent where the commit is struck out, or where this version cannot read what is to stand
 */
record Wanted(@Nullable ReadAct act, boolean struck, Grounds grounds) {

    static Wanted recorded(Entry entry) {
        return new Wanted(
                entry.read().get().orElse(null), false, entry.recorder().grounds());
    }

    /**
     * What a correction puts in its place. It rests on its own grounds; without them on what the correction cites; and
     * where that cites nothing, on what the act that was corrected rested on.
     */
    static Wanted corrected(Entry entry, @Nullable ReadAct instead, Grounds correction) {
        if (instead == null) return new Wanted(null, true, correction);
        var own = instead.grounds();
        if (!own.equals(Grounds.NONE)) return new Wanted(instead, false, own);
        var cites = correction.witnessed() || !correction.citations().isEmpty();
        return new Wanted(instead, false, cites ? correction : entry.recorder().grounds());
    }

    /** Whether another act stands, or on other grounds. */
    boolean differs(Wanted other) {
        return struck != other.struck || !Objects.equals(said(), other.said()) || !grounds.equals(other.grounds());
    }

    private @Nullable String said() {
        return act == null ? null : act.type().fullName() + act.body();
    }
}
