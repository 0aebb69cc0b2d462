package io.fourline.major;

import io.fourline.incident.OnIncident;

/** Writes down what was learnt; what is left empty is taken away. */
public record ReviewMajor(String number, Integer version, String summary, String rootCause, String actions)
        implements OnIncident {}
