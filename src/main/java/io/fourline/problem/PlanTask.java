package io.fourline.problem;

import io.fourline.ticket.TicketCommand;
import java.time.LocalDate;

/** Adds something to be done. */
public record PlanTask(String number, Integer version, String title, String assignee, LocalDate due)
        implements TicketCommand {}
