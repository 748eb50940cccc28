package org.rapporteur.command.act;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the body of an act from one revision to the next. Pure: the same body gives the same body.
 *
 * @param act its full name, such as {@code meeting.plan}
 * @param from the revision that is lifted
 */
public record ActUpcaster(String act, int from, UnaryOperator<ObjectNode> lift) {}
