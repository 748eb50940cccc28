package org.rapporteur.language.codec;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.identity.Kind;
import tools.jackson.databind.node.ObjectNode;

/** Early rulings named the act that follows in words: {@code meeting:adgmin-6 record-as-held}. */
final class FollowsInWords {

    private static final String FOLLOWS = "follows";
    private static final String KIND =
            Stream.of(Kind.values()).map(Kind::singular).collect(Collectors.joining("|"));
    private static final String ACT = "([a-z]+(?:-[a-z]+)*)";
    private static final Pattern OF_SUBJECT =
            Pattern.compile("((?:" + KIND + "):[a-z0-9][a-z0-9-]{0,61}[a-z0-9]) " + ACT);
    private static final Pattern OF_KIND = Pattern.compile("(?:" + KIND + ")\\." + ACT);

    private FollowsInWords() {}

    static ObjectNode lift(ObjectNode ruled) {
        if (!ruled.path(FOLLOWS).isString()) return ruled;
        var words = ruled.path(FOLLOWS).asString();
        var follows = ruled.putObject(FOLLOWS);
        var named = OF_SUBJECT.matcher(words);
        var kind = OF_KIND.matcher(words);
        if (named.matches()) follows.put("act", named.group(2)).put("subject", named.group(1));
        else follows.put("act", kind.matches() ? kind.group(1) : words);
        return ruled;
    }
}
