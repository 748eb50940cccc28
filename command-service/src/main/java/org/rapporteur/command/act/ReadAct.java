package org.rapporteur.command.act;

import org.rapporteur.language.record.Grounds;

/** An act as it was read: its type, itself, the grounds beside it, and the canonical text of the whole body. */
public record ReadAct(ActType type, Act act, Grounds grounds, String body) {}
