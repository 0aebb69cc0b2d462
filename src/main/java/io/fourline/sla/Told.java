package io.fourline.sla;

/** Whom a threshold tells. */
public enum Told {
    /** Who works on the ticket; the team where nobody has it yet. */
    ASSIGNEE,
    /** Everybody of the team in custody. */
    TEAM,
    /** The leads of the team in custody. */
    TEAM_LEAD,
    /** Who answers for the service. */
    SERVICE_OWNER,
    /** Every lead of the desk. */
    DUTY_MANAGER
}
