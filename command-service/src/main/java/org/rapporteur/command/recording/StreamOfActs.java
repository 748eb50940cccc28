package org.rapporteur.command.recording;

import org.rapporteur.language.identity.Kind;

/** A stream as the command side knows it: the kind of its subjects, its acts, and the aggregate that adapts them to Axon. */
public record StreamOfActs(Kind kind, Class<?> acts, Class<? extends SubjectAggregate<?, ?>> aggregate) {}
