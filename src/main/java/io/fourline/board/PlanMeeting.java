package io.fourline.board;

import java.time.Instant;
import java.util.List;

/** What a meeting is to be. @param members {@code null} for everybody who is of the board */
public record PlanMeeting(String title, Instant at, List<String> members) {}
