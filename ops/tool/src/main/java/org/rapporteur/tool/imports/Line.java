package org.rapporteur.tool.imports;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import tools.jackson.databind.node.ObjectNode;

/** What one line of a file of acts says. */
public sealed interface Line {

    /** Nothing to be sent: a comment or an empty line. */
    record Remark() implements Line {}

    /** From here on, acts without grounds of their own have these; none if they are null. */
    record Defaults(@Nullable ObjectNode grounds) implements Line {}

    /** To be recorded; the key is the client's own, if it chose one. */
    record Act(SubjectId subject, String act, ObjectNode body, @Nullable String key) implements Line {}

    /** A line that is none of these. */
    final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why, null, false, false);
        }
    }
}
