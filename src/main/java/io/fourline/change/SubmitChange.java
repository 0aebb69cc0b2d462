package io.fourline.change;

import io.fourline.ticket.TicketCommand;
import java.time.Instant;
import java.util.List;

/** Asks for approval. @param stages {@code null} for those that model and risk usually ask for */
public record SubmitChange(String number, Integer version, List<AskedStage> stages) implements TicketCommand {

    /**
     * Who shall be asked: the holders of a role, the members of a team, or people by name.
     *
     * @param quorum how many must say yes, {@code null} for one
     * @param deadline {@code null} for the usual time
     */
    public record AskedStage(
            String name, String role, String team, List<String> people, Integer quorum, Instant deadline) {}
}
