package io.fourline.problem;

import io.fourline.ticket.TicketCommand;
import java.util.List;

/** Puts the whys and the cause tree in the place of those there were. */
public record AnalyseProblem(String number, Integer version, List<String> whys, List<Cause> causes)
        implements TicketCommand {}
