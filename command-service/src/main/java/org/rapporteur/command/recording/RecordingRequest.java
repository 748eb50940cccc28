package org.rapporteur.command.recording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.ReadAct;
import org.rapporteur.web.access.Caller;

/** An act that somebody asks to be recorded; the idempotency key is the client's own, or absent. */
public record RecordingRequest(
        ReadAct act, Caller caller, Precondition precondition, @Nullable String idempotencyKey) {}
