package org.rapporteur.language.codec;

/** Under what name and in which revision an event is stored: {@code meeting.Held}, 1. */
public record EventType(String name, int revision) {}
