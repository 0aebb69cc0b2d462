package io.fourline.major;

import io.fourline.incident.OnIncident;

/** Gives the parts in a major incident to people; the reason is asked where the manager changes. */
public record AppointMajor(String number, Integer version, MajorRoles roles, String reason) implements OnIncident {}
