package org.rapporteur.language.codec;

/** An event as it is stored: its type and its data as canonical JSON text (RFC 8785). */
public record EncodedEvent(EventType type, String data) {}
