package org.rapporteur.effect;

/** Whether an instrument is in effect, as far as it has surely come; in force is what a binding one then is. */
public enum EffectState {
    NONE,
    PROVISIONAL,
    IN_EFFECT,
    SUSPENDED,
    TERMINATED,
    EXPIRED
}
