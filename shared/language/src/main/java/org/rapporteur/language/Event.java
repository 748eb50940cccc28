package org.rapporteur.language;

/** Something that is on record: past tense, one record each, nested in the interface of its stream, but for the one that any stream may hold. */
public sealed interface Event
        permits ForumEvent,
                MeetingEvent,
                MinutesEvent,
                DeclarationEvent,
                InstrumentEvent,
                CommitmentEvent,
                SourceEvent,
                DiscrepancyEvent,
                RecordCorrected {}
