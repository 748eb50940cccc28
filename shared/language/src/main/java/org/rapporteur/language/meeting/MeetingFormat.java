package org.rapporteur.language.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The format of a meeting: in one place, online, or partly online. */
public enum MeetingFormat {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("online")
    ONLINE,
    @JsonProperty("hybrid")
    HYBRID
}
