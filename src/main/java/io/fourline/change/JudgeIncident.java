package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Says of an incident whether the change caused it. */
public record JudgeIncident(String number, Integer version, String incident, CausedIncident.Verdict verdict)
        implements TicketCommand {}
