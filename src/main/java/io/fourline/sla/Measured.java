package io.fourline.sla;

/** Which kind of ticket terms are for; budgets of lines stand in terms for incidents only. */
public enum Measured {
    INCIDENT,
    /** RESPOND: logged until somebody investigates; RESOLVE: logged until resolved. */
    PROBLEM,
    /** RESPOND: submitted until assessed; RESOLVE: submitted until it has been carried out. */
    CHANGE
}
