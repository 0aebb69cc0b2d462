package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Says of an incident whether the change caused it. @param reason needed to say that it did not */
public record JudgeIncident(
        String number, Integer version, String incident, CausedIncident.Verdict verdict, String reason)
        implements TicketCommand {}
