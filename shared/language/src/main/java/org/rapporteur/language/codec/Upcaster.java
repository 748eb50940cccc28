package org.rapporteur.language.codec;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Lifts the data of one event type from one revision to the next. Pure: the same data gives the same data. */
public record Upcaster(EventType from, UnaryOperator<ObjectNode> lift) {}
