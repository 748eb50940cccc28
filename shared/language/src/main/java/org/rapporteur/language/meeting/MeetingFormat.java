package org.rapporteur.language.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where those who meet are: in one place, each at home, or some of each. */
public enum MeetingFormat {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("online")
    ONLINE,
    @JsonProperty("hybrid")
    HYBRID
}
