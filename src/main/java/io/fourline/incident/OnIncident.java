package io.fourline.incident;

import io.fourline.ticket.TicketCommand;

/** A command about one incident. */
public interface OnIncident extends TicketCommand {}
