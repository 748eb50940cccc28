package org.rapporteur.language;

/**
 * Something that is on record: past tense, one record each, nested in the sealed interface of its stream. Only those
 * interfaces and {@code RecordCorrected}, which any stream may hold, extend it.
 */
public interface Event {}
